/**
 * Fits the weights by which clauses are ranked for a question, and by which a question counts as answered, over the
 * questions of this folder: `npx tsx bench/answers/fit-evidence.ts --data DIR [--write]`. Prints what the texts come to when the
 * weights are fitted on the questions about other texts.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { indexClauses } from "../../src/policy/answer/clause-index.js";
import { viewDocument } from "../../src/policy/answer/document-view.js";
import { EVIDENCE, findEvidence, findTextEvidence, TEXT_EVIDENCE } from "../../src/policy/answer/evidence.js";
import { readQuestion } from "../../src/policy/answer/read-question.js";
import { dataFolder } from "../support/corpus.js";
import { add, chance, descend, dot, softmax, zeros } from "./descent.js";
import { NOT_UNDERSTOOD, QUESTION_SETS } from "./question-sets.js";
import { holdsWords, readAsked } from "./read-asked.js";

interface Example {
  readonly policy: string;
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly answerable: boolean;
  readonly inText: (scores: readonly number[]) => readonly number[];
}
interface Fit {
  readonly rank: readonly number[];
  /** By evidence, then by evidence of the text, then the score of the ranking, then the bias. */
  readonly answer: readonly number[];
}

/** What is known beforehand, where the questions are too few to show it: "shared with my landlord" is not answered by "shared". */
const KNOWN: Readonly<Record<string, number>> = {
  "lacks one that is no matter of policies": -1.5,
  "lacks a thing it must name": -2.5,
  "states none it must state": -2,
};
const PARTS = 8;
const RANK_DECAY = 0.005;
const ANSWER_DECAY = 0.003;
const THRESHOLD = 0.45;
const WIDTH = EVIDENCE.length;
const ANSWER_NAMES = [...EVIDENCE, ...TEXT_EVIDENCE];
const OUT = fileURLToPath(new URL("../../src/policy/answer/evidence-weights.json", import.meta.url));

const asked = [...QUESTION_SETS.values()].flat().filter(([, , expected]) => expected !== NOT_UNDERSTOOD);
const examples: Example[] = (await readAsked(dataFolder(), asked)).map(({ policy, source, question, expected }) => {
  const read = readQuestion(question);
  const clauses = indexClauses([source]);
  const view = viewDocument(read, clauses);
  return {
    policy,
    rows: clauses.map((one) => findEvidence(read, one, view)),
    right: clauses.map(({ quote }) => expected !== null && holdsWords(quote, expected)),
    answerable: expected !== null,
    inText: (scores) => findTextEvidence(read, view, scores),
  };
});
const policies = [...new Set(examples.map(({ policy }) => policy))];
const partOf = ({ policy }: Example) => policies.indexOf(policy) % PARTS;
const tally = { rankedRight: 0, answerable: 0, answered: 0, rightAndAnswered: 0, notStated: 0, unanswerable: 0 };
for (let part = 0; part < PARTS; part++) {
  const fitted = fitBoth(examples.filter((one) => partOf(one) !== part));
  for (const one of examples.filter((one) => partOf(one) === part)) judge(one, fitted);
}
console.log(`other texts' weights, ${PARTS} parts: ${JSON.stringify(tally)}`);
if (process.argv.includes("--write")) await writeFile(OUT, `${JSON.stringify(toFile(fitBoth(examples)), null, 2)}\n`);

function judge(one: Example, fitted: Fit): void {
  const order = ranked(one, fitted.rank);
  const answered = chance(gateRow(one, fitted.rank), fitted.answer) >= THRESHOLD;
  if (!one.answerable) {
    tally.unanswerable += 1;
    tally.notStated += Number(!answered);
    return;
  }
  const right = order.slice(0, 3).some((at) => one.right[at]);
  tally.answerable += 1;
  tally.answered += Number(answered);
  tally.rankedRight += Number(right);
  tally.rightAndAnswered += Number(right && answered);
}

function fitBoth(some: readonly Example[]): Fit {
  const rank = fitRank(some.filter(({ answerable, right }) => answerable && right.includes(true)));
  const rows = some.map((one) => gateRow(one, rank));
  return {
    rank,
    answer: fitAnswer(
      rows,
      some.map(({ answerable }) => Number(answerable)),
    ),
  };
}

/** The right clauses' share of a softmax over all clauses of the text, by gradient descent. */
function fitRank(some: readonly Example[]): number[] {
  return descend({ width: WIDTH, steps: 250, decay: RANK_DECAY }, (weights, slope) => {
    for (const { rows, right } of some) {
      const shares = softmax(rows.map((row) => dot(row, weights)));
      const good = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 1e-9);
      rows.forEach((row, at) => {
        const share = shares[at] ?? 0;
        add(slope, row, (share - (right[at] ? share / good : 0)) / some.length);
      });
    }
  });
}

/** Logistic regression; answerable and unanswerable questions weigh the same. */
function fitAnswer(rows: readonly (readonly number[])[], labels: readonly number[]): number[] {
  const yes = labels.filter((label) => label === 1).length;
  const known = ANSWER_NAMES.map((name) => KNOWN[name] ?? 0);
  return descend({ width: ANSWER_NAMES.length + 2, steps: 1500, decay: ANSWER_DECAY }, (weights, slope) => {
    add(slope, known, -ANSWER_DECAY);
    rows.forEach((row, at) => {
      const share = labels[at] === 1 ? 0.5 / yes : 0.5 / (labels.length - yes);
      add(slope, row, (chance(row, weights) - (labels[at] ?? 0)) * share);
    });
  });
}

function gateRow(one: Example, rank: readonly number[]): number[] {
  const scores = one.rows.map((row) => dot(row, rank));
  const order = ranked(one, rank);
  const best = one.rows[order[0] ?? 0] ?? zeros(WIDTH);
  return [...best, ...one.inText(order.map((at) => scores[at] ?? 0)), dot(best, rank), 1];
}

function ranked({ rows }: Example, rank: readonly number[]): number[] {
  const scores = rows.map((row) => dot(row, rank));
  return scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function toFile({ rank, answer }: Fit) {
  const round = (value: number | undefined) => Math.round((value ?? 0) * 1000) / 1000;
  const named = (names: readonly string[], values: readonly number[]) =>
    Object.fromEntries(names.map((name, at) => [name, round(values[at])]));
  return {
    about: `Points by evidence, fitted by bench/answers/fit-evidence.ts over ${examples.length} questions of this project.`,
    rank: named(EVIDENCE, rank),
    answer: named(EVIDENCE, answer),
    text: named(TEXT_EVIDENCE, answer.slice(WIDTH)),
    answerScore: round(answer[ANSWER_NAMES.length]),
    answerBias: round(answer[ANSWER_NAMES.length + 1]),
    threshold: THRESHOLD,
  };
}
