import type { ComparableClause } from "./comparable-clause.js";
import { isCopyrightLine } from "./date-line.js";
import {
  announcesList,
  isCallToAction,
  isMenuEntry,
  isPageCounter,
  isPageNotice,
  isProse,
  looksLikeFurniture,
  readsLikeBanner,
} from "./furniture.js";

const LINKED = 0.7;

/** Where the policy's own wording begins and ends on a page, by clause index; everything outside may be furniture. */
export interface PolicyBody {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
}

/** Finds the stretch from the first to the last clause that is policy prose, with a list announced at its end. */
export function findPolicyBody(clauses: readonly ComparableClause[]): PolicyBody {
  const first = clauses.findIndex(isPolicyProse);
  if (first < 0) return { first: 0, last: clauses.length - 1 };
  let last = clauses.findLastIndex(isPolicyProse);
  last = includeAnnouncedList(clauses, last);
  return { first: includeIntroducedTitle(clauses, first), last };
}

function isPolicyProse(clause: ComparableClause): boolean {
  return (
    isProse(clause) &&
    !isCallToAction(clause) &&
    !isPageNotice(clause) &&
    !readsLikeBanner(clause) &&
    !isCopyrightLine(clause)
  );
}

/** A list at the very end belongs to the policy when the last prose announces it or when it begins before the last prose. */
function includeAnnouncedList(clauses: readonly ComparableClause[], last: number): number {
  const end = clauses[last];
  if (end === undefined) return last;
  const announced = announcesList(end) || end.kind === "item" || end.kind === "row";
  let reached = last;
  for (let at = last + 1; at < clauses.length; at += 1) {
    const clause = clauses[at];
    if (clause === undefined || isMenuEntry(clause) || isCallToAction(clause)) break;
    if (readsLikeBanner(clause) || isPageCounter(clause) || isPageNotice(clause)) break;
    if (clause.kind === "heading" && !announcesEntries(clauses, at)) break;
    if (clause.kind === "paragraph" && looksLikeFurniture(clause)) break;
    if (!announced && clause.linkShare >= LINKED && reached === last) break;
    reached = at;
  }
  return clauses[reached]?.kind === "heading" ? last : reached;
}

/** A heading over entries of the policy: it names vendors, partners and the like. */
function announcesEntries(clauses: readonly ComparableClause[], at: number): boolean {
  const heading = clauses[at];
  const next = clauses[at + 1];
  return heading !== undefined && announcesList(heading) && (next?.kind === "item" || next?.kind === "row");
}

/** The headings right above the first prose are the policy's. */
function includeIntroducedTitle(clauses: readonly ComparableClause[], first: number): number {
  let from = first;
  while (from > 0 && clauses[from - 1]?.kind === "heading") from -= 1;
  return from;
}
