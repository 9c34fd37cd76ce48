import type { ComparableClause } from "./comparable-clause.js";
import type { ReadPair } from "./read-pair.js";
import { findRoles } from "./roles.js";

/** Fewer words than this may be a label that ends where it ends. */
const FEWEST_WORDS = 4;
/** So many clauses must be missing behind the cut, or so large a share of the words. */
const MISSING_CLAUSES = 2;
const MISSING_SHARE = 0.1;
const SENTENCE_END = /[.!?:;…。！？؟।)\]"”’»]\s*$/u;

/**
 * Whether the newer read stops in the middle of a sentence of the older one and everything behind it is missing: the page was
 * cut on its way, and nobody took a word out.
 */
export function isCutOff({ before, after }: Pick<ReadPair, "before" | "after">): boolean {
  const last = lastOwn(after);
  if (last === null || last.kind === "heading" || last.tokens.length < FEWEST_WORDS) return false;
  if (SENTENCE_END.test(last.text)) return false;
  const at = before.findIndex((clause) => goesOn(clause, last));
  if (at < 0) return false;
  const behind = before.slice(at + 1).filter(({ tokens }) => tokens.length > 0);
  const kept = new Set(after.map(({ key }) => key));
  const missing = behind.filter(({ key }) => !kept.has(key));
  if (behind.length === 0 || missing.length < behind.length * 0.9) return false;
  const words = sizeOf(missing) / Math.max(1, sizeOf(before));
  return missing.length >= MISSING_CLAUSES || words >= MISSING_SHARE;
}

/** The last clause of the policy's own. */
function lastOwn(clauses: readonly ComparableClause[]): ComparableClause | null {
  const roles = findRoles(clauses);
  const at = clauses.findLastIndex((_, index) => roles[index] === null);
  return clauses[at] ?? clauses.at(-1) ?? null;
}

/** Whether a clause begins with another's words and goes on; the last word may be cut itself. */
function goesOn(whole: ComparableClause, part: ComparableClause): boolean {
  return whole.key.length > part.key.length && whole.key.startsWith(part.key);
}

function sizeOf(clauses: readonly ComparableClause[]): number {
  return clauses.reduce((sum, { tokens }) => sum + tokens.length, 0);
}
