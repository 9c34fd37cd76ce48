import { findEntities } from "../direction/find-entities.js";
import { findQuantities } from "../reading/quantities.js";
import type { ProvisionType } from "../taxonomy.js";
import { type IndexedClause, scoreWords } from "./clause-index.js";
import { neededEntities } from "./needed-entities.js";
import type { Question } from "./read-question.js";
import type { SubjectWords } from "./subject-words.js";
import { shareOfOwnWords, shareOfWords, wordsAsked } from "./word-match.js";

export const MOST_CANDIDATES = 3;

/** Points, on the scale of BM25 (one rare word in a short clause is about 8). */
const TYPE_POINTS = 8;
const LEADING_POINTS = 3;
const PHRASE_POINTS = 4;
const HEADING_POINTS = 4;
const ENTITY_POINTS = 5;
const QUANTITY_POINTS = 8;
/** A clause that by itself has every word of the question. */
const COMPLETE_POINTS = 10;
/** A wide subject counts by this, and so does each further one: the first says what the question is about. */
const FURTHER_SHARE = 0.4;
/** A candidate this far behind the best one is another subject. */
const CLOSE_ENOUGH = 0.4;
/** Without a type, the clause must hold this share of the question's words, weighed by rarity. */
const WORDS_ENOUGH = 0.6;
/** A clause that only words the subject must share this much of the question too; one that is also of its type, this much. */
const WORDS_AT_LEAST = 0.4;
const WORDS_WITH_TYPE = 0.25;
/** The words asked against the points above. */
const WORD_WEIGHT = 1.4;
const SURE = 0.7;
/** An entry of a list says little by itself. */
const FULL_LENGTH = 5;
const SHORT_SHARE = 0.8;

export interface Candidate {
  readonly clause: IndexedClause;
  readonly score: number;
}

/** The clauses that bear on the question, best first, at most three; empty when none does. */
export function findCandidates(question: Question, clauses: readonly IndexedClause[]): Candidate[] {
  const found = clauses
    .filter((clause) => bearsOn(question, clause))
    .map((clause) => ({ clause, score: scoreClause(question, clause) }))
    .sort((a, b) => b.score - a.score);
  const best = found[0]?.score ?? 0;
  return withoutRepeats(found)
    .filter(({ score }) => score >= best * CLOSE_ENOUGH)
    .slice(0, MOST_CANDIDATES);
}

/** Some texts hold the same clause twice, for two regions: once is enough. */
function withoutRepeats(found: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return found.filter(({ clause }) => {
    const key = `${clause.source.name}/${clause.folded}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The clause is of a type that is asked about, or words it so, and names what the question names. */
function bearsOn(question: Question, clause: IndexedClause): boolean {
  if (question.subjects.length === 0) return shareOfWords(question.words, clause) >= WORDS_ENOUGH;
  const narrow = question.subjects.filter(({ wide }) => !wide);
  const [first, ...further] = narrow.length > 0 ? narrow : question.subjects;
  const onFirst = first !== undefined && isOn(first, question, clause);
  const onFurther = () =>
    shareOfWords(question.words, clause) >= WORDS_ENOUGH &&
    (question.quantity === null || tellsQuantity(question, clause)) &&
    further.some((subject) => isOn(subject, question, clause));
  const saysItAll = () => narrow.length === 0 && shareOfOwnWords(question.words, clause) >= WORDS_ENOUGH;
  if (!onFirst && !onFurther() && !saysItAll()) return false;
  const needed = neededEntities(question);
  return needed.length === 0 || sharedEntities(needed, clause) > 0;
}

function isOn({ type, words }: SubjectWords, question: Question, clause: IndexedClause): boolean {
  const confidence = confidenceOf(clause, type);
  const named = words.test(clause.folded);
  const headed = words.test(clause.heading);
  if (confidence === 0 && !named) return false;
  if ((confidence > 0 || headed) && (named || headed)) return true;
  if (question.words.length === 0) return named || confidence >= SURE;
  return shareOfWords(question.words, clause) >= (confidence > 0 ? WORDS_WITH_TYPE : wordsWithout(clause));
}

/** A clause that is plainly of other types must be all the closer in its words. */
function wordsWithout({ rating }: IndexedClause): number {
  return rating.types[0]?.id === "other" ? WORDS_AT_LEAST : WORDS_ENOUGH;
}

function scoreClause(question: Question, clause: IndexedClause): number {
  const subjects = question.subjects.map((subject, place) => {
    const points = scoreSubject(subject, clause);
    return subject.wide || place > 0 ? points * FURTHER_SHARE : points;
  });
  const entities = sharedEntities(question.entities, clause) * ENTITY_POINTS;
  const quantity = tellsQuantity(question, clause) ? QUANTITY_POINTS : 0;
  const words = wordsAsked(question.words).reduce(
    (sum, { stem, weight }) => sum + weight * scoreWords(clause, [stem]),
    0,
  );
  const complete = shareOfOwnWords(question.words, clause) * COMPLETE_POINTS;
  const score =
    WORD_WEIGHT * words + complete + subjects.reduce((sum, points) => sum + points, 0) + entities + quantity;
  return clause.length < FULL_LENGTH ? score * SHORT_SHARE : score;
}

function scoreSubject({ type, words }: SubjectWords, clause: IndexedClause): number {
  const leads = clause.rating.types[0]?.id === type ? LEADING_POINTS : 0;
  const named = words.test(clause.folded) ? PHRASE_POINTS : 0;
  const headed = words.test(clause.heading) ? HEADING_POINTS : 0;
  return confidenceOf(clause, type) * TYPE_POINTS + leads + named + headed;
}

function tellsQuantity({ quantity }: Question, { quote }: IndexedClause): boolean {
  return quantity !== null && findQuantities(quote).some(({ kind }) => kind === quantity);
}

function confidenceOf({ rating }: IndexedClause, type: ProvisionType): number {
  return rating.types.find(({ id }) => id === type)?.confidence ?? 0;
}

function sharedEntities(asked: Question["entities"], clause: IndexedClause): number {
  if (asked.length === 0) return 0;
  const there = findEntities(`${clause.heading} · ${clause.folded}`);
  return asked.filter(({ set, name }) => there.some((entity) => entity.set === set && entity.name === name)).length;
}
