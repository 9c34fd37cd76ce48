/**
 * How fast the analysis is on one thread, and that it decides the same: `npx tsx bench/speed.ts --data DIR`. Rates and reads
 * every policy of the corpus, then long inputs, and prints a hash of every decision: two builds with the same hash decide
 * the same, bit for bit.
 */
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { readClauses, readReport } from "../src/policy/explain/read-clauses.js";
import { extractText } from "../src/policy/extract/extract.js";
import { reportChange } from "../src/policy/report/report.js";
import { rateClauses } from "../src/policy/severity/rate.js";
import type { PolicyText } from "../src/policy/types.js";
import { readCorpus } from "./analysis/corpus.js";

const { values } = parseArgs({ options: { data: { type: "string" }, only: { type: "string" } } });
if (values.data === undefined) throw new Error("Name the data directory: npm run bench:speed -- --data DIR");

const wanted = (part: string) => values.only === undefined || values.only === part;
const texts = await readCorpus(`${values.data}/corpus`);
const decisions = createHash("sha256");

if (wanted("rate")) {
  // A first pass warms the thread up, as a running one is.
  for (const text of texts.slice(0, 20)) rateClauses(text);
  measureAll("rate", (text) => rateClauses(text));
}
if (wanted("read")) measureAll("read whole", (text) => readClauses(text));
if (wanted("change")) measureAll("one clause changed", (text) => readReport(reportChange(text, edited(text))));
if (wanted("long")) {
  const item = "- We may share your personal data with partners for the purpose of advertising, case ";
  // Four times as much each time, up to what is read of one document (`MOST_READ`).
  for (const count of [1_000, 4_000, 16_000]) {
    long(`${count} list items`, Array.from({ length: count }, (_, at) => `${item}${at}.`).join("\n"));
  }
  const sentence = "We may share your personal data with partners unless you opt out within 30 days. ";
  for (const bytes of [90_000, 360_000, 1_440_000]) {
    long(`one line of ${bytes / 1_000_000} MB`, sentence.repeat(Math.ceil(bytes / sentence.length)));
  }
}
console.log(`decisions ${decisions.digest("hex").slice(0, 16)}`);

function measureAll(name: string, run: (text: PolicyText) => unknown): void {
  let clauses = 0;
  let ms = 0;
  for (const text of texts) {
    const begun = cpuMs();
    const result = run(text);
    ms += cpuMs() - begun;
    clauses += text.clauses.length;
    decisions.update(JSON.stringify(result));
  }
  const rate = Math.round(clauses / (ms / 1_000));
  console.log(
    `${name.padEnd(24)} ${String(rate).padStart(7)} clauses/s  ${(ms / texts.length).toFixed(1)} CPU ms a document`,
  );
}

function long(name: string, markdown: string): void {
  const begun = cpuMs();
  const text = extractText(markdown, "markdown");
  const extracted = cpuMs() - begun;
  decisions.update(JSON.stringify(readClauses(text)));
  const read = cpuMs() - begun - extracted;
  decisions.update(JSON.stringify(reportChange(text, edited(text))));
  const compared = cpuMs() - begun - extracted - read;
  console.log(
    `${name.padEnd(24)} extract ${extracted.toFixed(0)} ms, read ${read.toFixed(0)} ms, compare ${compared.toFixed(0)} ms, ${text.clauses.length} clauses, ${Math.ceil(text.text.length / 1_000)} KB`,
  );
}

/** The same policy with one paragraph in its middle said otherwise. */
function edited(text: PolicyText): PolicyText {
  const at = text.clauses.findIndex(({ kind }, index) => kind === "paragraph" && index >= text.clauses.length / 2);
  const clause = text.clauses[at];
  if (clause === undefined) return text;
  const added = " We may share this with advertising partners.";
  const move = (offset: number) => (offset >= clause.end ? offset + added.length : offset);
  return {
    ...text,
    text: text.text.slice(0, clause.end) + added + text.text.slice(clause.end),
    clauses: text.clauses.map((one, index) =>
      index === at
        ? { ...one, end: one.end + added.length }
        : { ...one, start: index < at ? one.start : move(one.start), end: move(one.end) },
    ),
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
