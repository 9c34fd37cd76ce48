/**
 * The increasing subsequence of `values` whose weights add up to most, as a mark per element. O(n log n).
 * Values are distinct and below `limit`.
 */
export function heaviestIncreasing(values: readonly number[], weights: readonly number[], limit: number): boolean[] {
  const bestAt = new Int32Array(limit + 1).fill(-1);
  const total = new Float64Array(values.length);
  const previous = new Int32Array(values.length);
  let last = -1;
  values.forEach((value, at) => {
    const before = bestBelow(bestAt, total, value);
    previous[at] = before;
    total[at] = (weights[at] ?? 0) + (before < 0 ? 0 : (total[before] ?? 0));
    raise(bestAt, total, value + 1, at);
    if (last < 0 || (total[at] ?? 0) > (total[last] ?? 0)) last = at;
  });
  const marks = new Array<boolean>(values.length).fill(false);
  for (let at = last; at >= 0; at = previous[at] ?? -1) marks[at] = true;
  return marks;
}

/** Fenwick tree over values: the element with the greatest total among values below the given one. */
function bestBelow(bestAt: Int32Array, total: Float64Array, value: number): number {
  let best = -1;
  for (let node = value; node > 0; node -= node & -node) {
    const here = bestAt[node] ?? -1;
    if (here >= 0 && (best < 0 || (total[here] ?? 0) > (total[best] ?? 0))) best = here;
  }
  return best;
}

function raise(bestAt: Int32Array, total: Float64Array, value: number, at: number): void {
  for (let node = value; node < bestAt.length; node += node & -node) {
    const here = bestAt[node] ?? -1;
    if (here < 0 || (total[at] ?? 0) > (total[here] ?? 0)) bestAt[node] = at;
  }
}
