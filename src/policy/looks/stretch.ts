import type { Frame } from "./frame.js";

/** The words of a place, by where they stand in a stored version. */
export interface PlaceInVersion {
  readonly versionId: number;
  readonly start: number;
  readonly end: number;
}

/** How long something has stood. */
export interface Standing {
  /** Looks in a row. */
  readonly looks: number;
  /** The first of them, in milliseconds since 1970. */
  readonly since: number;
}

/** Words that stand where other words are known, in a clause some other part of which varies. */
export interface WaitingPart extends Standing {
  /** The words that stand. */
  readonly frame: Frame;
}

/**
 * What is remembered of a place of a document that read otherwise at some look: whether it holds still. Volatile places are
 * held at the wording that is known until they hold still.
 */
export interface Stretch {
  /** As `Difference.place`. */
  readonly place: string;
  /** Headings above it. */
  readonly path: readonly string[];
  readonly kinds: readonly string[];
  /** First seen otherwise. */
  readonly since: Date;
  /** The last look that was taken into account. */
  readonly seenAt: Date;
  /** How often it read otherwise than at the look before. */
  readonly turns: number;
  /** Days on which a change of it was confirmed. */
  readonly changeDays: number;
  readonly changedAt: Date | null;
  /** Hashes of the wordings that stand there now; none: it reads as it is known. */
  readonly now: readonly string[];
  /** Looks in a row, and since when, at which it read as now. */
  readonly still: number;
  readonly stillSince: Date;
  /** Hashes of wordings that stood there and went. */
  readonly gone: readonly string[];
  /** What stays of its words, when only a part of them varies. */
  readonly frame: Frame | null;
  /** By the wordings of `now`: how long each has stood. */
  readonly standing: Readonly<Record<string, Standing>>;
  /** A part of its words that may be an edit, and how long it has stood. */
  readonly waits: WaitingPart | null;
  readonly volatileSince: Date | null;
  /** When it was told that wordings are served in turn. */
  readonly toldAt: Date | null;
  /** Where two of its wordings stand. */
  readonly known: PlaceInVersion | null;
  readonly other: PlaceInVersion | null;
}
