import { RULE_WORDS } from "../policy-prose-words.js";
import type { ComparableClause } from "./comparable-clause.js";

/** A longer heading says something by itself. */
const LONGEST = 6;

/**
 * Whether a heading has nothing below it and says nothing by itself: one that comes or goes is no wording. The text below a
 * heading has it in its path.
 */
export function isLoneHeading(clauses: readonly ComparableClause[], at: number): boolean {
  const clause = clauses[at];
  if (
    clause?.kind !== "heading" ||
    clause.tokens.length > LONGEST ||
    RULE_WORDS.test(clause.key) ||
    /\b(?:no|not|without|kein|keine|sans|sin|senza|sem|geen)\b/u.test(clause.key)
  )
    return false;
  const next = clauses[at + 1];
  return next === undefined || next.path.at(clause.path.length) !== clause.text;
}
