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
/** A label has at most so many words; a table has at least so many labels, each so often. */
const LABEL_WORDS = 4;
const FEWEST_LABELS = 2;
const FEWEST_ENTRIES = 2;

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
  const entries = findEntries(clauses) ?? { first, last };
  return { first: includeIntroducedTitle(clauses, Math.min(first, entries.first)), last: Math.max(last, entries.last) };
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

/**
 * Where the entries of a table stand that is written line by line ("Name", its value, "Description", its value …): labels
 * that come again and again hold it together, whatever the values say. Null where there is none.
 */
function findEntries(clauses: readonly ComparableClause[]): PolicyBody | null {
  const places = new Map<string, number[]>();
  clauses.forEach((clause, at) => {
    if (isEntryLabel(clause)) places.set(clause.key, [...(places.get(clause.key) ?? []), at]);
  });
  const labels = [...places.values()].filter((found) => found.length >= FEWEST_ENTRIES);
  const apart = labels.filter((found) => found.every((at, turn) => turn === 0 || at - (found[turn - 1] ?? 0) > 1));
  if (apart.length < FEWEST_LABELS) return null;
  const all = apart.flat();
  const end = Math.max(...all);
  const value = clauses[end + 1];
  const hasValue = value !== undefined && value.kind !== "heading" && !isMenuEntry(value) && !isCopyrightLine(value);
  return { first: Math.min(...all), last: hasValue ? end + 1 : end };
}

function isEntryLabel(clause: ComparableClause): boolean {
  const { kind, tokens, linkShare } = clause;
  if (kind === "heading" || tokens.length === 0 || tokens.length > LABEL_WORDS || linkShare >= LINKED) return false;
  return !isMenuEntry(clause) && !isCopyrightLine(clause);
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
