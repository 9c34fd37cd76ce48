import { diffArrays } from "diff";
import type { ComparableClause } from "./comparable-clause.js";
import { groupByGap, numberGaps } from "./gaps.js";
import { type Matching, match, unmatched } from "./matching.js";

/** Least share of words two neighbours must have in common, in order. */
const SHARED = 0.36;
/** Words a clause may have: longer ones are judged by their rare words already. */
const LONGEST = 60;
const LARGEST_GAP = 12;

/** What the alignment knows so far. */
export interface Progress {
  readonly matching: Matching;
  readonly similarities: Map<number, number>;
}

/**
 * Pairs what is left between the same neighbours by the words it has in common, in order: headings and short entries
 * have too few rare words for a vector to find them.
 */
export function matchNeighbours(
  before: readonly ComparableClause[],
  after: readonly ComparableClause[],
  progress: Progress,
): void {
  const { matching, similarities } = progress;
  const [oldGaps, newGaps] = numberGaps(matching);
  const young = groupByGap(unmatched(matching.toBefore), newGaps);
  for (const [gap, olds] of groupByGap(unmatched(matching.toAfter), oldGaps)) {
    const news = young.get(gap) ?? [];
    if (olds.length > LARGEST_GAP || news.length > LARGEST_GAP) continue;
    for (const pair of bestPairs(
      olds.map((at) => before[at]),
      news.map((at) => after[at]),
    )) {
      if ((matching.toAfter[pair.before] ?? 0) >= 0 || (matching.toBefore[pair.after] ?? 0) >= 0) continue;
      match(matching, pair.before, pair.after);
      similarities.set(pair.before, pair.shared);
    }
  }
}

type Clauses = readonly (ComparableClause | undefined)[];

function bestPairs(olds: Clauses, news: Clauses): { before: number; after: number; shared: number }[] {
  const pairs = olds.flatMap((old) =>
    news.flatMap((young) => {
      if (old === undefined || young === undefined || old.kind !== young.kind) return [];
      const shared = sharedWords(old.tokens, young.tokens);
      return shared < SHARED ? [] : [{ before: old.index, after: young.index, shared }];
    }),
  );
  return pairs.sort((a, b) => b.shared - a.shared || a.before - b.before || a.after - b.after);
}

/** Share of the words of both that stand in both, in the same order. */
function sharedWords(old: readonly string[], young: readonly string[]): number {
  if (old.length > LONGEST || young.length > LONGEST || old.length + young.length === 0) return 0;
  const kept = diffArrays([...old], [...young]).reduce(
    (sum, run) => sum + (run.added || run.removed ? 0 : run.value.length),
    0,
  );
  return (2 * kept) / (old.length + young.length);
}
