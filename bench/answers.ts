/**
 * How well questions are answered over the corpus: right clause among the first three, "not stated" right, quotes that
 * stand word for word in the text. `npx tsx bench/answers.ts --data DIR [--second|--fresh] [--verbose]`.
 */
import { type Answer, answerQuestion } from "../src/policy/answer/answer.js";
import { rateClauses } from "../src/policy/rate.js";
import { type BenchQuestion, FRESH_QUESTIONS, QUESTIONS, SECOND_QUESTIONS } from "./answers/questions.js";
import { dataFolder, readDocument } from "./support/corpus.js";

const verbose = process.argv.includes("--verbose");
const folder = dataFolder();
const asked = askedOf(process.argv);
const texts = new Map(
  await Promise.all(
    [...new Set(asked.map(([policy]) => policy))].map(async (policy) => {
      const [service = "", kind = ""] = policy.split("/");
      const { text } = await readDocument(folder, service, kind);
      return [policy, { name: policy, text, rated: rateClauses(text) }] as const;
    }),
  ),
);
const tally = { answerable: 0, right: 0, unanswerable: 0, notStated: 0, quotes: 0, verified: 0 };
for (const [policy, question, expected] of asked) {
  const source = texts.get(policy);
  if (source === undefined) continue;
  const answer = answerQuestion(question, [source]);
  const right = expected === null ? answer.status === "not-stated" : holds(answer, expected);
  tally[expected === null ? "unanswerable" : "answerable"] += 1;
  if (right) tally[expected === null ? "notStated" : "right"] += 1;
  for (const { quote, start, end } of answer.candidates) {
    tally.quotes += 1;
    if (source.text.text.slice(start, end) === quote) tally.verified += 1;
  }
  if (!right || verbose) describe(policy, question, answer);
}
console.log(JSON.stringify(tally));
const share = (part: number, whole: number) => `${part} of ${whole} (${Math.round((part / whole) * 1000) / 10} %)`;
console.log(`right clause among the first 3: ${share(tally.right, tally.answerable)}`);
console.log(`"not stated" right: ${share(tally.notStated, tally.unanswerable)}`);
console.log(`quotes verified: ${share(tally.verified, tally.quotes)}`);

/** The sixty questions the answers were made with, a second round, or the one they never saw. */
function askedOf(words: readonly string[]): readonly BenchQuestion[] {
  if (words.includes("--fresh")) return FRESH_QUESTIONS;
  return words.includes("--second") ? SECOND_QUESTIONS : QUESTIONS;
}

function holds(answer: Answer, expected: string): boolean {
  const quotes = answer.candidates.map(({ quote }) => plain(quote));
  return expected.split("|").some((words) => quotes.some((quote) => quote.includes(plain(words))));
}

function plain(text: string): string {
  return text.replaceAll(/[*_]/g, "").replaceAll("’", "'").replaceAll(/\s+/g, " ").toLowerCase();
}

function describe(policy: string, question: string, { status, intent, types, candidates }: Answer): void {
  console.log(`\n${policy}: ${question}\n  ${status} · ${intent} · ${types.join(", ")}`);
  for (const { quote, types: found } of candidates) console.log(`  [${found.join(", ")}] ${quote.slice(0, 200)}`);
}
