import { readsLikePolicy } from "../policy-prose.js";
import type { PolicyText } from "../types.js";
import type { ComparableClause } from "./comparable-clause.js";
import { documentKindOf } from "./document-kind.js";
import { isProse } from "./furniture.js";
import { normaliseClause } from "./normalise.js";
import type { ReadPair } from "./read-pair.js";

/** Of the smaller text so much at most is found in the other, of two documents of one company. */
const KEPT = 0.2;
/** Titles share less than this of their words. */
const ALIKE = 0.34;

/** A page that is no policy, such as the site's home, states rules in less than this share of what the policy did. */
const RULES = 0.5;
/** … or in less than this share of its own words, where the policy pleads more than it rules, as community guidelines do. */
const FEW_RULES = 0.2;

/**
 * Whether the address shows another document: hardly a word is kept, and the title names another kind of document, or none
 * above a text that hardly states a rule: the site's home, a shop, an article. A rewrite keeps its title or its kind, or at
 * least goes on to say what holds.
 */
export function isAnotherDocument(
  { before, after, textBefore, textAfter }: ReadPair,
  { before: old, after: young, kept }: { before: number; after: number; kept: number },
): boolean {
  if (kept >= KEPT * Math.min(old, young)) return false;
  const [was, is] = [titleOf(before, textBefore), titleOf(after, textAfter)];
  if (was.length === 0 || is.length === 0 || isAlike(was, is)) return false;
  const [kindBefore, kindAfter] = [documentKindOf(was.join(" ")), documentKindOf(is.join(" "))];
  if (kindBefore === null) return false;
  if (kindAfter !== null) return kindBefore !== kindAfter;
  if (documentKindOf(normaliseClause(textAfter.title ?? "").tokens.join(" ")) !== null) return false;
  return shareOfRules(after) < Math.max(FEW_RULES, RULES * shareOfRules(before));
}

/** Words of the clauses that state a rule, a right or a practice, as a share of all that is written out. */
function shareOfRules(clauses: readonly ComparableClause[]): number {
  const prose = clauses.filter(isProse);
  const rules = prose.filter(({ text }) => readsLikePolicy(text));
  return countWords(rules) / Math.max(1, countWords(prose));
}

function countWords(clauses: readonly ComparableClause[]): number {
  return clauses.reduce((sum, { tokens }) => sum + tokens.length, 0);
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
