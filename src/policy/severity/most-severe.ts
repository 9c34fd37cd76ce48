import type { ClauseRating } from "../types.js";

/** Clauses in the order in which they are told as risks: the most severe first. */
export function mostSevere<T extends Pick<ClauseRating, "score">>(rated: readonly T[]): T[] {
  return rated.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
}
