/**
 * Learns what answers go by from the questions of this folder: which words of questions answers say how, and the weights by which
 * clauses and sentences are ranked and by which a question counts as answered.
 * `npx tsx bench/answers/fit-evidence.ts --data DIR [--write]`. Prints what the texts come to when all of it is learned from the
 * questions about other texts.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { EVIDENCE, TEXT_EVIDENCE } from "../../src/policy/answer/evidence.js";
import { SENTENCE_EVIDENCE } from "../../src/policy/answer/sentence-evidence.js";
import { dataFolder } from "../support/corpus.js";
import { dot, fitChance, fitChoices } from "./descent.js";
import { type Example, PARTS, partsOf, readExamples } from "./examples.js";
import { learnTranslations, writeTranslations } from "./learn-translations.js";
import { LEGAL_WORDS, NOT_UNDERSTOOD, PARTED_SETS, QUESTION_SETS } from "./question-sets.js";
import { readAsked } from "./read-asked.js";

interface Fit {
  readonly rank: Float64Array;
  /** By evidence, then by evidence of the text, then the score of the ranking, then the bias. */
  readonly answer: Float64Array;
  /** By evidence of sentences, then the clause's score. */
  readonly sentence: Float64Array;
  /** By evidence of the best sentence, then the log odds by `answer`, the sentence's own weight, the bias. */
  readonly sure: Float64Array;
}

/** What is known beforehand, where the questions are too few to show it: "shared with my landlord" is not answered by "shared". */
const KNOWN: Readonly<Record<string, number>> = {
  "lacks one that is no matter of policies": -1.5,
  "lacks a thing it must name": -2.5,
  "states none it must state": -2,
};
const SENTENCE_KNOWN: Readonly<Record<string, number>> = {
  "names the recipient asked after": 0.6,
  "denies it": -0.4,
  "puts the case of the question": 0.6,
  "puts another case": -0.25,
  "is for breach only": -0.4,
  "says what others own": -1.2,
  "is the row about it": 0.6,
  "only introduces": -0.6,
  "defines what is asked after": 3,
};
const CHOICE = { steps: 200, decay: 0.005 };
const CHANCE = { steps: 800, decay: 0.003 };
/** As many clauses are read sentence by sentence, as in the product. */
const POOL = 8;
/** What a sentence counts beside its clause's score in the product: weights are scaled to it. */
const SENTENCE_WEIGHT = 1.5;
const ANSWER_NAMES = [...EVIDENCE, ...TEXT_EVIDENCE];
const KNOWN_WEIGHTS = Float64Array.from([...ANSWER_NAMES, "", ""].map((name) => KNOWN[name] ?? 0));
const KNOWN_OF_SENTENCES = Float64Array.from([...SENTENCE_EVIDENCE, ""].map((name) => SENTENCE_KNOWN[name] ?? 0));
const TABLES = new URL("../../src/policy/answer/", import.meta.url);

const plainSets = [...PARTED_SETS].flatMap((set) => QUESTION_SETS.get(set) ?? []);
const parted = new Set(plainSets.map(([, question]) => question));
const asked = [...QUESTION_SETS.values()].flat().filter(([, , expected]) => expected !== NOT_UNDERSTOOD);
const { examples, pairs } = readExamples(await readAsked(dataFolder(), asked));
const partOf = partsOf(examples);
console.error(`${examples.length} questions read`);
if (process.argv.includes("--write")) await write(fitAll(examples));
const outcomes = Array.from({ length: PARTS }, (_, part) => {
  const fitted = fitAll(examples.filter((one) => partOf(one) !== part));
  return examples.filter((one) => partOf(one) === part).map((one) => judge(one, fitted));
}).flat();
for (const kind of ["plain", "legal", "earlier"] as const) describe(kind);

interface Outcome {
  readonly kind: "plain" | "legal" | "earlier";
  readonly answerable: boolean;
  /** Place of the first right clause among those ranked, and of the first right sentence; -1 for none. */
  readonly clause: number;
  readonly sentence: number;
  readonly odds: number;
}

function judge(one: Example, fitted: Fit): Outcome {
  const { order, best, all } = look(one, fitted);
  const odds = best === undefined ? Number.NEGATIVE_INFINITY : dot(sureRow(one, fitted), fitted.sure);
  return {
    kind: LEGAL_WORDS.has(one.asked) ? "legal" : parted.has(one.asked) ? "plain" : "earlier",
    answerable: one.answerable,
    clause: order.findIndex((at) => one.right[at]),
    sentence: all.findIndex(({ right }) => right),
    odds,
  };
}

function describe(kind: Outcome["kind"]): void {
  const some = outcomes.filter((one) => one.kind === kind);
  const yes = some.filter(({ answerable }) => answerable);
  const no = some.filter(({ answerable }) => !answerable);
  const share = (part: number, whole: number) =>
    `${part}/${whole} (${Math.round((100 * part) / Math.max(1, whole))} %)`;
  const within = (place: number, most: number) => place >= 0 && place < most;
  const count = (of: "clause" | "sentence", most: number) => yes.filter((one) => within(one[of], most)).length;
  console.log(
    `${kind}: right clause first ${share(count("clause", 1), yes.length)}, in three ${share(count("clause", 3), yes.length)}; ` +
      `right sentence first ${share(count("sentence", 1), yes.length)}, in two ${share(count("sentence", 2), yes.length)}`,
  );
  for (const least of [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]) {
    const told = yes.filter(({ odds }) => odds >= least);
    console.log(
      `  log odds ${least}: answered ${share(told.length, yes.length)}, right of these ` +
        `${share(told.filter((one) => within(one.sentence, 2)).length, told.length)}; not answered though not stated ` +
        `${share(no.filter(({ odds }) => odds < least).length, no.length)}`,
    );
  }
}

function fitAll(some: readonly Example[]): Fit {
  const rank = fitChoices(some.filter(isRanked), CHOICE);
  const answer = fitChance(
    some.map((one) => answerRow(one, rank)),
    some.map(({ answerable }) => answerable),
    { ...CHANCE, known: KNOWN_WEIGHTS },
  );
  const choices = some.filter(isRanked).map((one) => sentenceRows(one, rank));
  const sentence = fitChoices(
    choices.filter(({ right }) => right.includes(true)),
    { ...CHOICE, known: KNOWN_OF_SENTENCES },
  );
  const partly = { rank, answer, sentence };
  const rows = some.map((one) => sureRow(one, partly));
  const sure = fitChance(
    rows,
    some.map(({ answerable }) => answerable),
    CHANCE,
  );
  return { ...partly, sure };
}

function isRanked({ answerable, right }: Example): boolean {
  return answerable && right.includes(true);
}

/** The sentences of the first clauses, each with its clause's score. */
function sentenceRows(one: Example, rank: Float64Array): { rows: Float64Array[]; right: boolean[] } {
  const pool = ranked(one, rank).slice(0, POOL);
  const all = pool.flatMap((at) => {
    const score = dot(one.rows[at] ?? rank, rank);
    return one.sentences(at).map(({ row, right }) => ({ row: Float64Array.from([...row, score]), right }));
  });
  return { rows: all.map(({ row }) => row), right: all.map(({ right }) => right) };
}

function look(one: Example, { rank, sentence }: Pick<Fit, "rank" | "sentence">) {
  const order = ranked(one, rank);
  const { rows, right } = sentenceRows(one, rank);
  const all = rows
    .map((row, at) => ({ row, right: right[at] === true, points: dot(row, sentence) }))
    .sort((a, b) => b.points - a.points);
  return { order, all, best: all[0] };
}

function sureRow(one: Example, { rank, answer, sentence }: Omit<Fit, "sure">): Float64Array {
  const { best } = look(one, { rank, sentence });
  const own = best?.row.slice(0, -1) ?? new Float64Array(SENTENCE_EVIDENCE.length);
  const odds = dot(answerRow(one, rank), answer);
  return Float64Array.from([...own, Math.max(-7, Math.min(7, odds)), weightOf(own, sentence), 1]);
}

/** As the product weighs it: in the measure of `SENTENCE_WEIGHT`. */
function weightOf(row: Float64Array, sentence: Float64Array): number {
  return dot(row, sentence.slice(0, -1)) / scaleOf(sentence);
}

function scaleOf(sentence: Float64Array): number {
  return SENTENCE_WEIGHT * Math.max(0.1, sentence.at(-1) ?? 1);
}

function answerRow(one: Example, rank: Float64Array): Float64Array {
  const order = ranked(one, rank);
  const best = one.rows[order[0] ?? 0] ?? new Float64Array(EVIDENCE.length);
  const scores = order.map((at) => dot(one.rows[at] ?? best, rank));
  return Float64Array.from([...best, ...one.inText(scores), dot(best, rank), 1]);
}

function ranked({ rows }: Example, rank: Float64Array): number[] {
  const scores = rows.map((row) => dot(row, rank));
  return scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

async function write({ rank, answer, sentence, sure }: Fit): Promise<void> {
  const round = (value: number | undefined) => Math.round((value ?? 0) * 1000) / 1000;
  const named = (names: readonly string[], values: Float64Array, scale = 1) =>
    Object.fromEntries(names.map((name, at) => [name, round((values[at] ?? 0) / scale)]));
  const about = `bench/answers/fit-evidence.ts over ${examples.length} questions of this project.`;
  await save("evidence-weights.json", {
    about: `Points by evidence, fitted by ${about}`,
    rank: named(EVIDENCE, rank),
    answer: named(EVIDENCE, answer),
    text: named(TEXT_EVIDENCE, answer.slice(EVIDENCE.length)),
    answerScore: round(answer[ANSWER_NAMES.length]),
    answerBias: round(answer[ANSWER_NAMES.length + 1]),
    sentence: named(SENTENCE_EVIDENCE, sentence, scaleOf(sentence)),
    sure: named(SENTENCE_EVIDENCE, sure),
    sureOdds: round(sure[SENTENCE_EVIDENCE.length]),
    sureWeight: round(sure[SENTENCE_EVIDENCE.length + 1]),
    sureBias: round(sure[SENTENCE_EVIDENCE.length + 2]),
  });
  await save("translations.json", {
    about: `Stems of questions, and those that sentences which answer them have, in hundredths; learned by ${about}`,
    words: writeTranslations(learnTranslations(pairs)),
  });
}

async function save(name: string, content: unknown): Promise<void> {
  await writeFile(fileURLToPath(new URL(name, TABLES)), `${JSON.stringify(content, null, 2)}\n`);
}
