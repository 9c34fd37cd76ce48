import { diffArrays } from "diff";
import type { ComparableClause } from "./comparable-clause.js";

const LONGEST_SCRIPT = 1500;
/** Kept words in a row below which equality across borders may be chance. */
const SHORTEST_RUN = 4;

/** Clauses of both sides that stand between the same kept neighbours. */
export interface OpenStretch {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Clauses whose words stand in one piece in the other side's stretch: they were only divided differently. */
export interface Redivided {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/**
 * Compares a stretch word by word across the borders of its clauses. A clause counts as redivided when it lies whole in one
 * run of kept words. Each word is counted once on either side, so that a name added to a list is never taken for one that stood there before.
 */
export function findRedivided(
  stretch: OpenStretch,
  before: readonly ComparableClause[],
  after: readonly ComparableClause[],
): Redivided {
  const old = ownWords(stretch.before, before);
  const young = ownWords(stretch.after, after);
  const runs = diffArrays(old.words, young.words, { maxEditLength: LONGEST_SCRIPT });
  if (runs === undefined) return { before: new Set(), after: new Set() };
  const kept = { before: new Set<number>(), after: new Set<number>() };
  let at = 0;
  let afterAt = 0;
  for (const run of runs) {
    const { length } = run.value;
    if (!run.added && !run.removed && length >= SHORTEST_RUN) {
      keepWhole(old.owners, at, at + length, kept.before);
      keepWhole(young.owners, afterAt, afterAt + length, kept.after);
    }
    if (!run.added) at += length;
    if (!run.removed) afterAt += length;
  }
  return kept;
}

/** Keeps the clauses that lie in the run from their first word to their last. */
function keepWhole(owners: readonly number[], from: number, to: number, kept: Set<number>): void {
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && owners[at] === owners[start]) continue;
    const begins = start === 0 || owners[start - 1] !== owners[start];
    const ends = owners[at] !== owners[start];
    const owner = owners[start];
    if (begins && ends && owner !== undefined) kept.add(owner);
    start = at;
  }
}

function ownWords(
  indexes: readonly number[],
  clauses: readonly ComparableClause[],
): { words: string[]; owners: number[] } {
  const words: string[] = [];
  const owners: number[] = [];
  for (const index of indexes) {
    for (const token of clauses[index]?.tokens ?? []) {
      words.push(token);
      owners.push(index);
    }
  }
  return { words, owners };
}
