import type { Difference } from "./differences.js";
import { type Frame, fitsFrame, frameOf, narrowFrame } from "./frame.js";
import type { Standing, Stretch, WaitingPart } from "./stretch.js";

/** How long something must stand before it is news: looks in a row, and the time from the first of them to the last. */
export interface Stay {
  readonly looks: number;
  readonly ms: number;
}

const DAY_MS = 24 * 3_600_000;

/** Whether a difference stood as it reads for so many looks in a row, this one among them. */
export function hasStood({ wording }: Difference, stretch: Stretch, seenAt: Date, stay: Stay): boolean {
  const stood = stretch.standing[wording];
  return stood !== undefined && isLongEnough(stood, seenAt, stay);
}

/** How long a part of a clause must stand whose other part differs from look to look: a clause without a kind needs a day. */
export function stayOfPart({ kinds }: Pick<Difference, "kinds">, waitMs: number): Stay {
  const looks = 4;
  return { looks, ms: kinds.length > 0 ? (looks - 1) * waitMs : DAY_MS };
}

/** Whether a part of the difference's words stood for so many looks in a row, while the rest of them varies. */
export function hasPartStood(difference: Difference, stretch: Stretch | undefined, seenAt: Date, stay: Stay): boolean {
  if (!stretch?.waits) return false;
  return stands(stretch.waits.frame, difference) !== null && isLongEnough(stretch.waits, seenAt, stay);
}

function isLongEnough({ looks, since }: Standing, seenAt: Date, stay: Stay): boolean {
  return looks + 1 >= stay.looks && seenAt.getTime() - since >= stay.ms;
}

/** The wordings of a place after one more look, and how long each of them has stood. */
export function standingAfter(stretch: Stretch | null, now: readonly string[], seenAt: Date): Stretch["standing"] {
  const standing = now.map((wording) => {
    const before = stretch?.now.includes(wording) ? stretch.standing[wording] : undefined;
    const since = before?.since ?? seenAt.getTime();
    return [wording, { looks: (before?.looks ?? 0) + 1, since }] as const;
  });
  return Object.fromEntries(standing);
}

/** What of a place varies, and which part of its words may be an edit, after one more look. */
export interface Parts {
  /** As `Stretch.frame`. */
  readonly frame: Frame | null;
  /** As `Stretch.waits`. */
  readonly waits: WaitingPart | null;
}

/** The parts of a place that is seen to differ for the first time. */
export function firstParts(there: readonly Difference[], seenAt: Date): Parts {
  const [only, ...others] = there;
  if (!only || others.length > 0) return { frame: null, waits: null };
  return { frame: frameOf(only.knownWords, only.words), waits: waitsFrom(only, seenAt) };
}

/**
 * The parts of a place after one more look. A part that stands while the rest varies waits to stand long enough; one that did
 * not stand varies from then on, so that each part of a clause has one chance to be taken for an edit.
 */
export function nextParts(stretch: Stretch, there: readonly Difference[], seenAt: Date): Parts {
  const { frame, waits, volatileSince } = stretch;
  const [only, ...others] = there;
  if (others.length > 0) return { frame: null, waits: null };
  if (!only) return { frame: waits && frame ? withPart(frame, waits) : frame, waits: null };
  const stays = waits && stands(waits.frame, only);
  if (waits && stays) return { frame, waits: { ...waits, frame: stays, looks: waits.looks + 1 } };
  if (frame === null) return volatileSince === null ? firstParts(there, seenAt) : { frame: null, waits: null };
  if (waits === null && volatileSince !== null && !fitsFrame(frame, only.words))
    return { frame, waits: waitsFrom(only, seenAt) };
  const narrower = waits ? withPart(frame, waits) : frame;
  return { frame: narrower && narrowFrame(narrower, only.words), waits: null };
}

function waitsFrom({ words }: Difference, seenAt: Date): WaitingPart {
  return { frame: { runs: [words], longest: 0 }, looks: 1, since: seenAt.getTime() };
}

/** The frame in which a part that did not stand varies, too. */
function withPart(frame: Frame, { frame: part }: WaitingPart): Frame | null {
  return narrowFrame(frame, part.runs.flat());
}

/** What still stands of a clause's words, if the known wording differs elsewhere than where they vary; else null. */
function stands(part: Frame, { words, knownWords }: Difference): Frame | null {
  const rest = fitsFrame(part, words) ? part : narrowFrame(part, words);
  if (rest === null || fitsFrame(rest, knownWords)) return null;
  const common = narrowFrame(rest, knownWords);
  return common === null || common.runs.length > rest.runs.length ? rest : null;
}
