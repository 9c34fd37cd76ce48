import { diffArrays } from "diff";
import { heaviestIncreasing } from "./increasing-subsequence.js";
import { type Matching, match, unmatched } from "./matching.js";

/** The clauses of one side as numbers. */
export interface Keys {
  /** Equal numbers mean equal wording. */
  readonly wording: Int32Array;
  /** Equal numbers mean equal wording in the same role and kind of clause. */
  readonly strict: Int32Array;
}

export interface KeyedSides {
  readonly before: Keys;
  readonly after: Keys;
  /** Length of each old clause, in characters: what moves least should count as moved. */
  readonly weights: readonly number[];
}

const LONGEST_GAP_SCRIPT = 2000;

/**
 * Patience anchors: wording that stands once on either side, kept where the order agrees. Wording that stands twice (an
 * entry of the contents and its heading) anchors by its kind, but only if neither of the two is gone.
 */
export function matchAnchors(sides: KeyedSides, matching: Matching): void {
  const once = uniquePositions(sides.after.strict);
  const oldCounts = countKeys(sides.before.wording);
  const newCounts = countKeys(sides.after.wording);
  const pairs: (readonly [number, number])[] = [];
  for (const [key, before] of uniquePositions(sides.before.strict)) {
    const after = once.get(key);
    const wording = sides.before.wording[before] ?? -1;
    if (after !== undefined && oldCounts.get(wording) === newCounts.get(wording)) pairs.push([before, after]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  const weights = pairs.map(([before]) => 1 + (sides.weights[before] ?? 0));
  const kept = heaviestIncreasing(
    pairs.map(([, after]) => after),
    weights,
    sides.after.wording.length,
  );
  pairs.forEach(([before, after], at) => {
    if (kept[at]) match(matching, before, after);
  });
}

function countKeys(keys: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function uniquePositions(keys: Int32Array): Map<number, number> {
  const positions = new Map<number, number>();
  const repeated = new Set<number>();
  keys.forEach((key, at) => {
    if (positions.has(key)) repeated.add(key);
    else positions.set(key, at);
  });
  for (const key of repeated) positions.delete(key);
  return positions;
}

/** Longest common subsequence of equal wording inside each gap between anchors. */
export function matchGaps(sides: KeyedSides, matching: Matching): void {
  let fromBefore = 0;
  let fromAfter = 0;
  for (let before = 0; before <= sides.before.wording.length; before += 1) {
    const after =
      before === sides.before.wording.length ? sides.after.wording.length : (matching.toAfter[before] ?? -1);
    if (after < fromAfter) continue;
    matchGap(sides, matching, { fromBefore, toBefore: before, fromAfter, toAfter: after });
    fromBefore = before + 1;
    fromAfter = after + 1;
  }
}

interface Gap {
  readonly fromBefore: number;
  readonly toBefore: number;
  readonly fromAfter: number;
  readonly toAfter: number;
}

function matchGap(sides: KeyedSides, matching: Matching, gap: Gap): void {
  const old = Array.from(sides.before.wording.subarray(gap.fromBefore, gap.toBefore));
  const young = Array.from(sides.after.wording.subarray(gap.fromAfter, gap.toAfter));
  if (old.length === 0 || young.length === 0) return;
  let before = gap.fromBefore;
  let after = gap.fromAfter;
  // The bound is a number of edits and not a time, so that every machine comes to the same result.
  for (const run of diffArrays(old, young, { maxEditLength: LONGEST_GAP_SCRIPT }) ?? []) {
    const count = run.value.length;
    if (!run.added && !run.removed)
      for (let step = 0; step < count; step += 1) match(matching, before + step, after + step);
    if (!run.added) before += count;
    if (!run.removed) after += count;
  }
}

/** Equal wording anywhere else, pair by pair in order, the same kind of clause first: a clause that moved. */
export function matchElsewhere(sides: KeyedSides, matching: Matching): void {
  matchQueues(sides.before.strict, sides.after.strict, matching);
  matchQueues(sides.before.wording, sides.after.wording, matching);
}

function matchQueues(old: Int32Array, young: Int32Array, matching: Matching): void {
  const waiting = new Map<number, number[]>();
  for (const after of unmatched(matching.toBefore)) {
    const key = young[after] ?? -1;
    const queue = waiting.get(key);
    if (queue) queue.push(after);
    else waiting.set(key, [after]);
  }
  for (const before of unmatched(matching.toAfter)) {
    const after = waiting.get(old[before] ?? -1)?.shift();
    if (after !== undefined) match(matching, before, after);
  }
}
