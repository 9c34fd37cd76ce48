import type { ClauseMatch } from "./align.js";
import type { ComparableClause } from "./comparable-clause.js";
import { isProse } from "./furniture.js";

/** Headings above the policy's first prose that would be the page's title if they came or went alone. */
export interface LoneTitles {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/**
 * A title counts as the page's frame only when the prose under it stands in both versions: above new prose it is the
 * heading of a new section.
 */
export function findLoneTitles(
  before: readonly ComparableClause[],
  after: readonly ComparableClause[],
  matches: readonly ClauseMatch[],
): LoneTitles {
  const old = before.findIndex(isProse);
  const young = after.findIndex(isProse);
  const keptBefore = matches.some((match) => match.before === old);
  const keptAfter = matches.some((match) => match.after === young);
  return {
    before: keptBefore ? headingsUpTo(before, old) : new Set(),
    after: keptAfter ? headingsUpTo(after, young) : new Set(),
  };
}

function headingsUpTo(clauses: readonly ComparableClause[], limit: number): Set<number> {
  return new Set(clauses.slice(0, limit).flatMap((clause, at) => (clause.kind === "heading" ? [at] : [])));
}
