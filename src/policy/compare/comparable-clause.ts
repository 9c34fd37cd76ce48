import type { Clause, PolicyText } from "../types.js";
import { type ComparableLink, readComparableLinks } from "./links.js";
import { normaliseClause } from "./normalise.js";

/** A clause made ready for comparing. */
export interface ComparableClause {
  /** Index in `PolicyText.clauses`. */
  readonly index: number;
  readonly kind: Clause["kind"];
  readonly path: readonly string[];
  readonly linkShare: number;
  /** Word for word, as it stands in the text. */
  readonly text: string;
  readonly label: string | null;
  readonly tokens: readonly string[];
  /** The tokens joined by a space: equal keys mean the same wording. */
  readonly key: string;
  readonly links: readonly ComparableLink[];
}

/** Reads every clause of a text into its comparable form, in reading order. */
export function readComparable(text: PolicyText): ComparableClause[] {
  return text.clauses.map((clause, index) => {
    const quote = text.text.slice(clause.start, clause.end);
    const { label, tokens } = normaliseClause(quote, clause.kind);
    const { kind, path, linkShare } = clause;
    const links = readComparableLinks(clause.links);
    return { index, kind, path, linkShare, text: quote, label, tokens, key: tokens.join(" "), links };
  });
}
