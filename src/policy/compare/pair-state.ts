import type { PolicyText } from "../types.js";
import { isAnotherDocument } from "./another-document.js";
import type { ComparableClause } from "./comparable-clause.js";
import { isCutOff } from "./cut-off.js";
import { isDateLine } from "./date-line.js";
import { countPolicyWords, judgeClauses } from "./judge-read.js";
import type { ReadPair } from "./read-pair.js";

/** A verdict about the two reads themselves, which comes before any verdict about wording. */
export interface ReadVerdict {
  readonly verdict: "unreadable" | "recovered" | "language-switch";
  readonly reason: string;
}

/** A page shorter than this cannot be said to have collapsed. */
const SMALLEST_WHOLE = 250;
/** Share of the words that must be gone, and the most that may have come in their place, of a collapsed page. */
const GONE = 0.65;
const REPLACED = 0.1;
/** Share of kept words that two pages in different languages never reach. */
const SHARED_ACROSS_LANGUAGES = 0.3;
/** A stub has at most so many words. */
const LONGEST_STUB = 60;
/** The clause a page begins with is the first of this many words. */
const LONG_CLAUSE = 8;
/** A policy has this many policy words; a page that lost nearly all of them, by number and by share, is another page. */
const POLICY_WORDS = 120;
const NO_POLICY_WORDS = 40;
const NO_POLICY_SHARE = 0.2;
/** Another page shares at most this much of its words with the policy: the site's menus. */
const KEPT_ELSEWHERE = 0.3;

/** Says when the difference is one of reading and not of wording; null when both sides are policies that can be compared. */
export function judgePair(pair: ReadPair): ReadVerdict | null {
  const after = judgeClauses(pair.after, pair.textAfter);
  if (after.reason !== null) return { verdict: "unreadable", reason: after.reason };
  const before = judgeClauses(pair.before, pair.textBefore);
  if (before.reason !== null) return { verdict: "recovered", reason: before.reason };
  if (isCutOff(pair)) return { verdict: "unreadable", reason: "cut-off" };
  const shares = measureShares(pair);
  if (isLanguageSwitch(pair, shares)) {
    return { verdict: "language-switch", reason: `${pair.textBefore.language} to ${pair.textAfter.language}` };
  }
  return judgeCollapse(pair, shares);
}

/** Words kept, and words of either side, page furniture and all. */
interface Shares {
  readonly before: number;
  readonly after: number;
  readonly kept: number;
}

function measureShares(pair: ReadPair): Shares {
  const size = (clauses: readonly ComparableClause[]): number =>
    clauses.reduce((sum, clause) => sum + clause.tokens.length, 0);
  const kept = pair.operations.reduce((sum, { before, after, similarity }) => {
    if (before === null || after === null) return sum;
    return sum + similarity * Math.min(pair.before[before]?.tokens.length ?? 0, pair.after[after]?.tokens.length ?? 0);
  }, 0);
  return { before: size(pair.before), after: size(pair.after), kept };
}

function isLanguageSwitch({ textBefore, textAfter }: ReadPair, shares: Shares): boolean {
  if (textBefore.language === null || textAfter.language === null || textBefore.language === textAfter.language)
    return false;
  const smaller = Math.min(shares.before, shares.after);
  return shares.kept < SHARED_ACROSS_LANGUAGES * smaller;
}

function judgeCollapse(pair: ReadPair, shares: Shares): ReadVerdict | null {
  if (isAnotherDocument(pair, shares)) return { verdict: "unreadable", reason: "another-document" };
  if (isStub(pair.before, pair.textBefore, shares)) return { verdict: "recovered", reason: "stub" };
  const strange = shares.kept < KEPT_ELSEWHERE * Math.min(shares.before, shares.after);
  if (strange && lacksPolicy(pair.before, pair.after, pair)) return { verdict: "unreadable", reason: "another-page" };
  if (strange && lacksPolicy(pair.after, pair.before, pair)) return { verdict: "recovered", reason: "another-page" };
  if (isCutOff({ before: pair.after, after: pair.before })) return { verdict: "recovered", reason: "cut-off" };
  if (isNewlyDated(pair)) return null;
  if (isFragment(shares.before, shares.after, shares.kept)) return { verdict: "unreadable", reason: "collapsed" };
  const grown = isFragment(shares.after, shares.before, shares.kept) && !beginsAlike(pair);
  return grown ? { verdict: "recovered", reason: "collapsed" } : null;
}

/** A read before the whole: a few words, where a policy stands now. */
function isStub(before: readonly ComparableClause[], text: PolicyText, shares: Shares): boolean {
  if (shares.before > LONGEST_STUB || shares.after < SMALLEST_WHOLE) return false;
  return countPolicyWords(before, text.language, NO_POLICY_WORDS) < NO_POLICY_WORDS;
}

function lacksPolicy(whole: readonly ComparableClause[], other: readonly ComparableClause[], pair: ReadPair): boolean {
  const language = pair.textBefore.language ?? pair.textAfter.language;
  const [words, left] = [countPolicyWords(whole, language), countPolicyWords(other, language)];
  return words >= POLICY_WORDS && left < Math.min(NO_POLICY_WORDS, NO_POLICY_SHARE * words);
}

/** Most of the whole is gone and next to nothing came in its place: what is left is a piece of it, not a shorter policy. */
function isFragment(whole: number, rest: number, kept: number): boolean {
  if (whole < SMALLEST_WHOLE) return false;
  return whole - kept >= GONE * whole && rest - kept <= REPLACED * whole;
}

/** A policy that gives itself a new date was shortened on purpose. */
function isNewlyDated({ before, after }: ReadPair): boolean {
  const [old, young] = [before, after].map((clauses) => clauses.find(isDateLine)?.key ?? null);
  return old !== null && young !== null && old !== young;
}

/** Whether the smaller page begins as the larger one does: it is the whole of a short policy, not a piece from its middle. */
function beginsAlike({ before, after }: ReadPair): boolean {
  const [old, young] = [before, after].map(
    (clauses) => clauses.find((clause) => clause.tokens.length >= LONG_CLAUSE)?.key,
  );
  return old !== undefined && old === young;
}
