import type { LearnedScore } from "./model/score-sentence.js";

/** A model's chance below which a weak sign is not believed: a reader accepted 28 of 58 such clauses. */
const DOUBTED = 0.2;
/** A sign of this strength leaves no doubt, whatever the model thinks. */
const CLEAR = 0.91;

/** Whether a kind that signs of this strength name holds against what the clause model thinks of it, if it knows the kind. */
export function holds(strength: number, score: Pick<LearnedScore, "confidence"> | undefined): boolean {
  return score === undefined || score.confidence >= DOUBTED || strength >= CLEAR;
}
