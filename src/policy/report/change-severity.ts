import type { DirectionOfChange } from "../direction/direction.js";
import type { Move } from "../direction/move.js";
import { readSides } from "../direction/sides.js";
import type { Stretch } from "../reading/split-sentences.js";
import type { MovedReason, Reason } from "../reason.js";
import { bandOf } from "../severity/bands.js";
import { rateClause } from "../severity/rate.js";
import { BASES } from "../severity/tables/bases.js";
import type { ClauseRating } from "../types.js";
import type { SideClause } from "./rate-side.js";

/** The part of a rating that a clause change shows. */
export type ChangeRating = Pick<ClauseRating, "types" | "severity" | "score" | "protective" | "reasons">;

/** A change in which only an entry of a list or an open word moved is at most Medium. */
const PART_CAP = 59;
/** A change in which nothing known moved is Low: it is shown, but the clause was there before. */
const WORDING_CAP = 29;
const PROTECTION_GONE = 15;
/** What was ruled out is now done: more than a protection that is no longer spoken of, and an opt-out does not outweigh it. */
const PROMISE_BROKEN = 20;
/** A figure that at least doubles, or halves, against the user: the clause's kind weighs the same, its change does not. */
const MANIFOLD = { times: 2, points: 10 };
const NOTHING = { severity: null, score: null, protective: false, reasons: [] };

/** A new clause weighs what it weighs. */
export function severityOfAddition(after: SideClause): ChangeRating {
  return after.rating;
}

/** A clause that is gone weighs what it weighed; a lost protection weighs as its kind does without it. */
export function severityOfRemoval(before: SideClause): ChangeRating {
  return before.rating.protective ? weakened(before, []) : before.rating;
}

/** A protection that is gone or says less. */
function weakened({ rating, span }: SideClause, told: readonly Reason[]): ChangeRating {
  const id = rating.types[0]?.id ?? "other";
  const base = BASES[id].points;
  const score = base + PROTECTION_GONE;
  const reasons: Reason[] = [
    { factor: "base", type: id, points: base },
    { factor: "protection", trigger: span.quote, points: PROTECTION_GONE },
    ...told,
  ];
  return { types: rating.types, severity: bandOf(score), score, protective: false, reasons };
}

/** A changed clause weighs what its changed sentences weigh, and no more than what moved in them can carry. */
export function severityOfModification(before: SideClause, after: SideClause, change: DirectionOfChange): ChangeRating {
  if (change.direction === "editorial") return { ...NOTHING, types: after.rating.types };
  const sides = readSides(before.span.quote, after.span.quote);
  const now = rateStretches(after, sides.after.changed);
  const rated = now.score !== null || now.protective ? now : rateStretches(before, sides.before.changed);
  const told = sayMoves(change.moves, before, after);
  if (rated.protective && change.direction === "worse") return weakened(after, [...told]);
  if (rated.score === null) return { ...rated, reasons: [...rated.reasons, ...told] };
  const grown = [...manifold(change.moves, after), ...brokenPromise(change.moves, before)];
  const weighed = Math.min(100, rated.score + grown.reduce((sum, { points }) => sum + points, 0));
  const capped = capScore(weighed, change);
  const held = weighed - capped;
  const difference: Reason[] =
    held === 0 ? [] : [{ factor: "difference", trigger: firstTrigger(change, after), points: -held }];
  return {
    types: rated.types,
    severity: bandOf(capped),
    score: capped,
    protective: false,
    reasons: [...rated.reasons, ...grown, ...difference, ...told],
  };
}

/** A link that leads elsewhere weighs no more than a change in which nothing known moved. */
export function severityOfLink(after: SideClause): Omit<ChangeRating, "types"> {
  const { score } = after.rating;
  if (score === null) return NOTHING;
  const capped = Math.min(score, WORDING_CAP);
  const reasons: Reason[] = [{ factor: "link", trigger: after.span.quote, points: capped }];
  return { severity: bandOf(capped), score: capped, protective: false, reasons };
}

/** Where every word is in a changed sentence it is the clause's own rating: a change and its clause never disagree. */
function rateStretches(side: SideClause, stretches: readonly Stretch[]): ClauseRating {
  const { span, clause } = side;
  const text = stretches.map(({ start, end }) => span.quote.slice(start, end)).join(" ");
  if (sameWords(text, span.quote)) return side.rating;
  const rating = rateClause({ text, path: span.path });
  return clause.kind === "heading" ? { ...rating, ...NOTHING } : rating;
}

function sameWords(a: string, b: string): boolean {
  return a.replaceAll(/\s+/g, "") === b.replaceAll(/\s+/g, "");
}

/** The figure that moved most against the user, when it moved far; once a clause. */
function manifold(moves: readonly Move[], after: SideClause): Reason[] {
  const far = moves.find(({ direction, times }) => direction === "worse" && (times ?? 0) >= MANIFOLD.times);
  if (far === undefined || far.after === null) return [];
  const trigger = after.span.quote.slice(far.after.start, far.after.end).trim();
  return [{ factor: "figure", trigger, points: MANIFOLD.points }];
}

/** "We will not … unless you ask us to" became "we may … unless you tell us not to": the act, and the protection that it cost. */
function brokenPromise(moves: readonly Move[], { span }: SideClause): Reason[] {
  const lost = moves.find(({ name, direction }) => name === "promise" && direction === "worse");
  if (!lost?.before) return [];
  const trigger = span.quote.slice(lost.before.start, lost.before.end).trim();
  return [{ factor: "protection", trigger, points: PROMISE_BROKEN }];
}

function capScore(score: number, { moves }: DirectionOfChange): number {
  if (moves.some(({ weight }) => weight === "full")) return score;
  return Math.min(score, moves.length > 0 ? PART_CAP : WORDING_CAP);
}

/** What moved, in the words of both sides; it explains the direction and gives no points. */
function sayMoves(moves: readonly Move[], before: SideClause, after: SideClause): Reason[] {
  return moves.flatMap((move) => [
    ...sayMove({ side: "was", name: move.name }, before, move.before),
    ...sayMove({ side: "now", name: move.name }, after, move.after),
  ]);
}

function sayMove(
  moved: Pick<MovedReason, "side" | "name">,
  { span }: SideClause,
  place: Stretch | null,
): MovedReason[] {
  if (place === null) return [];
  const trigger = span.quote.slice(place.start, place.end).trim();
  return [{ factor: "moved", ...moved, trigger, points: 0 }];
}

function firstTrigger({ moves }: DirectionOfChange, after: SideClause): string {
  const place = moves.find((move) => move.after !== null)?.after;
  return place ? after.span.quote.slice(place.start, place.end).trim() : after.span.quote;
}
