/**
 * How well questions are answered over the corpus: right clause among the first three, "not stated" and "not understood"
 * right, quotes that stand word for word in the text. `npx tsx bench/answers.ts --data DIR [--set NAME] [--verbose]`.
 */
import { answerQuestion } from "../src/policy/answer/answer.js";
import type { Answer } from "../src/policy/answers.js";
import { NOT_UNDERSTOOD, QUESTION_SETS } from "./answers/question-sets.js";
import { holdsWords, readAsked } from "./answers/read-asked.js";
import { dataFolder } from "./support/corpus.js";

const verbose = process.argv.includes("--verbose");
const at = process.argv.indexOf("--set");
const questions = QUESTION_SETS.get(at < 0 ? "everyday-services" : (process.argv[at + 1] ?? ""));
if (questions === undefined) throw new Error(`Say which questions: --set ${[...QUESTION_SETS.keys()].join(" or ")}`);
const tally = { right: 0, notStated: 0, notUnderstood: 0, quotes: 0, verified: 0 };
const asked = { right: 0, notStated: 0, notUnderstood: 0 };
for (const { policy, source, question, expected } of await readAsked(dataFolder(), questions)) {
  const answer = answerQuestion(question, [source]);
  const kind = expected === null ? "notStated" : expected === NOT_UNDERSTOOD ? "notUnderstood" : "right";
  const right = isRight(answer, expected);
  asked[kind] += 1;
  if (right) tally[kind] += 1;
  for (const { quote, start, end } of answer.candidates) {
    tally.quotes += 1;
    if (source.text.text.slice(start, end) === quote) tally.verified += 1;
  }
  if (!right || verbose) describe(policy, question, answer);
}
console.log(JSON.stringify({ asked, ...tally }));
const share = (part: number, whole: number) => `${part} of ${whole} (${Math.round((part / whole) * 1000) / 10} %)`;
console.log(`right clause among the first 3: ${share(tally.right, asked.right)}`);
console.log(`"not stated" right: ${share(tally.notStated, asked.notStated)}`);
if (asked.notUnderstood > 0) console.log(`"not understood" right: ${share(tally.notUnderstood, asked.notUnderstood)}`);
console.log(`quotes verified: ${share(tally.verified, tally.quotes)}`);

function isRight(answer: Answer, expected: string | null): boolean {
  if (expected === null) return answer.status === "not-stated";
  return expected === NOT_UNDERSTOOD ? answer.status === "not-understood" : holds(answer, expected);
}

function holds(answer: Answer, expected: string): boolean {
  return answer.candidates.some(({ quote }) => holdsWords(quote, expected));
}

function describe(policy: string, question: string, { status, intent, types, candidates }: Answer): void {
  console.log(`\n${policy}: ${question}\n  ${status} · ${intent} · ${types.join(", ")}`);
  for (const { quote, types: found } of candidates) console.log(`  [${found.join(", ")}] ${quote.slice(0, 200)}`);
}
