import { lines } from "../reading/lines.js";
import type { IndexedClause } from "./clause-index.js";
import { sentencesOf } from "./document-view.js";
import type { Question } from "./read-question.js";
import { neighbourOf, type ToldSentence, toldSentence } from "./told-sentence.js";
import { bearing, hasFigure, weighSentence } from "./weigh-sentence.js";

/** Sentences of one clause whose statements are read: those that bear most on the question. */
const READ_PER_CLAUSE = 5;

/** A sentence with what speaks for it. */
export interface WeighedSentence extends ToldSentence {
  readonly weight: number;
}

/** The sentences of a clause that bear on the question, best first. */
export function weighSentences(question: Question, clause: IndexedClause): WeighedSentence[] {
  return sentencesOf(clause)
    .map((sentence) => ({ sentence, worth: bearing(question, sentence) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, READ_PER_CLAUSE)
    .map(({ sentence }) => {
      const told = toldSentence(clause, sentence);
      return { ...told, weight: weighSentence(question, told) };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** The first and, where it adds something, a second sentence to tell. */
export interface Told {
  readonly first: WeighedSentence;
  readonly second: WeighedSentence | null;
}

/** A sentence of a clause further down needs to say more. */
const RANK_COST = 0.15;
/** A second sentence says at least so much, as a share of the first. */
const SECOND_SHARE = 0.55;
/** What being the other half of the first counts: the figure it lacks, its exception, a word it lacks. */
const ADDS = 0.5;
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
export function pickTold(question: Question, clauses: readonly IndexedClause[]): Told | null {
  const all = clauses
    .flatMap((clause, rank) =>
      weighSentences(question, clause).map((told) => ({ ...told, weight: told.weight - rank * RANK_COST })),
    )
    .sort((a, b) => b.weight - a.weight);
  const [first, ...others] = all;
  if (first === undefined) return null;
  const further = withNeighbour(first, others)
    .filter((one) => one.text !== first.text)
    .map((one) => ({ ...one, weight: one.weight + additions(question, first, one) * ADDS }))
    .sort((a, b) => b.weight - a.weight);
  const second = further.find(({ weight }) => weight >= first.weight * SECOND_SHARE) ?? null;
  return { first, second };
}

/** The sentence after the first may be its exception, though no word of the question stands in it. */
function withNeighbour(first: WeighedSentence, others: readonly WeighedSentence[]): readonly WeighedSentence[] {
  const next = neighbourOf(first, 1);
  if (next === null || others.some(({ sentence }) => sentence === next.sentence)) return others;
  return [...others, { ...next, weight: 0 }];
}

function additions(question: Question, first: ToldSentence, other: ToldSentence): number {
  const figure = hasFigure(question.quantity, other.sentence) && !hasFigure(question.quantity, first.sentence);
  const follows = neighbourOf(first, 1)?.sentence === other.sentence;
  const exception = follows && EXCEPTION.test(other.sentence.folded);
  const words = question.words.some((word) => other.sentence.words.has(word) && !first.sentence.words.has(word));
  return Number(figure) + Number(exception) + Number(follows) * 0.5 + Number(words);
}
