import type { ClauseOperation } from "../compare/operation.js";
import { diffWords } from "../compare/word-diff.js";
import {
  type DirectionOfChange,
  directionOfAddition,
  directionOfChange,
  directionOfRemoval,
} from "../direction/direction.js";
import type { Move } from "../direction/move.js";
import { severityRank } from "../severities.js";
import type { ProvisionType } from "../taxonomy.js";
import type { ClauseChange, ClauseRating, LinkChange, PolicyText } from "../types.js";
import { severityOfAddition, severityOfLink, severityOfModification, severityOfRemoval } from "./change-severity.js";
import { rateSide, type SideClause } from "./rate-side.js";

/** A clause change with what moved in it. */
export interface JudgedChange {
  readonly change: ClauseChange;
  readonly moves: readonly Move[];
}

interface Sides {
  readonly before: PolicyText;
  readonly after: PolicyText;
}

/** The clause changes of a comparison, most severe first, then in the order of the new text. */
export function judgeChanges(operations: readonly ClauseOperation[], sides: Sides): JudgedChange[] {
  const judged = operations.flatMap((operation) => {
    const change = judge(operation, sides);
    return change === null ? [] : [change];
  });
  return judged
    .map((change, order) => ({ change, order }))
    .sort((a, b) => rankOf(a.change) - rankOf(b.change) || a.order - b.order)
    .map(({ change }) => change);
}

function rankOf({ change: { severity, kind } }: JudgedChange): number {
  if (kind === "moved") return 4;
  return severity === null ? 3 : severityRank(severity);
}

function judge(operation: ClauseOperation, sides: Sides): JudgedChange | null {
  if (operation.kind === "same" || operation.kind === "noise") return null;
  const before = rateSide(sides.before, operation.before);
  const after = rateSide(sides.after, operation.after);
  if (operation.kind === "moved") return moved(before, after);
  if (before !== null && after !== null) return modified(operation, before, after);
  return before === null ? added(operation, after) : removed(operation, before);
}

function added({ words }: ClauseOperation, after: SideClause | null): JudgedChange | null {
  if (after === null) return null;
  const direction = directionOfAddition(after.rating, { text: after.span.quote, listed: isListed(after) });
  const change = {
    kind: "added" as const,
    types: typesOf(after.rating),
    before: null,
    after: after.span,
    words,
    direction,
  };
  return { change: { ...change, ...shown(severityOfAddition(after)) }, moves: [] };
}

function removed({ words }: ClauseOperation, before: SideClause): JudgedChange {
  const direction = directionOfRemoval(before.rating, { text: before.span.quote, listed: isListed(before) });
  const change = {
    kind: "removed" as const,
    types: typesOf(before.rating),
    before: before.span,
    after: null,
    words,
    direction,
  };
  return { change: { ...change, ...shown(severityOfRemoval(before)) }, moves: [] };
}

function modified(operation: ClauseOperation, before: SideClause, after: SideClause): JudgedChange {
  const { kind, words, links } = operation;
  if (links !== undefined && words.every(({ op }) => op === "=")) return relinked(links, before, after);
  const found: DirectionOfChange = directionOfChange(sideOf(before), sideOf(after));
  const rated = severityOfModification(before, after, found);
  const change = {
    kind: kind === "rewritten" ? ("rewritten" as const) : ("modified" as const),
    types: typesOf(rated, after.rating, before.rating),
    before: before.span,
    after: after.span,
    words,
    // What the words keep, a link may have changed: whose policy applies is for a reader to judge.
    direction: links && found.direction === "editorial" ? ("unclear" as const) : found.direction,
    ...(links ? { links } : {}),
  };
  return { change: { ...change, ...shown(rated) }, moves: found.moves };
}

/** The same words with a link that leads elsewhere. What stands there now is not compared here, so which way it goes is not said. */
function relinked(links: readonly LinkChange[], before: SideClause, after: SideClause): JudgedChange {
  const change = {
    kind: "modified" as const,
    types: typesOf(after.rating),
    before: before.span,
    after: after.span,
    words: diffWords(before.span.quote, after.span.quote),
    links,
  };
  return { change: { ...change, ...severityOfLink(after), direction: "unclear" }, moves: [] };
}

function isListed({ clause }: SideClause): boolean {
  return clause.kind === "item" || clause.kind === "row";
}

function moved(before: SideClause | null, after: SideClause | null): JudgedChange | null {
  if (before === null || after === null) return null;
  const rating = { severity: null, score: null, protective: after.rating.protective, reasons: [] };
  const change = {
    kind: "moved" as const,
    types: typesOf(after.rating),
    before: before.span,
    after: after.span,
    words: [],
  };
  return { change: { ...change, ...rating, direction: "editorial" }, moves: [] };
}

function shown(rating: ReturnType<typeof severityOfAddition>) {
  const { severity, score, protective, reasons } = rating;
  return { severity, score, protective, reasons };
}

function sideOf({ span, rating }: SideClause) {
  return { text: span.quote, path: span.path, rating };
}

/** The types of the wording that counts first, then those of the others; `other` only when there is no better. */
function typesOf(...ratings: readonly Pick<ClauseRating, "types">[]): ProvisionType[] {
  const all = ratings.flatMap(({ types }) => types.map(({ id }) => id));
  const known = [...new Set(all)].filter((id) => id !== "other");
  return known.length > 0 ? known : ["other"];
}
