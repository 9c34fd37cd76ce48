import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { answerQuestion } from "../../../src/policy/answer/answer.js";
import { tellExplanation } from "../../../src/policy/clause-reading.js";
import { comparableHash } from "../../../src/policy/compare/comparable.js";
import { readClauses, readOneClause, readReport } from "../../../src/policy/explain/read-clauses.js";
import { reportChange } from "../../../src/policy/report/report.js";
import { tell } from "../../../src/policy/told.js";
import { policyOf } from "../report/policy-of.js";
import clauses from "./clauses.json" with { type: "json" };
import pairs from "./pairs.json" with { type: "json" };
import questions from "./questions.json" with { type: "json" };

/**
 * What the analyser makes of texts that never change, and the bytes of what it has learned, in one hash: another hash is
 * another analyser. The texts are frozen: one more of them would be another hash without another analyser.
 */

const POLICY = new URL("../../../src/policy/", import.meta.url);
/** Figures, what is looked for first, and the version itself are no part of the analysis. */
const NO_MODEL = new Set(["analyser-version.json", "prevalence-baseline.json", "common-words.json"]);
/** Digits of a confidence that stay: the others may differ between processors. */
const DIGITS = 6;
/** What stands around the clause that changes. */
const AROUND = [
  "# Terms",
  "These terms apply to everyone who uses the service.",
  "# Your choices",
  "You can write to us at any time if something is not clear to you.",
];

/** What the analyser makes of the texts, and what it has learned. Takes some seconds. */
export function digestAnalyser(): string {
  const hash = createHash("sha256");
  for (const one of [...readings(), ...reports(), ...answers()]) add(hash, one);
  for (const model of models()) hash.update(model);
  return hash.digest("hex");
}

/** The hash of an analyser with the version it is called by: one never changes without the other. */
export function seal(version: string, digest: string): string {
  return createHash("sha256").update(`analyser ${version} ${digest}`).digest("hex");
}

function add(hash: Hash, output: unknown): void {
  hash.update(JSON.stringify(output, (_, value: unknown) => (typeof value === "number" ? round(value) : value)));
}

function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(DIGITS));
}

function readings(): unknown[] {
  return clauses.map((quote) => {
    const { explanation, wouldChange, ...rating } = readOneClause({ quote, path: [] });
    return [rating, tellExplanation(explanation), wouldChange.map(tell)];
  });
}

function reports(): unknown[] {
  return pairs.map((pair) => {
    const [before, after] = pair.map((line) => policyOf([...AROUND, line])) as [
      ReturnType<typeof policyOf>,
      ReturnType<typeof policyOf>,
    ];
    const { analyser: _version, readings: _told, ...report } = readReport(reportChange(before, after));
    return [report, comparableHash(after)];
  });
}

function answers(): unknown[] {
  const text = policyOf(clauses.filter((_, at) => at % 3 === 0));
  const sources = [{ name: "Terms", text, rated: readClauses(text) }];
  return questions.map((question) => answerQuestion(question, sources, "current"));
}

/** Every file of numbers that the domain holds, in one order. */
function models(): Uint8Array[] {
  const names = readdirSync(POLICY, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => name.endsWith(".json") && !NO_MODEL.has(name.split("/").at(-1) ?? ""));
  return files.map((name) => readFileSync(new URL(name, POLICY)));
}
