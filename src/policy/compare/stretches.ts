import type { ClauseMatch } from "./align.js";
import type { ClauseRole } from "./clause-role.js";
import type { ComparableClause } from "./comparable-clause.js";
import { findRedivided, type OpenStretch, type Redivided } from "./segmentation.js";

/** Words of one stretch beyond which it is a rewrite and not another division into paragraphs. */
const LONGEST_STRETCH = 6000;

interface Sides {
  readonly before: readonly ComparableClause[];
  readonly after: readonly ComparableClause[];
  /** What stands between two pieces of a clause without being the policy's (a page's number) does not divide it. */
  readonly rolesBefore: readonly ClauseRole[];
  readonly rolesAfter: readonly ClauseRole[];
}

/** Finds the clauses that were only divided differently, between each two neighbours that kept wording and order. */
export function findAllRedivided(sides: Sides, matches: readonly ClauseMatch[]): Redivided {
  const found = { before: new Set<number>(), after: new Set<number>() };
  for (const stretch of openStretches(sides, matches)) {
    if (!mayBeRedivided(stretch, sides)) continue;
    const redivided = findRedivided(stretch, sides.before, sides.after);
    for (const at of redivided.before) found.before.add(at);
    for (const at of redivided.after) found.after.add(at);
  }
  return found;
}

function openStretches(sides: Sides, matches: readonly ClauseMatch[]): OpenStretch[] {
  const equal = matches.filter((match) => sides.before[match.before]?.key === sides.after[match.after]?.key);
  const settledBefore = new Set(equal.map((match) => match.before));
  const settledAfter = new Set(equal.map((match) => match.after));
  const spine = equal.filter((match) => !match.moved);
  const stretches: OpenStretch[] = [];
  let from = { before: 0, after: 0 };
  for (const to of [...spine, { before: sides.before.length, after: sides.after.length }]) {
    const before = range(from.before, to.before).filter(
      (at) => !settledBefore.has(at) && !isMark(sides.rolesBefore[at]),
    );
    const after = range(from.after, to.after).filter((at) => !settledAfter.has(at) && !isMark(sides.rolesAfter[at]));
    if (before.length > 0 && after.length > 0) stretches.push({ before, after });
    from = { before: to.before + 1, after: to.after + 1 };
  }
  return stretches;
}

function isMark(role: ClauseRole | undefined): boolean {
  return role === "page-counter" || role === "page-control";
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}

function mayBeRedivided(stretch: OpenStretch, sides: Sides): boolean {
  if (stretch.before.length === 1 && stretch.after.length === 1) return false;
  const words = countWords(stretch.before, sides.before) + countWords(stretch.after, sides.after);
  return words <= LONGEST_STRETCH;
}

function countWords(indexes: readonly number[], clauses: readonly ComparableClause[]): number {
  return indexes.reduce((sum, at) => sum + (clauses[at]?.tokens.length ?? 0), 0);
}
