/**
 * Fits the weights by which clauses are ranked for a question, and by which a question counts as answered, over the rounds
 * of this folder: `npx tsx bench/answers/fit-evidence.ts --data DIR [--write]`. Prints what eight left-out parts come to.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { indexClauses } from "../../src/policy/answer/clause-index.js";
import { EVIDENCE, findEvidence } from "../../src/policy/answer/evidence.js";
import { readQuestion } from "../../src/policy/answer/read-question.js";
import { dataFolder } from "../support/corpus.js";
import { holdsWords, readAsked } from "./read-asked.js";
import { ROUNDS } from "./rounds.js";

interface Example {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly answerable: boolean;
}
interface Fit {
  readonly rank: readonly number[];
  /** By evidence, then the score of the ranking, then the bias. */
  readonly answer: readonly number[];
}

/** What is known beforehand, where the questions are too few to show it: "shared with my landlord" is not answered by "shared". */
const KNOWN: Readonly<Record<string, number>> = {
  "lacks one that is no matter of policies": -1.5,
  "lacks a thing it must name": -2.5,
};
const PARTS = 8;
const DECAY = 0.01;
const THRESHOLD = 0.4;
const WIDTH = EVIDENCE.length;
const OUT = fileURLToPath(new URL("../../src/policy/answer/evidence-weights.json", import.meta.url));

const examples: Example[] = [];
for (const { source, question, expected } of await readAsked(dataFolder(), ROUNDS.flat())) {
  const asked = readQuestion(question);
  const clauses = indexClauses([source]);
  const right = clauses.map(({ quote }) => expected !== null && holdsWords(quote, expected));
  examples.push({ rows: clauses.map((one) => findEvidence(asked, one)), right, answerable: expected !== null });
}
const tally = { rankedRight: 0, answerable: 0, answered: 0, notStated: 0, unanswerable: 0 };
for (let part = 0; part < PARTS; part++) {
  const fitted = fitBoth(examples.filter((_, at) => at % PARTS !== part));
  for (const one of examples.filter((_, at) => at % PARTS === part)) judge(one, fitted);
}
console.log(`left out in ${PARTS} parts: ${JSON.stringify(tally)}`);
if (process.argv.includes("--write")) await writeFile(OUT, `${JSON.stringify(toFile(fitBoth(examples)), null, 2)}\n`);

function judge(one: Example, fitted: Fit): void {
  const order = ranked(one, fitted.rank);
  const answered = chance(gateRow(one, fitted.rank), fitted.answer) >= THRESHOLD;
  if (!one.answerable) {
    tally.unanswerable += 1;
    tally.notStated += Number(!answered);
    return;
  }
  tally.answerable += 1;
  tally.answered += Number(answered);
  tally.rankedRight += Number(order.slice(0, 3).some((at) => one.right[at]));
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
  return descend({ width: WIDTH, steps: 400, decay: 0.02 }, (weights, slope) => {
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
  const known = EVIDENCE.map((name) => KNOWN[name] ?? 0);
  return descend({ width: WIDTH + 2, steps: 1500, decay: DECAY }, (weights, slope) => {
    add(slope, known, -DECAY);
    rows.forEach((row, at) => {
      const share = labels[at] === 1 ? 0.5 / yes : 0.5 / (labels.length - yes);
      add(slope, row, (chance(row, weights) - (labels[at] ?? 0)) * share);
    });
  });
}

function descend(
  { width, steps, decay }: { width: number; steps: number; decay: number },
  addSlope: (weights: readonly number[], slope: number[]) => void,
): number[] {
  const [weights, mean, square] = [zeros(width), zeros(width), zeros(width)];
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map((weight) => weight * decay);
    addSlope(weights, slope);
    for (let at = 0; at < width; at++) {
      const pull = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * pull;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * pull * pull;
      const move = (mean[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-6);
      weights[at] = (weights[at] ?? 0) - 0.03 * move;
    }
  }
  return weights;
}

function gateRow(one: Example, rank: readonly number[]): number[] {
  const best = one.rows[ranked(one, rank)[0] ?? 0] ?? zeros(WIDTH);
  return [...best, dot(best, rank), 1];
}

function ranked({ rows }: Example, rank: readonly number[]): number[] {
  const scores = rows.map((row) => dot(row, rank));
  return scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

function chance(row: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-dot(row, weights)));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function add(to: number[], row: readonly number[], times: number): void {
  for (let at = 0; at < row.length; at++) to[at] = (to[at] ?? 0) + (row[at] ?? 0) * times;
}

function zeros(width: number): number[] {
  return Array.from({ length: width }, () => 0);
}

function toFile({ rank, answer }: Fit) {
  const round = (value: number | undefined) => Math.round((value ?? 0) * 1000) / 1000;
  const named = (values: readonly number[]) =>
    Object.fromEntries(EVIDENCE.map((name, at) => [name, round(values[at])]));
  return {
    about: `Points by evidence, fitted by bench/answers/fit-evidence.ts over ${examples.length} questions of this project.`,
    rank: named(rank),
    answer: named(answer),
    answerScore: round(answer[WIDTH]),
    answerBias: round(answer[WIDTH + 1]),
    threshold: THRESHOLD,
  };
}
