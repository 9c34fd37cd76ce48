import { rateClause } from "../severity/rate.js";
import type { Clause, ClauseRating, PolicyText, Span } from "../types.js";

/** A clause of one side of a change: its words and its rating. */
export interface SideClause {
  readonly clause: Clause;
  readonly span: Span;
  readonly rating: ClauseRating;
}

/** Reads and rates one clause. A heading has types, for people to find it by, but no severity of its own. */
export function rateSide(policy: PolicyText, index: number | null): SideClause | null {
  const clause = index === null ? undefined : policy.clauses[index];
  if (clause === undefined) return null;
  const quote = policy.text.slice(clause.start, clause.end);
  const rating = rateClause({ text: quote, path: clause.path });
  const span = { quote, start: clause.start, end: clause.end, path: clause.path };
  if (clause.kind !== "heading") return { clause, span, rating };
  return { clause, span, rating: { types: rating.types, severity: null, score: null, protective: false, reasons: [] } };
}
