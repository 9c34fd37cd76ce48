import { explainClause } from "../policy/explain/explain.js";
import { whatWouldChange } from "../policy/severity/what-would-change.js";
import { tell } from "../policy/told.js";
import type { ClauseRating, RatedClause, Span, TypeScore } from "../policy/types.js";
import { describeReason } from "./describe-reason.js";

/** A clause for reading in a terminal or a log: rating and place, the clause's words, why, and our reading. */
export function describeClause(clause: RatedClause): string {
  const rating = clause.protective ? "protective" : clause.severity ? `${clause.severity} ${clause.score}` : "unrated";
  const title = [rating, clause.types.map(describeType).join(", "), clause.path.join(" › ")]
    .filter(Boolean)
    .join(" · ");
  const reasons = clause.reasons.map(describeReason);
  const change = whatWouldChange(clause).map((sentence) => `would change: ${tell(sentence)}`);
  const below = [...reasons, ...change, ...describeReading(clause, clause)].map((line) => `  ${line}`);
  return [title, clause.quote, ...below].join("\n");
}

/** Our reading of a clause that has a rating, in lines, for both kinds of reader; empty parts are left out. */
export function describeReading(clause: Span, rating: ClauseRating): string[] {
  if (rating.severity === null && !rating.protective) return [];
  const { says, whyItMatters, consumerImpact, youCanDo, ifYouDoNothing } = explainClause(clause, rating);
  const parts = [
    ["our reading", says],
    ["for compliance", whyItMatters],
    ["for users", consumerImpact],
    ["you can", youCanDo],
    ["if you do nothing", ifYouDoNothing],
  ];
  return parts.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []));
}

function describeType({ id, confidence, needsReview }: TypeScore): string {
  return `${id} ${confidence.toFixed(2)}${needsReview ? " (needs review)" : ""}`;
}
