import { isPolicyWord, rarityOf } from "../words/word-rarity.js";
import { type IndexedClause, scoreWords } from "./clause-index.js";
import { type DocumentView, sentencesOf } from "./document-view.js";
import type { Question } from "./read-question.js";
import { synonymsOf } from "./synonyms.js";
import { shareTranslated } from "./translations.js";
import { confidenceOf } from "./type-evidence.js";
import { shareOfWords } from "./word-match.js";

export const WORD_EVIDENCE = [
  "has the question's words",
  "has words for them",
  "has them in one sentence",
  "has them, headings counted",
  "has them as they are",
  "lacks their most telling",
  "lacks one that is no matter of policies",
  "lacks one that policies would use",
  "has those that are rare in the text",
  "has what stands for those and is rare in the text",
  "has two of them together",
  "has them in its heading",
  "says it as answers do",
] as const;

/** Points of BM25 that count as one. */
const FULL_WORDS = 20;
/** The rarity of a word that no policy uses, about. */
const FULL_RARITY = 11;

/** A word of less rarity stands in every few hundredth clause: who writes of the matter uses it. */
const COMMON = 6;

/**
 * "Can I leave?" has no word to look for: a clause that states a matter asked after, or is of a type asked about, counts as
 * one that has half of them.
 */
function withoutWords({ subjects }: Question, clause: IndexedClause, { topics }: DocumentView): number[] {
  const bears =
    topics.some(({ stating }) => stating.has(clause)) || subjects.some(({ type }) => confidenceOf(clause, type) > 0);
  return WORD_EVIDENCE.map((name) => (bears && !name.startsWith("lacks") ? 0.5 : 0));
}

/** How the words of the question stand in the clause, in the order of `WORD_EVIDENCE`. */
export function wordEvidence(question: Question, clause: IndexedClause, view: DocumentView): number[] {
  const { words, asked, translated } = question;
  if (words.length === 0) return withoutWords(question, clause, view);
  const score = (own: boolean) =>
    asked
      .filter((one) => one.own === own)
      .reduce((sum, { stem, weight }) => sum + weight * scoreWords(clause, [stem]), 0) / FULL_WORDS;
  const holds = (word: string) => clause.counts.has(word);
  const inAll = shareOfWords(words, holds);
  const lacking = words.filter((word) => ![word, ...synonymsOf(word)].some(holds));
  return [
    ...[score(true), score(false), inAll === 0 ? 0 : bestSentence(words, clause), inAll],
    shareOfWords(words, holds, { exact: true }),
    Math.max(0, ...lacking.map(rarityOf)) / FULL_RARITY,
    Number(lacking.some((word) => !isPolicyWord(word) && synonymsOf(word).length === 0)),
    Math.max(0, ...words.filter((word) => !holds(word) && rarityOf(word) < COMMON).map(rarityOf)) / COMMON,
    rareShare(words, clause, view),
    rareSynonym(words, clause, view),
    inAll === 0 ? 0 : togetherShare(words, clause),
    shareOfWords(words, (word) => clause.headed.has(word)),
    Math.max(0, ...sentencesOf(clause).map((one) => shareTranslated(translated, (word) => one.words.has(word)))),
  ];
}

/** A long clause holds many words by chance; one sentence that holds them speaks of what they are about. */
function bestSentence(words: readonly string[], clause: IndexedClause): number {
  const shares = sentencesOf(clause).map((sentence) => shareOfWords(words, (word) => sentence.words.has(word)));
  return Math.max(0, ...shares);
}

/** Of the words that the text has at all, those that this clause has, weighed by how few clauses have them. */
function rareShare(words: readonly string[], clause: IndexedClause, { rare }: DocumentView): number {
  const all = words.reduce((sum, word) => sum + (rare.get(word) ?? 0), 0);
  const here = words.reduce((sum, word) => sum + (clause.counts.has(word) ? (rare.get(word) ?? 0) : 0), 0);
  return all === 0 ? 0 : here / all;
}

/** The most telling word that stands for one of the question's, of which the clause has none itself. */
function rareSynonym(words: readonly string[], clause: IndexedClause, { rare }: DocumentView): number {
  const others = words.filter((word) => !clause.counts.has(word)).flatMap(synonymsOf);
  return Math.max(0, ...others.map((other) => (clause.counts.has(other) ? (rare.get(other) ?? 0) : 0)));
}

/** The share of neighbouring words of the question that one sentence holds both of. */
function togetherShare(words: readonly string[], clause: IndexedClause): number {
  if (words.length < 2) return 0;
  const pairs = words.slice(1).map((word, at) => [words[at] ?? word, word] as const);
  const holds = (there: ReadonlySet<string>, word: string) =>
    there.has(word) || synonymsOf(word).some((one) => there.has(one));
  const found = pairs.filter(([a, b]) => sentencesOf(clause).some((one) => holds(one.words, a) && holds(one.words, b)));
  return found.length / pairs.length;
}
