import type { Sentence } from "./document-view.js";

/** Sentences that share this much of their words say the same, for two regions or two kinds of customers. */
const SAME = 0.8;

/** Whether one sentence says in nearly the same words what the other says. */
export function isRepeat(one: Sentence, other: Sentence): boolean {
  if (one.folded.trim() === other.folded.trim()) return true;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const all = one.words.size + other.words.size - shared;
  return all > 0 && shared / all >= SAME;
}
