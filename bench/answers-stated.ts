/**
 * What the answer itself states, over questions with gold quotes: DIR holds `questions.json` beside `texts/`. Policies are
 * split in two by a hash of their name: "dev" is to be worked with and printed, of "unseen" only the totals are.
 * Run: npm run bench:stated -- --data DIR [--half dev|unseen|all] [--verbose]
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { answerQuestion } from "../src/policy/answer/answer.js";
import type { AnswerSource } from "../src/policy/answer/clause-index.js";
import type { Answer } from "../src/policy/answers.js";
import { extractText } from "../src/policy/extract/extract.js";
import { rateClauses } from "../src/policy/severity/rate.js";

interface GoldQuestion {
  readonly file: string;
  readonly question: string;
  /** Pieces of which one must be stated; none, or "not-stated": the text does not answer it. */
  readonly gold?: readonly string[] | string;
}

/** Of an answer as much is read, in characters. */
const READ = 600;
const { values } = parseArgs({
  options: { data: { type: "string" }, half: { type: "string", default: "dev" }, verbose: { type: "boolean" } },
});
const folder = values.data;
if (folder === undefined || !existsSync(join(folder, "questions.json"))) {
  throw new Error("Say where questions.json and texts/ are: --data DIR");
}
const all: GoldQuestion[] = JSON.parse(await readFile(join(folder, "questions.json"), "utf8"));
const asked = all.filter(({ file }) => values.half === "all" || halfOf(file) === values.half);
const sources = new Map<string, AnswerSource>();
const totals = {
  answerable: 0,
  stated: 0,
  firstThree: 0,
  unanswerable: 0,
  notStated: 0,
  long: 0,
  quotes: 0,
  badQuotes: 0,
};
let spent = 0;
for (const one of asked) await ask(one, folder);
console.log(JSON.stringify(totals));
console.log(
  `gold stated ${totals.stated}/${totals.answerable}, in first three ${totals.firstThree}/${totals.answerable}, ` +
    `not stated ${totals.notStated}/${totals.unanswerable}; ${(spent / Math.max(1, asked.length)).toFixed(0)} ms a question`,
);

async function ask({ file, question, gold: given }: GoldQuestion, from: string): Promise<void> {
  const source = await readSource(from, file);
  const started = performance.now();
  const answer = answerQuestion(question, [source]);
  spent += performance.now() - started;
  const gold = typeof given === "string" || given === undefined ? [] : given.filter((piece) => piece !== "not-stated");
  const right = count(answer, gold, source.text.text);
  if (values.half === "dev" && (!right || values.verbose === true)) describe(file, question, gold, answer);
}

function count(answer: Answer, gold: readonly string[], text: string): boolean {
  totals.long += Number(answer.answer.length > READ);
  if (answer.status === "answered") countQuotes(answer.answer, text);
  if (gold.length === 0) {
    totals.unanswerable += 1;
    totals.notStated += Number(answer.status === "not-stated");
    return answer.status === "not-stated";
  }
  const told = plain(answer.answer.slice(0, READ));
  const stated = answer.status === "answered" && gold.some((piece) => told.includes(plain(piece).slice(0, 80)));
  totals.answerable += 1;
  totals.stated += Number(stated);
  totals.firstThree += Number(
    gold.some((piece) =>
      answer.candidates.some(({ quote }) => plain(quote.slice(0, 2500)).includes(plain(piece).slice(0, 60))),
    ),
  );
  return stated;
}

function countQuotes(answer: string, text: string): void {
  const there = plain(text);
  for (const [, quote = ""] of answer.matchAll(/[“"]([^”"]{15,})[”"]/g)) {
    totals.quotes += 1;
    totals.badQuotes += Number(quote.split("…").some((part) => !there.includes(plain(part))));
  }
}

function describe(file: string, question: string, gold: readonly string[], answer: Answer): void {
  console.log(`\n# ${file}: ${question}\n  gold: ${gold.join(" | ") || "not stated"}`);
  console.log(`  ${answer.status}, ${answer.intent}, ${answer.types.join(" ")}: ${answer.answer}`);
  for (const { quote } of answer.candidates) console.log(`    - ${quote.slice(0, 700)}`);
}

async function readSource(from: string, file: string): Promise<AnswerSource> {
  const before = sources.get(file);
  if (before !== undefined) return before;
  const text = extractText(await readFile(join(from, "texts", file), "utf8"), "markdown");
  const source = { name: file, text, rated: rateClauses(text) };
  sources.set(file, source);
  return source;
}

function halfOf(file: string): "dev" | "unseen" {
  const [policy = ""] = file.split("/");
  return (createHash("sha256").update(policy).digest()[0] ?? 0) % 2 === 0 ? "dev" : "unseen";
}

function plain(text: string): string {
  return text
    .replaceAll(/\]\([^)]*\)/g, "] ")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
