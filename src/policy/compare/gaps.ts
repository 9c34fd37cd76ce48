import { heaviestIncreasing } from "./increasing-subsequence.js";
import type { Matching } from "./matching.js";

/**
 * Numbers, per clause, the gap between kept clauses it stands in; the same number on both sides is the same gap. Clauses
 * that moved end no gap: they do not stand between the same neighbours.
 */
export function numberGaps(matching: Matching): [before: Int32Array, after: Int32Array] {
  const before = new Int32Array(matching.toAfter.length);
  const after = new Int32Array(matching.toBefore.length);
  let gap = 0;
  let reached = 0;
  for (const pair of pairsInOrder(matching)) {
    before.fill(gap, reached, pair.before);
    gap += 1;
    after.fill(gap, pair.after);
    reached = pair.before;
  }
  before.fill(gap, reached);
  return [before, after];
}

function pairsInOrder({ toAfter, toBefore }: Matching): { before: number; after: number }[] {
  const pairs: { before: number; after: number }[] = [];
  toAfter.forEach((after, before) => {
    if (after >= 0) pairs.push({ before, after });
  });
  const equalWeights = pairs.map(() => 1);
  const kept = heaviestIncreasing(
    pairs.map((pair) => pair.after),
    equalWeights,
    toBefore.length,
  );
  return pairs.filter((_, at) => kept[at]);
}

/** Groups clause indexes by the gap they stand in, in order. */
export function groupByGap(indexes: readonly number[], gaps: Int32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const at of indexes) {
    const gap = gaps[at] ?? 0;
    const group = groups.get(gap);
    if (group) group.push(at);
    else groups.set(gap, [at]);
  }
  return groups;
}
