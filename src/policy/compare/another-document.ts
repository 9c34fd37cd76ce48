import type { PolicyText } from "../types.js";
import type { ComparableClause } from "./comparable-clause.js";
import { documentKindOf } from "./document-kind.js";
import { normaliseClause } from "./normalise.js";
import type { ReadPair } from "./read-pair.js";

/** Of the smaller text so much at most is found in the other, of two documents of one company. */
const KEPT = 0.2;
/** Titles share less than this of their words. */
const ALIKE = 0.34;

/**
 * Whether the address shows another document: hardly a word is kept, and the title names another kind of document. A rewrite
 * keeps its title or its kind.
 */
export function isAnotherDocument(
  { before, after, textBefore, textAfter }: ReadPair,
  { before: old, after: young, kept }: { before: number; after: number; kept: number },
): boolean {
  if (kept >= KEPT * Math.min(old, young)) return false;
  const [was, is] = [titleOf(before, textBefore), titleOf(after, textAfter)];
  if (was.length === 0 || is.length === 0 || isAlike(was, is)) return false;
  const [kindBefore, kindAfter] = [documentKindOf(was.join(" ")), documentKindOf(is.join(" "))];
  return kindBefore !== null && kindAfter !== null && kindBefore !== kindAfter;
}

/** The words of the document's title: its first heading, else what the page calls itself. */
function titleOf(clauses: readonly ComparableClause[], { title }: PolicyText): readonly string[] {
  const heading = clauses.find(({ kind, tokens }) => kind === "heading" && tokens.length > 0);
  return heading?.tokens ?? normaliseClause(title ?? "").tokens;
}

function isAlike(was: readonly string[], is: readonly string[]): boolean {
  const shared = was.filter((word) => is.includes(word)).length;
  return shared / Math.max(1, Math.min(was.length, is.length)) >= ALIKE;
}
