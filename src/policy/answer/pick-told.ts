import { lines } from "../reading/lines.js";
import { isOthersOwn, isWay } from "./act-match.js";
import { askedAct } from "./asked-act.js";
import { askedFigure, hasFigure } from "./asked-figure.js";
import type { IndexedClause } from "./clause-index.js";
import type { Question } from "./read-question.js";
import { isRepeat } from "./repeat.js";
import { neighbourOf, type ToldSentence } from "./told-sentence.js";
import { type WeighedSentence, weighSentences } from "./weigh-sentences.js";

/** The first and, where it adds something, a second sentence to tell. */
export interface Told {
  readonly first: WeighedSentence;
  readonly second: WeighedSentence | null;
  /** Whether the second has a figure, an exception, a way or a word that the first lacks, or answers as well. */
  readonly adds: boolean;
}

/** A sentence of a clause further down needs to say more. */
const RANK_COST = 0.4;
/** A second sentence says at least so much, as a share of the first. */
const SECOND_SHARE = 0.6;
/** A second sentence that answers as well as the first is shown, if in part. */
export const AS_GOOD = 0.85;
/** What being the other half of the first counts: the figure it lacks, its exception, a word it lacks. */
const ADDS = 1;
/** A sentence beside the first is the rule it narrows, or what narrows it. */
const BESIDE = 0.5;
/** Asked what one can do, the way out that follows a rule is the answer. */
const WAY_BESIDE = 3;
const EXCEPTION = new RegExp(lines`
  ^\W*(?:
    however
    |but
    |except
    |unless
    |otherwise
    |notwithstanding
    |nevertheless
    |in (?:addition|such cases?|that case)
    |if
    |provided
    |this (?:does|means|includes)
    |we may also
    |you may also
  )\b
`);

/** The sentences of the candidates that answer, the best and one that adds to it; null without any. */
export function pickTold(
  question: Question,
  clauses: readonly IndexedClause[],
  secondShare = SECOND_SHARE,
): Told | null {
  const all = clauses
    .flatMap((clause, rank) =>
      weighSentences(question, clause).map((told) => ({ ...told, weight: told.weight - rank * RANK_COST })),
    )
    .sort((a, b) => b.weight - a.weight);
  const [first, ...others] = all;
  if (first === undefined) return null;
  const act = askedAct(question);
  const further = withNeighbour(first, others)
    .filter(({ statements }) => !isOthersOwn(act, statements))
    .filter(({ sentence, text }) => !isRepeat(sentence, first.sentence) && !first.shown.includes(text))
    .map((one) => ({ ...one, weight: one.weight + additions(question, first, one) * ADDS }))
    .sort((a, b) => b.weight - a.weight);
  const second = further.find(({ weight }) => weight >= first.weight * secondShare) ?? null;
  return {
    first,
    second,
    adds: second !== null && (additions(question, first, second) >= 1 || second.weight >= first.weight * AS_GOOD),
  };
}

/** The sentence after the first may be its exception, though no word of the question stands in it. */
function withNeighbour(first: WeighedSentence, others: readonly WeighedSentence[]): readonly WeighedSentence[] {
  const next = neighbourOf(first, 1);
  if (next === null || others.some(({ sentence }) => sentence === next.sentence)) return others;
  return [...others, { ...next, weight: 0, evidence: [] }];
}

function additions(question: Question, first: ToldSentence, other: ToldSentence): number {
  const kind = askedFigure(question);
  const figure = hasFigure(kind, other.sentence.folded) && !hasFigure(kind, first.sentence.folded);
  const follows = neighbourOf(first, 1)?.sentence === other.sentence;
  const precedes = neighbourOf(first, -1)?.sentence === other.sentence;
  const exception = follows && EXCEPTION.test(other.sentence.folded);
  const words = question.words.some((word) => other.sentence.words.has(word) && !first.sentence.words.has(word));
  const way = question.intent === "what-can-i-do" && isWay(other) && !isWay(first);
  return (
    Number(figure) +
    Number(way) * (follows ? WAY_BESIDE : 1) +
    Number(exception) +
    Number(follows || precedes) * BESIDE +
    Number(words)
  );
}
