import { contentWords } from "../words/content-words.js";
import { isPolicyWord, rarityOf } from "../words/word-rarity.js";

/** A clause as weighted words; the weights' squares add up to 1. Words that only one company would use are left out. */
export type ClauseWords = ReadonlyMap<string, number>;

/** Weighs a clause's words: how often they stand in it (sublinear) times how rare they are in policies. */
export function weighClause(text: string): ClauseWords {
  const counts = new Map<string, number>();
  for (const word of contentWords(text)) {
    if (isPolicyWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weights = [...counts].map(([word, count]) => [word, (1 + Math.log(count)) * rarityOf(word)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

/** One word in common is no likeness, however rare it is. */
const FEWEST_SHARED = 4;

/** Cosine of two clauses: 0 nothing in common, 1 the same words. Clauses that share less than four words are not alike. */
export function likeness(a: ClauseWords, b: ClauseWords): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...short].filter(([word]) => long.has(word));
  if (shared.length < FEWEST_SHARED) return 0;
  const sum = shared.reduce((total, [word, weight]) => total + weight * (long.get(word) ?? 0), 0);
  return Math.min(1, sum);
}
