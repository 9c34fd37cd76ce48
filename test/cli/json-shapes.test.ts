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
import { createRecordedVersions } from "../../src/demo/recorded-policy.js";
import { ANALYSER_VERSION } from "../../src/policy/analyser-version.js";
import { REGULATION_MAP_VERSION } from "../../src/policy/regulations/regulations.js";
import { PROVISION_TYPES } from "../../src/policy/taxonomy.js";

function schemaOf(verb: string) {
  const schema = JSON.parse(readFileSync(new URL(`../../docs/schemas/${verb}.schema.json`, import.meta.url), "utf8"));
  return { schema, validate: new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema) };
}

interface Texts {
  readonly whyItMatters: string | null;
  readonly consumerImpact: string | null;
}

let files: string[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "fineprint-shapes-"));
  const versions = createRecordedVersions(new Date("2026-06-01T06:02:13Z"));
  files = versions.map(({ date }) => join(folder, `${date.replaceAll(" ", "-")}.html`));
  await Promise.all(versions.map(({ html }, index) => writeFile(files[index] ?? "", html)));
});

async function writePolicy(period: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "fineprint-shapes-"));
  const file = join(folder, "privacy.md");
  await writeFile(file, `# Privacy\n\nWe keep your messages for ${period} after you close your account.`);
  return file;
}

async function classified(clauses: readonly { id: string | number; text: string }[], brief = false) {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(clauses.map((clause) => `${JSON.stringify(clause)}\n`).join("\n"));
  await classifyLines(input, output, brief);
  output.end();
  const lines = (await text(output)).trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

describe("documented JSON", () => {
  it.each([
    ["a real change", 1, 2, "changed"],
    ["a date", 0, 1, "date-only"],
    ["nothing", 2, 2, "none"],
  ])("diff keeps its schema for %s", async (_name, before, after, verdict) => {
    const { validate } = schemaOf("diff");
    const output = JSON.parse(await diffFiles(files[before] ?? "", files[after] ?? "", { json: true }));
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
    const output = JSON.parse(await diffFiles(before ?? "", after ?? "", { json: true }));
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(output).toMatchObject({ verdict: "changed", changes: [{ links: [{ text: "our terms" }] }] });
  });

  it("diff quotes are slices of the extracted texts", async () => {
    const [before, after] = await Promise.all([readPolicyFile(files[1] ?? ""), readPolicyFile(files[2] ?? "")]);
    const { changes } = JSON.parse(await diffFiles(files[1] ?? "", files[2] ?? "", { json: true }));
    expect(changes.length).toBeGreaterThanOrEqual(3);
    for (const change of changes) {
      if (change.before)
        expect(before.content.text.slice(change.before.start, change.before.end)).toBe(change.before.quote);
      if (change.after) expect(after.content.text.slice(change.after.start, change.after.end)).toBe(change.after.quote);
    }
  });

  it("analyze keeps its schema", async () => {
    const { validate } = schemaOf("analyze");
    const output = JSON.parse(await analyzeFile(files[2] ?? "", { json: true }));
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(output.clauses.some(({ severity }: { severity: string | null }) => severity === "high")).toBe(true);
  });

  it("analyze explains every rated clause with words of the text, and no other clause", async () => {
    const { content } = await readPolicyFile(files[2] ?? "");
    const { clauses } = JSON.parse(await analyzeFile(files[2] ?? "", { json: true }));
    for (const { explanation, severity, protective } of clauses) {
      expect(explanation !== null).toBe(severity !== null || protective);
      for (const { quote, start, end } of [...(explanation?.facts ?? []), ...(explanation?.grounds ?? [])]) {
        expect(content.text.slice(start, end)).toBe(quote);
      }
    }
    const told = clauses.flatMap(({ explanation }: { explanation: unknown }) => explanation ?? []);
    expect(told.some(({ whyItMatters, consumerImpact }: Texts) => whyItMatters && consumerImpact)).toBe(true);
    expect(JSON.stringify(told)).not.toMatch(/[{[][a-z-]+[}\]][^"]/);
  });

  it("analyze tells once of each kind what it may engage and how common it is", async () => {
    const { clauses, kinds, versions } = JSON.parse(await analyzeFile(files[2] ?? "", { json: true }));
    const named = clauses.flatMap(({ types }: { types: { id: string }[] }) => types.map(({ id }) => id));
    expect(kinds.map(({ id }: { id: string }) => id).sort()).toEqual(
      [...new Set(named)].filter((id) => id !== "other").sort(),
    );
    for (const { prevalence } of kinds) expect(prevalence.withType).toBeLessThanOrEqual(prevalence.platforms);
    expect(kinds.some(({ mayEngage }: { mayEngage: unknown[] }) => mayEngage.length > 0)).toBe(true);
    expect(versions).toMatchObject({ analyser: ANALYSER_VERSION, regulationMap: REGULATION_MAP_VERSION });
  });

  it("diff carries what moved, with both sides' words", async () => {
    const [before, after] = await Promise.all([writePolicy("30 days"), writePolicy("24 months")]);
    const { validate } = schemaOf("diff");
    const output = JSON.parse(await diffFiles(before, after, { json: true }));
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    const [{ moves, explanation, direction }] = output.changes;
    expect(direction).toBe("worse");
    expect(moves).toContainEqual(
      expect.objectContaining({
        direction: "worse",
        before: expect.objectContaining({ quote: "30 days" }),
        after: expect.objectContaining({ quote: "24 months" }),
      }),
    );
    const { text: now } = (await readPolicyFile(after)).content;
    for (const { after: place } of moves) if (place) expect(now.slice(place.start, place.end)).toBe(place.quote);
    expect(explanation.says).not.toBe("");
  });

  it("brief JSON keeps the schemas and leaves out what is told of kinds and our reading", async () => {
    const brief = { json: true, brief: true };
    const diff = JSON.parse(await diffFiles(files[1] ?? "", files[2] ?? "", brief));
    const analysis = JSON.parse(await analyzeFile(files[2] ?? "", brief));
    const [line] = await classified([{ id: 1, text: "We may sell your personal data." }], true);
    for (const [verb, output] of Object.entries({ diff, analyze: analysis, classify: line })) {
      const { validate } = schemaOf(verb);
      expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
      expect(JSON.stringify(output)).not.toMatch(/"(?:explanation|mayEngage|moves)"/);
    }
    expect(line.severity).toBe("high");
  });

  it("classify keeps its schema, order and ids", async () => {
    const { validate } = schemaOf("classify");
    const lines = await classified([
      { id: "a", text: "We do not sell your personal data." },
      { id: 7, text: "Hello." },
    ]);
    for (const line of lines) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
    expect(lines.map(({ id }) => id)).toEqual(["a", 7]);
    expect(lines[0].protective).toBe(true);
    expect(lines[0].explanation.says).toMatch(/not sell/);
    expect(lines[1]).toMatchObject({ explanation: null, kinds: [] });
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
