/**
 * Prints the answers to a file of questions for somebody to read, a JSON object a line: `{ id, question, answer, status, quotes }`.
 * DIR holds `questions.json` (`[{ "file": "Name/terms.md", "question": "…", "id"?: … }]`) beside `texts/`, or --texts says where they are.
 * Run: npm run -s bench:answers-read -- --data DIR [--texts DIR] [--explain]
 * With --explain, of each file as many clauses as `--clauses` (60 in all) with their explanation instead: `{ id, clause, answer }`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { answerQuestion } from "../src/policy/answer/answer.js";
import type { AnswerSource } from "../src/policy/answer/clause-index.js";
import { tellExplanation } from "../src/policy/clause-reading.js";
import { readClauses } from "../src/policy/explain/read-clauses.js";
import { extractText } from "../src/policy/extract/extract.js";
import { rateClauses } from "../src/policy/severity/rate.js";

interface ToAnswer {
  readonly file: string;
  readonly question: string;
  readonly id?: number | string;
}

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    texts: { type: "string" },
    explain: { type: "boolean", default: false },
    clauses: { type: "string", default: "60" },
  },
});
if (values.data === undefined) throw new Error("Say where questions.json and texts/ are: --data DIR");
const texts = values.texts ?? join(values.data, "texts");
const asked: ToAnswer[] = JSON.parse(readFileSync(join(values.data, "questions.json"), "utf8"));
const sources = new Map<string, AnswerSource>();
if (values.explain) explainSome([...new Set(asked.map(({ file }) => file))], Number(values.clauses));
else for (const [at, one] of asked.entries()) print(one, at);

function print({ file, question, id }: ToAnswer, at: number): void {
  const { answer, status, candidates } = answerQuestion(question, [readSource(file)]);
  const quotes = candidates.map(({ quote }) => quote);
  console.log(JSON.stringify({ id: id ?? at + 1, file, question, answer, status, quotes }));
}

/** Clauses of a known kind, evenly over each file. */
function explainSome(files: readonly string[], most: number): void {
  const each = Math.max(1, Math.ceil(most / files.length));
  const chosen = files.flatMap((file) => {
    const known = readClauses(readSource(file).text).filter(({ types }) => types[0]?.id !== "other");
    const step = Math.max(1, Math.floor(known.length / each));
    return known
      .filter((_, at) => at % step === 0)
      .slice(0, each)
      .map((clause) => ({ file, clause }));
  });
  for (const [at, { file, clause }] of chosen.slice(0, most).entries()) {
    const { says, whyItMatters, consumerImpact, youCanDo } = tellExplanation(clause.explanation);
    const answer = { says, whyItMatters, consumerImpact, youCanDo, severity: clause.severity };
    console.log(JSON.stringify({ id: at + 1, file, clause: clause.quote, kind: clause.types[0]?.id, answer }));
  }
}

function readSource(file: string): AnswerSource {
  const before = sources.get(file);
  if (before !== undefined) return before;
  const text = extractText(readFileSync(join(texts, file), "utf8"), file.endsWith(".html") ? "html" : "markdown");
  const source = { name: file, text, rated: rateClauses(text) };
  sources.set(file, source);
  return source;
}
