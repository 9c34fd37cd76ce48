import { rarityOf } from "../words/word-rarity.js";
import type { IndexedClause } from "./clause-index.js";
import { synonymsOf } from "./synonyms.js";

/** A synonym counts less than the word itself. */
const SYNONYM_SHARE = 0.5;

/** The question's words and, weighed less, those that policies use for them. */
export function wordsAsked(words: readonly string[]): { stem: string; weight: number }[] {
  const asked = new Map<string, number>();
  for (const word of words) for (const stem of synonymsOf(word)) asked.set(stem, SYNONYM_SHARE);
  for (const word of words) asked.set(word, 1);
  return [...asked].map(([stem, weight]) => ({ stem, weight }));
}

/** The share of the question's words that stand in the clause, weighed by their rarity; a synonym will do. 0 without words. */
export function shareOfWords(words: readonly string[], { counts }: Pick<IndexedClause, "counts">): number {
  return shareHeld(words, (word) => counts.has(word));
}

/** The same of the clause's own words alone: what its heading says is not said by it. */
export function shareOfOwnWords(words: readonly string[], { own }: Pick<IndexedClause, "own">): number {
  return shareHeld(words, (word) => own.has(word));
}

function shareHeld(words: readonly string[], holds: (word: string) => boolean): number {
  const sum = (some: readonly string[]) => some.reduce((total, word) => total + rarityOf(word), 0);
  const found = words.filter((word) => holds(word) || synonymsOf(word).some(holds));
  return words.length === 0 ? 0 : sum(found) / sum(words);
}
