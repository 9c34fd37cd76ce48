import { HIDDEN_EMAIL } from "./addresses.js";
import { type KeyedSides, type Keys, matchAnchors, matchElsewhere, matchGaps } from "./anchors.js";
import type { ClauseRole } from "./clause-role.js";
import type { ComparableClause } from "./comparable-clause.js";
import { matchFuzzy } from "./fuzzy-pairs.js";
import { heaviestIncreasing } from "./increasing-subsequence.js";
import { createMatching, type Matching, match, unmatched } from "./matching.js";
import { matchNeighbours } from "./neighbour-pairs.js";

/** One old clause and the new clause it became. */
export interface ClauseMatch {
  readonly before: number;
  readonly after: number;
  /** 1 for equal wording and for date lines, else the cosine of the two wordings. */
  readonly similarity: number;
  /** Off the order that most of the text kept. */
  readonly moved: boolean;
}

/** The role of every clause of both sides, as far as it must not be matched with wording of another role. */
export interface SideRoles {
  readonly before: readonly ClauseRole[];
  readonly after: readonly ClauseRole[];
}

/** Finds for every old clause the new clause it became, if any. */
export function alignClauses(
  before: readonly ComparableClause[],
  after: readonly ComparableClause[],
  roles: SideRoles,
): ClauseMatch[] {
  const matching = createMatching(before.length, after.length);
  const sides = keySides(before, after, roles);
  matchAnchors(sides, matching);
  matchGaps(sides, matching);
  matchElsewhere(sides, matching);
  matchOwnDates(roles, matching);
  matchHiddenEmails(before, after, matching);
  const similarities = matchFuzzy(before, after, matching);
  matchNeighbours(before, after, { matching, similarities });
  return readMatches(before, matching, similarities);
}

function keySides(
  before: readonly ComparableClause[],
  after: readonly ComparableClause[],
  roles: SideRoles,
): KeyedSides {
  const numbers = new Map<string, number>();
  const number = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const read = (clauses: readonly ComparableClause[], own: readonly ClauseRole[]): Keys => ({
    wording: Int32Array.from(clauses, (clause) => number(clause.key)),
    strict: Int32Array.from(clauses, (clause, at) =>
      number(`${own[at] ?? ""}|${clause.kind === "heading"}|${clause.key}`),
    ),
  });
  return {
    before: read(before, roles.before),
    after: read(after, roles.after),
    weights: before.map((clause) => clause.key.length),
  };
}

/** Date and copyright lines become each other in order, however little their words have in common. */
function matchOwnDates(roles: SideRoles, matching: Matching): void {
  for (const role of ["date-line", "relative-date", "copyright"] as const) {
    const old = unmatched(matching.toAfter).filter((at) => roles.before[at] === role);
    const young = unmatched(matching.toBefore).filter((at) => roles.after[at] === role);
    old.slice(0, young.length).forEach((before, at) => {
      const after = young[at];
      if (after !== undefined) match(matching, before, after);
    });
  }
}

/** A line that is an e-mail address and one where it is hidden become each other in order: they have no word in common. */
function matchHiddenEmails(
  before: readonly ComparableClause[],
  after: readonly ComparableClause[],
  matching: Matching,
): void {
  const emails = (clauses: readonly ComparableClause[], open: readonly number[]): number[] =>
    open.filter((at) => clauses[at]?.tokens.length === 1 && clauses[at]?.key.includes("@"));
  const old = emails(before, unmatched(matching.toAfter));
  const young = emails(after, unmatched(matching.toBefore));
  old.slice(0, young.length).forEach((at, turn) => {
    const partner = young[turn];
    if (partner === undefined) return;
    if (before[at]?.key === HIDDEN_EMAIL || after[partner]?.key === HIDDEN_EMAIL) match(matching, at, partner);
  });
}

function readMatches(
  before: readonly ComparableClause[],
  matching: Matching,
  similarities: ReadonlyMap<number, number>,
): ClauseMatch[] {
  const pairs: { before: number; after: number }[] = [];
  matching.toAfter.forEach((partner, at) => {
    if (partner >= 0) pairs.push({ before: at, after: partner });
  });
  const weights = pairs.map((pair) => 1 + (before[pair.before]?.key.length ?? 0));
  const inOrder = heaviestIncreasing(
    pairs.map((pair) => pair.after),
    weights,
    matching.toBefore.length,
  );
  return pairs.map((pair, at) => ({
    ...pair,
    similarity: similarities.get(pair.before) ?? 1,
    moved: inOrder[at] !== true,
  }));
}
