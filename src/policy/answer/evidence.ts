import { findEntities } from "../direction/find-entities.js";
import { findQuantities } from "../reading/quantities.js";
import { splitSentences } from "../reading/split-sentences.js";
import type { ProvisionType } from "../taxonomy.js";
import { contentWords } from "../words/content-words.js";
import { isPolicyWord, rarityOf } from "../words/word-rarity.js";
import { type IndexedClause, scoreWords } from "./clause-index.js";
import { neededEntities } from "./needed-entities.js";
import type { Question } from "./read-question.js";
import { synonymsOf } from "./synonyms.js";
import { shareOfWords } from "./word-match.js";

/**
 * What speaks for a clause as the answer to a question, by name; nearly all from 0 to 1. The weights of `evidence-weights.json`
 * stand in this order.
 */
export const EVIDENCE = [
  "is of the leading type",
  "names the leading type",
  "stands under a heading that names it",
  "is of a further type",
  "names a further type",
  "stands under a heading that names a further type",
  "is of the types the question is likely about",
  "has the question's words",
  "has words for them",
  "has them in one sentence",
  "has them, headings counted",
  "has them as they are",
  "lacks their most telling",
  "lacks one that is no matter of policies",
  "gives the figure asked for",
  "gives it on the subject",
  "gives no such figure",
  "names the things named",
  "names none of them",
  "lacks a thing it must name",
  "is an entry of few words",
] as const;

/** Points of BM25 that count as one. */
const FULL_WORDS = 20;
/** The rarity of a word that no policy uses, about. */
const FULL_RARITY = 11;
/** An entry of a list says little by itself. */
const FULL_LENGTH = 5;

/** The evidence in one clause, in the order of `EVIDENCE`. */
export function findEvidence(question: Question, clause: IndexedClause): readonly number[] {
  const types = typeEvidence(question, clause);
  // Figures and things are costly to find: only where something speaks for the clause at all.
  const looked = types.some((value) => value > 0) || question.asked.some(({ stem }) => clause.counts.has(stem));
  return [
    ...types,
    ...wordEvidence(question, clause),
    ...(looked ? figureEvidence(question, clause) : [0, 0, Number(question.quantity !== null)]),
    ...(looked ? thingEvidence(question, clause) : nothingNamed(question)),
    Number(clause.length < FULL_LENGTH),
  ];
}

function typeEvidence({ subjects, likely }: Question, clause: IndexedClause): number[] {
  const [lead, ...further] = subjects;
  return [
    lead === undefined ? 0 : confidenceOf(clause, lead.type),
    Number(lead?.words.test(clause.folded) ?? false),
    Number(lead?.words.test(clause.heading) ?? false),
    Math.max(0, ...further.map(({ type }) => confidenceOf(clause, type))),
    Number(further.some(({ words }) => words.test(clause.folded))),
    Number(further.some(({ words }) => words.test(clause.heading))),
    likely.reduce((sum, { type, likely: share }) => sum + share * confidenceOf(clause, type), 0),
  ];
}

function wordEvidence({ words, asked }: Question, clause: IndexedClause): number[] {
  if (words.length === 0) return [0, 0, 0, 0, 0, 0, 0];
  const score = (own: boolean) =>
    asked
      .filter((one) => one.own === own)
      .reduce((sum, { stem, weight }) => sum + weight * scoreWords(clause, [stem]), 0) / FULL_WORDS;
  const inAll = shareOfWords(words, (word) => clause.counts.has(word));
  const exact = shareOfWords(words, (word) => clause.counts.has(word), { exact: true });
  const lacking = words.filter((word) => ![word, ...synonymsOf(word)].some((one) => clause.counts.has(one)));
  return [
    ...[score(true), score(false), inAll === 0 ? 0 : bestSentence(words, clause), inAll, exact],
    Math.max(0, ...lacking.map(rarityOf)) / FULL_RARITY,
    Number(lacking.some((word) => !isPolicyWord(word) && synonymsOf(word).length === 0)),
  ];
}

/** A long clause holds many words by chance; one sentence that holds them speaks of what they are about. */
function bestSentence(words: readonly string[], { quote }: IndexedClause): number {
  const shares = splitSentences(quote).map(({ start, end }) => {
    const there = new Set(contentWords(quote.slice(start, end)));
    return shareOfWords(words, (word) => there.has(word));
  });
  return Math.max(0, ...shares);
}

function figureEvidence({ quantity, subjects }: Question, clause: IndexedClause): number[] {
  if (quantity === null) return [0, 0, 0];
  const told = findQuantities(clause.quote).some(({ kind }) => kind === quantity);
  const onSubject = subjects.some(
    ({ type, words }) => confidenceOf(clause, type) > 0 || words.test(clause.heading) || words.test(clause.folded),
  );
  return [Number(told), Number(told && onSubject), Number(!told)];
}

function nothingNamed(question: Question): number[] {
  return [0, Number(question.entities.length > 0), Number(neededEntities(question).length > 0)];
}

function thingEvidence(question: Question, clause: IndexedClause): number[] {
  const { entities } = question;
  if (entities.length === 0) return [0, 0, 0];
  const there = findEntities(`${clause.heading} · ${clause.folded}`);
  const has = ({ set, name }: (typeof entities)[number]) => there.some((one) => one.set === set && one.name === name);
  const named = entities.filter(has).length;
  const needed = neededEntities(question);
  return [named / entities.length, Number(named === 0), Number(needed.length > 0 && !needed.some(has))];
}

function confidenceOf({ rating }: IndexedClause, type: ProvisionType): number {
  return rating.types.find(({ id }) => id === type)?.confidence ?? 0;
}
