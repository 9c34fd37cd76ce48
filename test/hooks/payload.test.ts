import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readPayload } from "../../src/hooks/read-payload.js";
import { extractText } from "../../src/policy/extract/extract.js";
import { HOOK_TOPICS, type Hook, type HookMessage } from "../../src/ports.js";
import { createRecordAddress } from "../../src/records/record-address.js";
import { eachInWorld } from "../chat/commands/each-world.js";
import { GENERAL, publishChange, TERMS_AFTER, type World, withChange } from "../chat/commands/world.js";

const schema = JSON.parse(readFileSync(new URL("../../docs/schemas/webhook.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false }).compile(schema);

let world: World;
let hook: Hook;
eachInWorld(async (fresh) => {
  world = fresh;
  await withChange(world);
  const { id: channelId } = await world.stores.watches.saveChannel(GENERAL);
  const url = "https://hooks.example/a";
  const wanted = { ...GENERAL, channelId, url, topics: HOOK_TOPICS, createdBy: "alice", createdAt: world.now };
  hook = await world.stores.hooks.saveHook(wanted, () => "kept");
});

async function payload(more: Partial<HookMessage>) {
  const message = await world.stores.hooks.planTest(hook.id, world.now);
  const recordAddress = createRecordAddress({ access: "all", publicUrl: "https://fineprint.example" });
  const deps = { stores: world.stores, clock: { now: () => world.now }, recordAddress };
  const made = await readPayload({ ...message, channelId: hook.channelId, ...more }, hook, deps);
  expect(validate(made), JSON.stringify(validate.errors)).toBe(true);
  return made;
}

describe("a message to an endpoint", () => {
  it("carries a change as its card tells it, with proof, the page, and the workspace's own severity", async () => {
    await world.run("profile lower:class-action-waiver");
    await world.run("profile save");
    const { data, type } = await payload({ event: "change.posted", changeId: 1, documentId: 1 });
    expect(type).toBe("change.posted");
    expect(data).toMatchObject({
      summary: expect.stringContaining("Meadow Learn · Terms of Service: "),
      workspace: { platform: "terminal", id: "local" },
      channel: "general",
      change: { id: "C-1", page: "https://fineprint.example/c/C-1", toldLeftOut: 0 },
      decision: null,
    });
    const version = await world.stores.versions.readVersion(2);
    expect(data.change?.evidence.after.textSha256).toBe(version.textSha256);
    expect(data.change?.severityForYou).not.toBe(data.change?.severity);
  });

  it("says what was decided, and when", async () => {
    const at = "2026-05-11T06:00:00.000Z";
    const detail = { kind: "not-material", by: "alice", to: null, reason: "not our plan", at };
    const made = await payload({ event: "change.decided", changeId: 1, documentId: 1, detail });
    expect(made.timestamp).toBe(at);
    expect(made.data.decision).toEqual(detail);
    expect(made.data.summary).toBe(
      "C-1 of Meadow Learn · Terms of Service was marked not material by alice: not our plan",
    );
  });

  it.each([
    [{ severity: "low", withdrawn: null }, "was corrected by alice: "],
    [{ severity: null, withdrawn: "yes" }, "was withdrawn by alice: not a change (a menu)"],
    [{ severity: null, withdrawn: null }, "is as in the record again, by alice (a menu)"],
  ])("says what was put right: %o", async (set, words) => {
    const at = "2026-05-11T06:00:00.000Z";
    const detail = { headline: null, direction: null, ...set, reason: "a menu", by: "alice", at };
    const made = await payload({ event: "change.corrected", changeId: 1, documentId: 1, detail });
    expect(made.timestamp).toBe(at);
    expect(made.data.correction).toEqual({ ...detail, withdrawn: set.withdrawn === "yes" });
    expect(made.data.summary).toContain(`C-1 of Meadow Learn · Terms of Service ${words}`);
  });

  it("names a day with the words that set it", async () => {
    const quote = "These terms take effect on 6 July 2026.";
    const dated = TERMS_AFTER.replace("Write to us at any time.", quote);
    const start = extractText(dated, "markdown").text.indexOf(quote);
    const fact = { name: "effective-date", value: "2026-07-06", quote, start, end: start + quote.length } as const;
    await publishChange(world, await world.stores.documents.getDocument(1), dated, { facts: [fact] });
    const changeId = (await world.stores.changes.listChanges({ limit: 1 }))[0]?.id ?? 0;
    const made = await payload({ event: "deadline.near", changeId, documentId: 1, detail: { day: "2026-07-06" } });
    expect(made.data.deadline).toMatchObject({ day: "2026-07-06", words: "In force 6 July 2026" });
    expect(made.data.deadline?.quotes[0]).toContain("6 July 2026");
  });

  it("says how a document can be read, and of a test that nothing happened", async () => {
    const made = await payload({ event: "document.unreadable", documentId: 1 });
    expect(made.data).toMatchObject({ document: { id: "D-1" }, change: null, reading: { state: "verified" } });
    const test = await payload({ event: "endpoint.test", channelId: null });
    expect(test.data).toMatchObject({ document: null, channel: null, summary: "A test: nothing happened." });
  });
});
