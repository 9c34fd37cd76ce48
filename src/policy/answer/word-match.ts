import { rarityOf } from "../words/word-rarity.js";
import { synonymsOf } from "./synonyms.js";

/** A synonym counts less than the word itself: in the search, and in the share of words that are found. */
const SYNONYM_WEIGHT = 0.5;
const SYNONYM_SHARE = 0.7;

/** A word to search for; `own` when the question has it, else it is one that policies use for such a word. */
export interface AskedWord {
  readonly stem: string;
  readonly weight: number;
  readonly own: boolean;
}

/** The question's words and, weighed less, those that policies use for them. */
export function wordsAsked(words: readonly string[]): AskedWord[] {
  const others = new Set(words.flatMap(synonymsOf).filter((stem) => !words.includes(stem)));
  return [
    ...words.map((stem) => ({ stem, weight: 1, own: true })),
    ...[...others].map((stem) => ({ stem, weight: SYNONYM_WEIGHT, own: false })),
  ];
}

/** The share of the question's words that are there, weighed by their rarity; a synonym counts less, or not. 0 without words. */
export function shareOfWords(
  words: readonly string[],
  holds: (word: string) => boolean,
  { exact = false } = {},
): number {
  const all = words.reduce((sum, word) => sum + rarityOf(word), 0);
  const found = words.reduce((sum, word) => {
    const share = holds(word) ? 1 : !exact && synonymsOf(word).some(holds) ? SYNONYM_SHARE : 0;
    return sum + share * rarityOf(word);
  }, 0);
  return all === 0 ? 0 : found / all;
}
