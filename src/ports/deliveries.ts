import type { DigestRhythm } from "./watches.js";

/** A message's place on its platform, as the adapter gave it back. */
export type MessageRef = Readonly<Record<string, string>>;

/**
 * change: a change card · unreadable, recovered: the coverage notices of rule 3 · unstable: wordings are served in turn · digest:
 * what changed since the last one · reminder: a day that a told change binds to comes near · raised: a High change waits for a
 * decision · heartbeat: once a week, that everything is looked at · undelivered: another delivery was given up, told to its
 * channel once · webhook: messages to an endpoint were given up ·
 * report, answered: somebody finds a card wrong, and that it was not found so · corrected: a card was put right.
 */
export type NoticeKind =
  | "change"
  | "unreadable"
  | "recovered"
  | "unstable"
  | "digest"
  | "reminder"
  | "raised"
  | "heartbeat"
  | "undelivered"
  | "webhook"
  | "report"
  | "answered"
  | "corrected";

/** Why a change is not posted: a watch is muted, its threshold or type filter leaves it out, the channel's alert budget is spent, or the workspace's own rules silence it. */
export type SkipKind = "muted" | "threshold" | "type" | "budget" | "team";

export type DeliveryStatus = "pending" | "sending" | "posted" | "failed" | "skipped";

export interface Delivery {
  readonly id: number;
  readonly channelId: number;
  readonly kind: NoticeKind;
  /** Null for a digest, a heartbeat and for what says that something was given up. */
  readonly documentId: number | null;
  readonly changeId: number | null;
  /** Natural key within the channel, e.g. "change-67": a second plan of the same notice finds this row. */
  readonly key: string;
  /** The day a reminder is about, ISO; null for everything else. */
  readonly day: string | null;
  /** The report that `report` and `answered` are about. */
  readonly reportId: number | null;
  /** The correction that `corrected` tells, by its revision. */
  readonly revision: number | null;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly message: MessageRef | null;
  /** Why it failed or was skipped. */
  readonly reason: string | null;
  readonly skipKind: SkipKind | null;
  /** The delivery of the digest that lists this change's delivery. */
  readonly digestId: number | null;
  /** Of a digest: how often it comes, and the time it tells of (`until` excluded). */
  readonly rhythm: DigestRhythm | null;
  readonly since: Date | null;
  readonly until: Date | null;
  readonly plannedAt: Date;
  /** Not to be tried before. */
  readonly dueAt: Date;
  readonly claimedAt: Date | null;
  readonly postedAt: Date | null;
  /** When it was found to be late; null: it never was. */
  readonly lateAt: Date | null;
  /** When somebody asked for it again after it had failed. */
  readonly resentAt: Date | null;
}

export interface NewDelivery {
  readonly channelId: number;
  readonly kind: Exclude<NoticeKind, "digest">;
  readonly documentId: number | null;
  readonly changeId: number | null;
  readonly key: string;
  readonly day?: string;
  /** Set when the notice is recorded but must not be posted (below threshold, muted): status skipped. */
  readonly skip?: string;
  readonly skipKind?: SkipKind;
  /** Skipped with the reason, as `budget`, when the channel has so many change cards since `CardBudget.since` already. */
  readonly budget?: { readonly limit: number; readonly reason: string };
}

/** What counts toward a channel's alert budget: its change cards that are posted or about to be, planned after `since`. */
export interface CardBudget {
  readonly channelId: number;
  readonly since: Date;
  /** Up to this delivery; without it, all. */
  readonly upTo?: number;
}

/** How deliveries stand, for whoever runs the process. */
export interface DeliverySummary {
  /** Planned or being sent, and how long the oldest of them waits; 0 when none does. */
  readonly pending: number;
  readonly oldestPendingMs: number;
  /** Planned since the given time and given up, or out. */
  readonly failed: number;
  readonly posted: number;
}

/** Why a delivery is let go, and when it is to be tried again. */
export interface DeliveryRelease {
  readonly reason: string;
  readonly dueAt: Date;
  readonly mayHavePosted?: boolean;
}

/** Which deliveries count as left behind. */
export interface Overdue {
  readonly now: Date;
  readonly dueBefore: Date;
  /** Claimed before this and not heard of since. */
  readonly staleBefore: Date;
  readonly limit: number;
}

export interface DeliveryFilter {
  readonly changeId?: number;
  readonly channelId?: number;
  /** Any of these; without it, all. */
  readonly statuses?: readonly DeliveryStatus[];
  readonly plannedSince?: Date;
  readonly limit: number;
}

export interface DeliveryStore {
  /**
   * Idempotent by (channel, key). Returns the rows that stand now. Plans of the same channel that have a budget are made
   * one after the other; `budgetSince` is where its count begins.
   */
  planDeliveries(deliveries: readonly NewDelivery[], now: Date, budgetSince?: Date): Promise<Delivery[]>;
  countCards(budget: CardBudget): Promise<number>;
  getDelivery(id: number): Promise<Delivery>;
  /**
   * Takes a pending delivery for sending, or null when another worker has it, it is finished, or an earlier one of the same
   * document in the same channel is not: cards come in the order of their changes. One left in `sending` since before
   * `staleBefore` is taken too: its worker died, the message may or may not be out (`attempts` > 1 says so).
   */
  claim(id: number, now: Date, staleBefore: Date): Promise<Delivery | null>;
  /** Says that whoever claimed it is alive and at it. False when the claim is theirs no more. */
  renewClaim(claimed: Pick<Delivery, "id" | "attempts">, now: Date): Promise<boolean>;
  markPosted(id: number, message: MessageRef, now: Date): Promise<void>;
  /**
   * Back to pending for another try at `dueAt`. Unless the message may be out all the same, the attempt is not counted: the
   * next one is no repeat.
   */
  release(id: number, release: DeliveryRelease): Promise<void>;
  markFailed(id: number, reason: string): Promise<void>;
  /**
   * Marks unfinished deliveries that were planned (or asked for again) before `plannedBefore` as late at `now` and returns
   * them: each once, whoever asks.
   */
  takeLate(asked: { readonly plannedBefore: Date; readonly now: Date; readonly limit: number }): Promise<Delivery[]>;
  /**
   * Failed ones back to pending, due at `now`, for whoever sweeps next; what is not failed stays as it is. Returns those that
   * will be tried again.
   */
  resend(ids: readonly number[], now: Date): Promise<Delivery[]>;
  /** `since` bounds what is counted as failed and posted. */
  summariseDeliveries(since: Date, now: Date): Promise<DeliverySummary>;
  /**
   * Deliveries that should have been tried before `dueBefore` and were not, or whose worker died: for the sweep. Only the
   * first of a document in a channel, longest overdue first. They are due at `now` from then on, so that whoever asks next
   * finds others, and their next job is another one than those that died.
   */
  takeOverdue(overdue: Overdue): Promise<Delivery[]>;
  /** The first unfinished delivery of the same document in the same channel, behind one that is finished. */
  findFollowing(delivery: Pick<Delivery, "channelId" | "documentId">): Promise<Delivery | null>;
  /** Newest first; `plannedSince` included. */
  listDeliveries(filter: DeliveryFilter): Promise<Delivery[]>;
}
