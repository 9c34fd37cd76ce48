import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { analyzeFile } from "../../src/cli/analyze.js";
import { askFiles } from "../../src/cli/ask.js";
import { classifyLines } from "../../src/cli/classify.js";
import { diffFiles } from "../../src/cli/diff.js";
import { readPolicyFile } from "../../src/cli/policy-file.js";
import { RECORDED_VERSIONS } from "../../src/demo/recorded-policy.js";
import { PROVISION_TYPES } from "../../src/policy/taxonomy.js";

function schemaOf(verb: string) {
  const schema = JSON.parse(readFileSync(new URL(`../../docs/schemas/${verb}.schema.json`, import.meta.url), "utf8"));
  return { schema, validate: new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema) };
}

let files: string[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "fineprint-shapes-"));
  files = RECORDED_VERSIONS.map(({ date }) => join(folder, `${date.replaceAll(" ", "-")}.html`));
  await Promise.all(RECORDED_VERSIONS.map(({ html }, index) => writeFile(files[index] ?? "", html)));
});

describe("documented JSON", () => {
  it.each([
    ["a real change", 1, 2, "changed"],
    ["a date", 0, 1, "date-only"],
    ["nothing", 2, 2, "none"],
  ])("diff keeps its schema for %s", async (_name, before, after, verdict) => {
    const { validate } = schemaOf("diff");
    const output = JSON.parse(await diffFiles(files[before] ?? "", files[after] ?? "", true));
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(output.verdict).toBe(verdict);
  });

  it("diff keeps its schema for a link that leads elsewhere", async () => {
    const folder = await mkdtemp(join(tmpdir(), "fineprint-shapes-"));
    const [before, after] = await Promise.all(
      ["terms", "business-terms"].map(async (page) => {
        const file = join(folder, `${page}.md`);
        await writeFile(
          file,
          `# Terms\n\nYour use of the service is governed by [our terms](https://acme.example/${page}).`,
        );
        return file;
      }),
    );
    const { validate } = schemaOf("diff");
    const output = JSON.parse(await diffFiles(before ?? "", after ?? "", true));
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(output).toMatchObject({ verdict: "changed", changes: [{ links: [{ text: "our terms" }] }] });
  });

  it("diff quotes are slices of the extracted texts", async () => {
    const [before, after] = await Promise.all([readPolicyFile(files[1] ?? ""), readPolicyFile(files[2] ?? "")]);
    const { changes } = JSON.parse(await diffFiles(files[1] ?? "", files[2] ?? "", true));
    expect(changes.length).toBeGreaterThanOrEqual(3);
    for (const change of changes) {
      if (change.before)
        expect(before.content.text.slice(change.before.start, change.before.end)).toBe(change.before.quote);
      if (change.after) expect(after.content.text.slice(change.after.start, change.after.end)).toBe(change.after.quote);
    }
  });

  it("analyze keeps its schema", async () => {
    const { validate } = schemaOf("analyze");
    const output = JSON.parse(await analyzeFile(files[2] ?? "", true));
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(output.clauses.some(({ severity }: { severity: string | null }) => severity === "high")).toBe(true);
  });

  it("classify keeps its schema, order and ids", async () => {
    const { validate } = schemaOf("classify");
    const input = new PassThrough();
    const output = new PassThrough();
    input.end('{"id":"a","text":"We do not sell your personal data."}\n\n{"id":7,"text":"Hello."}\n');
    await classifyLines(input, output);
    output.end();
    const lines = (await text(output))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const line of lines) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
    expect(lines.map(({ id }) => id)).toEqual(["a", 7]);
    expect(lines[0].protective).toBe(true);
  });

  it.each([
    ["Can I opt out of arbitration?", [2], "answered"],
    ["What changed?", [1, 2], "answered"],
    ["Is my fingerprint taken?", [0, 1], "not-stated"],
    ["What changed?", [0], "not-compared"],
    ["pizza", [0], "not-understood"],
  ])("ask keeps its schema for %s", async (question, indexes, status) => {
    const { validate } = schemaOf("ask");
    const names = indexes.map((index) => files[index] ?? "");
    const output = JSON.parse(await askFiles(question, names, true));
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(output.status).toBe(status);
    for (const { file, quote, start, end } of output.candidates) {
      expect(names).toContain(file);
      expect((await readPolicyFile(file)).content.text.slice(start, end)).toBe(quote);
    }
  });

  it("names every provision type of the taxonomy", () => {
    for (const verb of ["diff", "analyze", "classify", "ask"]) {
      expect(schemaOf(verb).schema.$defs.provisionType.enum).toEqual(PROVISION_TYPES);
    }
  });
});
