import type { Severity, StatedFact } from "../policy/types.js";
import type { Viewer } from "./watches.js";

/** A day that a confirmed change binds to. */
export interface Deadline {
  readonly changeId: number;
  readonly documentId: number;
  readonly severity: Severity | null;
  readonly name: StatedFact["name"];
  /** The last day on which something can be done, or the day it comes into force; ISO. */
  readonly day: string;
}

/** A day of a change whose card stands in a channel that still watches the document. */
export interface ToldDay {
  readonly channelId: number;
  readonly documentId: number;
  readonly changeId: number;
  readonly day: string;
  /** When the card was posted: nobody is reminded of what was told after the time to remind. */
  readonly postedAt: Date;
  readonly mutedUntil: Date | null;
}

export interface DeadlineFilter {
  readonly documentIds: readonly number[];
  readonly from: string;
  readonly to?: string;
  /** Not of changes that this channel, or every channel of this workspace that has the card, found not material. */
  readonly minding?: { readonly channelId: number } | Viewer;
  readonly limit: number;
}

export interface DeadlineStore {
  /**
   * Days of confirmed changes of these documents from a day on, soonest first. A change whose text was taken back, since a later
   * one went back to what stood before it, binds to nothing any more.
   */
  listDeadlines(filter: DeadlineFilter): Promise<Deadline[]>;
  /** Days within the bounds, each once for a change and a channel; not of changes taken back, or that the channel found immaterial. */
  listToldDays(filter: { from: string; to: string; limit: number }): Promise<ToldDay[]>;
}
