import { type Difference, GONE } from "./differences.js";
import { fitsFrame } from "./frame.js";
import { firstParts, hasPartStood, nextParts, standingAfter, stayOfPart } from "./standing.js";
import type { PlaceInVersion, Stretch } from "./stretch.js";

const DAY_MS = 24 * 3_600_000;
/** Looks in a row that show a volatile place holds still: more, the more often it turned, and where its clause has no kind. */
const STILL = { least: 3, withoutKind: 2, perTurn: 2, mostTurns: 9 };
/** A clause of a kind turns so often before it counts as served in turn: a deployment under way turns there and back. */
const TURNS_WITH_KIND = 3;
/** A clause without a kind that changed on so many days within this time is no news the next time it does. */
const CHURN = { days: 2, withinMs: 14 * DAY_MS };
const MOST_GONE = 60;
/** A place at its known wording that did not turn for so long is forgotten. */
const FORGET_MS = 30 * DAY_MS;

/** A look, as far as the places are concerned. */
export interface Observation {
  readonly seenAt: Date;
  readonly differences: readonly Difference[];
  /** The whole text went back to an earlier one: that is a matter of the text, not of its places. */
  readonly reverted: boolean;
  /** Where the words of a difference stand, on either side. */
  placesOf(difference: Difference): { known: PlaceInVersion | null; other: PlaceInVersion | null };
}

/**
 * Whether a difference is to be passed over for now: its place is volatile and does not hold still. Of a clause without a kind,
 * a part must have stood first; one of a kind is looked at again at once.
 */
export function isHeld(difference: Difference, stretch: Stretch | undefined, seenAt: Date): boolean {
  if (!stretch) return false;
  if (stretch.volatileSince === null) return difference.kinds.length === 0 && churns(stretch, seenAt);
  if (holdsStill(stretch, seenAt) && stretch.now.includes(difference.wording)) return false;
  if (stretch.gone.includes(difference.wording)) return true;
  if (hasPartStood(difference, stretch, seenAt, stayOfPart(difference, 0))) return false;
  return difference.kinds.length === 0 || (stretch.frame !== null && fitsFrame(stretch.frame, difference.words));
}

/** The places after one more look: those that turned, those that hold still, new ones; what holds still is forgotten. */
export function observe(stretches: readonly Stretch[], look: Observation): Stretch[] {
  const byPlace = groupByPlace(look.differences);
  const known = new Set(stretches.map(({ place }) => place));
  const left = new Set(stretches.flatMap(({ gone }) => gone));
  const kept = stretches.map((stretch) => seeAgain(stretch, byPlace.get(stretch.place) ?? [], look));
  const fresh = [...byPlace]
    .filter(([place]) => !known.has(place))
    .map(([place, there]) => seeFirst(place, there, { look, left }));
  return [...kept, ...fresh].filter((stretch) => !isForgotten(stretch, look.seenAt));
}

interface Seen {
  readonly look: Observation;
  /** Wordings that stood somewhere in the document and went. */
  readonly left: ReadonlySet<string>;
}

/** A place that was not remembered; it has turned already when what left another place comes back here. */
function seeFirst(place: string, there: readonly Difference[], { look, left }: Seen): Stretch {
  const [first] = there;
  const { seenAt, reverted } = look;
  const isBack = !reverted && there.some(({ wording }) => wording !== GONE && left.has(wording));
  const turns = isBack ? 1 : 0;
  const stretch: Stretch = {
    ...{ place, path: first?.path ?? [], kinds: kindsOf(there), since: seenAt, seenAt, turns, changeDays: 0 },
    ...{ changedAt: null, now: wordingsOf(there), still: 1, stillSince: seenAt, gone: [] },
    ...{ volatileSince: null, toldAt: null, standing: standingAfter(null, wordingsOf(there), seenAt) },
    ...firstParts(there, seenAt),
    ...(first ? look.placesOf(first) : { known: null, other: null }),
  };
  return isBack ? learn(stretch, seenAt) : stretch;
}

function seeAgain(stretch: Stretch, there: readonly Difference[], look: Observation): Stretch {
  const { seenAt } = look;
  if (seenAt <= stretch.seenAt) return stretch;
  const now = wordingsOf(there);
  const standing = standingAfter(stretch, now, seenAt);
  const parts = nextParts(stretch, there, seenAt);
  if (sameWordings(now, stretch.now))
    return { ...stretch, seenAt, standing, waits: parts.waits, still: stretch.still + 1 };
  const [first] = there;
  const kinds = [...new Set([...stretch.kinds, ...kindsOf(there)])];
  const gone = [...new Set([...stretch.gone, ...stretch.now])].slice(-MOST_GONE);
  const places = first ? look.placesOf(first) : { known: stretch.known, other: stretch.other };
  const moved = { ...stretch, ...places, kinds, seenAt, now, standing, gone, still: 1, stillSince: seenAt };
  // A place that reads otherwise for the first time since its change was confirmed has turned only when it goes back.
  const turned = stretch.now.length > 0 || now.some((wording) => stretch.gone.includes(wording)) || !stretch.changedAt;
  if (look.reverted) return moved;
  return turned ? learn({ ...moved, ...parts, turns: stretch.turns + 1 }, seenAt) : { ...moved, ...parts };
}

function learn(stretch: Stretch, seenAt: Date): Stretch {
  const { kinds, turns, volatileSince } = stretch;
  if (volatileSince !== null || turns < (kinds.length > 0 ? TURNS_WITH_KIND : 1)) return stretch;
  return { ...stretch, volatileSince: seenAt };
}

/** The places whose change was confirmed: what they read now is what is known. */
export function rebase(stretches: readonly Stretch[], confirmed: readonly Difference[], now: Date): Stretch[] {
  const byPlace = groupByPlace(confirmed);
  return stretches.flatMap((stretch): Stretch[] => {
    const there = byPlace.get(stretch.place);
    if (!there) return [stretch];
    const others = stretch.now.filter((wording) => !there.some((difference) => difference.wording === wording));
    const moved = there.map((difference): Stretch => {
      const place = difference.after === null ? stretch.place : `of:${difference.wording}`;
      const sameDay = stretch.changedAt !== null && now.getTime() - stretch.changedAt.getTime() < DAY_MS;
      return {
        ...{ ...stretch, place, now: [], standing: {}, still: 1, stillSince: now },
        ...{ frame: varyingIn(stretch, difference), waits: null },
        // Where a part of the words varies, it goes on to; what varied as a whole holds still now.
        volatileSince: stretch.frame === null ? null : stretch.volatileSince,
        gone: [...new Set([...stretch.gone, difference.known])].slice(-MOST_GONE),
        ...{ changeDays: stretch.changeDays + (sameDay ? 0 : 1), changedAt: now },
      };
    });
    return others.length > 0 ? [{ ...stretch, now: others }, ...moved] : moved;
  });
}

/** What varies of a clause that is known as it reads now: what varied while the part that is news stood. */
function varyingIn({ waits }: Stretch, { words }: Difference): Stretch["frame"] {
  return waits && waits.frame.runs.length > 1 && fitsFrame(waits.frame, words) ? waits.frame : null;
}

function churns({ changeDays, changedAt }: Stretch, seenAt: Date): boolean {
  return changedAt !== null && changeDays >= CHURN.days && seenAt.getTime() - changedAt.getTime() < CHURN.withinMs;
}

function holdsStill({ still, stillSince, turns, kinds }: Stretch, seenAt: Date): boolean {
  const forKind = kinds.length > 0 ? 0 : STILL.withoutKind;
  const least = STILL.least + forKind + STILL.perTurn * Math.min(turns, STILL.mostTurns);
  return still + 1 >= least && seenAt.getTime() - stillSince.getTime() >= DAY_MS;
}

function isForgotten(stretch: Stretch, seenAt: Date): boolean {
  if (stretch.now.length > 0) return false;
  const since = Math.max(stretch.stillSince.getTime(), stretch.changedAt?.getTime() ?? 0);
  return stretch.volatileSince === null ? seenAt.getTime() - since >= FORGET_MS : holdsStill(stretch, seenAt);
}

function groupByPlace(differences: readonly Difference[]): Map<string, Difference[]> {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences)
    groups.set(difference.place, [...(groups.get(difference.place) ?? []), difference]);
  return groups;
}

function wordingsOf(there: readonly Difference[]): string[] {
  return [...new Set(there.map(({ wording }) => wording))].sort();
}

function kindsOf(there: readonly Difference[]): string[] {
  return [...new Set(there.flatMap(({ kinds }) => kinds))];
}

function sameWordings(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((wording, at) => wording === other[at]);
}
