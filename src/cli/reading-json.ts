import type { Explanation } from "../policy/clause-reading.js";
import { explainClause } from "../policy/explain/explain.js";
import { whatWouldChange } from "../policy/severity/what-would-change.js";
import { tell } from "../policy/told.js";
import type { ClauseRating, Span } from "../policy/types.js";

/** Our reading of one clause, apart from what the policy says. */
export interface ReadingJson {
  /** What would move the rating to another band; empty when no single factor would. */
  readonly whatWouldChange: readonly string[];
  /** Null for a clause without a rating: of such a one nothing is said. Offsets are those of the clause's own text. */
  readonly explanation: Explanation | null;
}

/** The reading of a clause by its rating, with every quote placed where the clause's own quote is. */
export function readingJson(clause: Span, rating: ClauseRating): ReadingJson {
  return { whatWouldChange: whatWouldChange(rating).map(tell), explanation: explain(clause, rating) };
}

function explain(clause: Span, rating: ClauseRating): Explanation | null {
  if (rating.severity === null && !rating.protective) return null;
  const explanation = explainClause(clause, rating);
  const placed = <Quoted extends { start: number; end: number }>(one: Quoted): Quoted => ({
    ...one,
    start: clause.start + one.start,
    end: clause.start + one.end,
  });
  return { ...explanation, facts: explanation.facts.map(placed), grounds: explanation.grounds.map(placed) };
}
