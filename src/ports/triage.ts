import type { Severity } from "../policy/types.js";

/** What a channel can decide on a change. Each stands beside the others. */
export type TriageKind = "acknowledged" | "assigned" | "not-material" | "escalated";

/** One decision of a channel on a change. */
export interface TriageEntry {
  readonly changeId: number;
  readonly channelId: number;
  readonly kind: TriageKind;
  /** Who decided: the person's ID on the platform. */
  readonly actor: string;
  /** Their name as people know it there. */
  readonly actorName: string;
  readonly at: Date;
  /** Whom it is assigned or escalated to: the ID where it is known, and the name. */
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  /** Why, in their words. Set for `not-material` and `escalated`. */
  readonly reason: string | null;
}

/** Who takes decisions back, and when. */
export type ReopenedBy = Pick<TriageEntry, "actorName" | "at">;

/** A change whose card stands in a channel that has decided nothing on it. */
export interface UndecidedChange {
  readonly changeId: number;
  readonly channelId: number;
  readonly documentId: number;
  readonly severity: Severity | null;
  readonly deliveryId: number;
  readonly postedAt: Date;
  /** Nobody is to be reminded before. */
  readonly snoozedUntil: Date | null;
}

/** That a channel wants to hear of a change again, and when. */
export interface Snooze {
  readonly changeId: number;
  readonly channelId: number;
  readonly until: Date;
  readonly actor: string;
  readonly at: Date;
}

export interface UndecidedFilter {
  /** Of one channel; without it, of all. */
  readonly channelId?: number;
  readonly severity?: Severity;
  /** Posted at or after this. */
  readonly since?: Date;
  /** Posted before this. */
  readonly before?: Date;
  readonly limit: number;
}

export interface TriageStore {
  /** Changes whose cards were posted and that nobody there acknowledged, assigned, escalated or found immaterial; oldest first. */
  listUndecided(filter: UndecidedFilter): Promise<UndecidedChange[]>;
  /**
   * Records a decision; there is one of each kind. `first`: the one that stands stays. `last`: it is replaced, unless this
   * one says the same of the same person. Returns the one that stands, and whether this call made it.
   */
  saveTriage(entry: TriageEntry, stands: "first" | "last"): Promise<{ entry: TriageEntry; saved: boolean }>;
  /** What stands, oldest first. */
  listTriage(channelId: number, changeIds: readonly number[]): Promise<TriageEntry[]>;
  /** The last one counts. */
  saveSnooze(snooze: Snooze): Promise<void>;
  /** Takes back all that stands, and returns it. */
  reopen(changeId: number, channelId: number, by: ReopenedBy): Promise<TriageEntry[]>;
}
