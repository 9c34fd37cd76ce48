import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExport } from "../../src/export/read-export.js";
import { createWorld, openTestDatabase, type World, withChange } from "../chat/commands/world.js";
import type { TestDatabase } from "../support/database.js";

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database);
  await withChange(world);
});
afterAll(() => database.close());

const schema = JSON.parse(readFileSync(new URL("../../docs/schemas/export.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(schema);

async function exported(line: string) {
  const reply = await world.run(line);
  const [file] = reply.files ?? [];
  return { reply, file, text: new TextDecoder().decode(file?.bytes) };
}

describe("export", () => {
  it("gives JSON as documented, with proven quotes, evidence and triage", async () => {
    await world.run("assign C-1 @bob");
    const { file, text, reply } = await exported("export json");
    expect(file?.name).toBe("fineprint-2026-05-11.json");
    const whole = JSON.parse(text);
    expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
    const [change] = whole.changes;
    expect(change).toMatchObject({ id: "C-1", platform: "Meadow Learn", triage: [{ kind: "assigned", to: "bob" }] });
    const version = await world.stores.versions.readVersion(2);
    const { quote, start, end } = change.clauses[0].after;
    expect(version.content.text.slice(start, end)).toBe(quote);
    expect(change.evidence.after.textSha256).toBe(version.textSha256);
    expect(reply).toMatchObject({ audience: "asker", summary: expect.stringContaining("1 change of what this") });
  });

  it.each([
    ["export", "csv"],
    ["export pdf meadow", "pdf"],
    ["export all", "csv"],
    ["export markdown since:2026-01-01 severity:low", "md"],
    ["/policy export meadow --format json", "json"],
  ])("%s", async (line, format) => {
    expect((await exported(line)).file?.name).toBe(`fineprint-2026-05-11.${format}`);
  });

  it.each([
    ["export since:2026-05-11", "No confirmed change of what this channel watches, since 2026-05-11 on record"],
    ["export docx", "does not watch docx"],
    ["export format:docx", "is no format. Write csv, json, md, pdf, bundle."],
    ["export since:2026-02-31", "is no stretch of time"],
    ["export udemy", "does not watch udemy"],
  ])("answers %s without a file", async (line, words) => {
    const { reply, file } = await exported(line);
    expect(reply.summary).toContain(words);
    expect(file).toBeUndefined();
  });

  it("says when it is cut", async () => {
    const scope = { documentIds: [1], about: "all", most: 0 };
    const deps = { stores: world.stores, clock: { now: () => world.now } };
    const { changes, notes } = await readExport(scope, "csv", deps);
    expect(changes).toEqual([]);
    expect(notes).toEqual([expect.stringContaining("there are more")]);
    expect((await readExport({ ...scope, most: 1 }, "csv", deps)).notes).toEqual([]);
  });
});
