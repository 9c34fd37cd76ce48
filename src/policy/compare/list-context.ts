import type { ClauseMatch } from "./align.js";
import type { ComparableClause } from "./comparable-clause.js";

/** Entries up to this many words mean nothing without the list they stand in. */
const SHORT_ENTRY = 12;

/**
 * Index of the clause that introduces each list item: the last heading or paragraph before it; -1 for clauses that are no
 * items. An item means what its list says it means.
 */
export function findIntroductions(clauses: readonly ComparableClause[]): Int32Array {
  const introductions = new Int32Array(clauses.length).fill(-1);
  let last = -1;
  clauses.forEach((clause, at) => {
    if (clause.kind === "item" || clause.kind === "row") introductions[at] = last;
    else last = at;
  });
  return introductions;
}

/** What a clause says in its place: its own wording and, for an entry, the wording of the clause that introduces its list. */
export function keysInPlace(clauses: readonly ComparableClause[]): string[] {
  const lists = findIntroductions(clauses);
  return clauses.map((clause, at) => `${clauses[lists[at] ?? -1]?.key ?? ""}|${clause.key}`);
}

/**
 * Leaves out the pairs of short entries that went from one list to another while both lists stand: a name taken off one
 * list and put on another is news, not a move.
 */
export function keepListsApart(
  before: readonly ComparableClause[],
  after: readonly ComparableClause[],
  matches: readonly ClauseMatch[],
): ClauseMatch[] {
  const oldLists = findIntroductions(before);
  const newLists = findIntroductions(after);
  const toAfter = new Map(matches.map((match) => [match.before, match.after]));
  const toBefore = new Map(matches.map((match) => [match.after, match.before]));
  return matches.filter((match) => {
    if (!match.moved || (before[match.before]?.tokens.length ?? 0) > SHORT_ENTRY) return true;
    const [oldList, newList] = [oldLists[match.before] ?? -1, newLists[match.after] ?? -1];
    if (oldList < 0 || newList < 0 || toAfter.get(oldList) === newList) return true;
    return !(toAfter.has(oldList) && toBefore.has(newList));
  });
}
