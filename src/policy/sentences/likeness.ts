import { contentStem } from "../words/content-words.js";
import { rarityOf } from "../words/word-rarity.js";
import type { Sentence } from "./sentence.js";

/** A sentence as weighted words: its content words by their stems, other words lightly. */
export interface WeightedWords {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** What a word without a subject of its own counts beside a content word. */
const LIGHT = 0.3;

/** Weighs the words of a sentence by how rarely policies use them. */
export function weighWords({ tokens }: Sentence): WeightedWords {
  const weights = new Map<string, number>();
  let total = 0;
  for (const token of tokens) {
    const stem = contentStem(token);
    const weight = stem === undefined ? LIGHT : Math.min(6, rarityOf(stem));
    const key = stem ?? token;
    weights.set(key, (weights.get(key) ?? 0) + weight);
    total += weight;
  }
  return { weights, total };
}

/** The weight of what both have. */
export function sharedWeight(a: WeightedWords, b: WeightedWords): number {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, weight] of small.weights) shared += Math.min(weight, large.weights.get(word) ?? 0);
  return shared;
}

/** How alike two sentences are, 0 to 1: what both have, of what either has on average. */
export function likeness(a: WeightedWords, b: WeightedWords): number {
  return a.total + b.total === 0 ? 0 : (2 * sharedWeight(a, b)) / (a.total + b.total);
}

/** Which share of the first one's words the second one has, 0 to 1. */
export function containment(a: WeightedWords, b: WeightedWords): number {
  return a.total === 0 ? 0 : sharedWeight(a, b) / a.total;
}
