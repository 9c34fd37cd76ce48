import type { Viewer } from "./watches.js";

/** What an endpoint can ask for, in the words people type. */
export const HOOK_TOPICS = ["change", "decision", "deadline", "document"] as const;
export type HookTopic = (typeof HOOK_TOPICS)[number];

/** What a message is about, as its `type` says it. */
export type HookEvent =
  | "change.posted"
  | "change.corrected"
  | "change.decided"
  | "deadline.near"
  | "document.unreadable"
  | "document.recovered"
  | "endpoint.test";

/** Which topic an event belongs to; a test goes to whoever asked for it. */
export const TOPIC_OF_EVENT: Readonly<Record<Exclude<HookEvent, "endpoint.test">, HookTopic>> = {
  "change.posted": "change",
  "change.corrected": "change",
  "change.decided": "decision",
  "deadline.near": "deadline",
  "document.unreadable": "document",
  "document.recovered": "document",
};

/** An address outside that a workspace has told what happens to it: a webhook, seen as W-3. */
export interface Hook extends Viewer {
  readonly id: number;
  /** The channel it was added in: it hears when messages are given up. */
  readonly channelId: number;
  readonly url: string;
  readonly topics: readonly HookTopic[];
  /** As it is kept, not as it signs (`HookDesk`). */
  readonly secret: string;
  /** The one before, which signs as well until then. */
  readonly previousSecret: string | null;
  readonly previousUntil: Date | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  /** Why nothing more is sent; null while it is. */
  readonly disabledReason: string | null;
  readonly removedAt: Date | null;
  /** When its channel was told that messages were given up; null since one arrived. */
  readonly toldAt: Date | null;
}

export type NewHook = Pick<Hook, "adapter" | "workspace" | "channelId" | "url" | "topics" | "createdBy" | "createdAt">;

/** What of an endpoint may become otherwise. */
export type HookChange = Partial<
  Pick<Hook, "secret" | "previousSecret" | "previousUntil" | "disabledReason" | "removedAt" | "topics">
>;

export type HookMessageStatus = "pending" | "sending" | "delivered" | "failed";

/** One message for one endpoint, seen as M-12. */
export interface HookMessage {
  readonly id: number;
  readonly hookId: number;
  /** The `webhook-id`: the same at every try, for receivers to know it again. */
  readonly uid: string;
  readonly event: HookEvent;
  /** Natural key within the endpoint: the same news is planned once. */
  readonly key: string;
  /** Messages of one document arrive one after the other, in the order of their IDs. */
  readonly documentId: number | null;
  readonly changeId: number | null;
  /** Where it happened. */
  readonly channelId: number | null;
  /** What stands in no record: a decision, a correction, a day. */
  readonly detail: Readonly<Record<string, string | null>>;
  readonly status: HookMessageStatus;
  readonly attempts: number;
  /** Why the last try failed. */
  readonly reason: string | null;
  readonly plannedAt: Date;
  /** Not to be tried before. */
  readonly dueAt: Date;
  readonly claimedAt: Date | null;
  /** When it arrived or was given up. */
  readonly endedAt: Date | null;
}

export interface HookMessageFilter {
  readonly hookId: number;
  /** Any of these; without it, all. */
  readonly statuses?: readonly HookMessageStatus[];
  /** Planned at or after. */
  readonly since?: Date;
  readonly limit: number;
}

export interface HookStore {
  /** `keep` turns the new endpoint's ID into its secret as it is stored: a secret may be bound to its owner. */
  saveHook(hook: NewHook, keep: (id: number) => string): Promise<Hook>;
  /** Throws `NotFoundError`. */
  getHook(id: number): Promise<Hook>;
  /** Of a workspace, those not removed, oldest first. */
  listHooks(viewer: Viewer): Promise<Hook[]>;
  /** Null when the workspace has no such endpoint, or removed it. */
  changeHook(id: number, viewer: Viewer, change: HookChange): Promise<Hook | null>;
  /** Marks that its channel is told of messages given up; false when it was already. */
  noteTold(id: number, now: Date): Promise<boolean>;
  /** Throws `NotFoundError`. */
  getMessage(id: number): Promise<HookMessage>;
  planTest(hookId: number, now: Date): Promise<HookMessage>;
  /**
   * Takes a message for sending; null when another worker has it, it has ended, or an earlier one of the same document is
   * still open. One that is in sending since before `staleBefore` is taken too: its worker died.
   */
  claimMessage(id: number, now: Date, staleBefore: Date): Promise<HookMessage | null>;
  /** It arrived; the endpoint may be told of again. */
  markDelivered(id: number, now: Date): Promise<void>;
  /** Back to pending for another try. */
  releaseMessage(id: number, release: { readonly reason: string; readonly dueAt: Date }): Promise<void>;
  markGivenUp(id: number, reason: string, now: Date): Promise<void>;
  /** Messages that are due, the first of each document, oldest first; they are due at `now` from then on. */
  takeDueMessages(asked: {
    readonly now: Date;
    readonly staleBefore: Date;
    readonly limit: number;
  }): Promise<HookMessage[]>;
  /** The first open message of the same document for the same endpoint. */
  findFollowingMessage(message: Pick<HookMessage, "hookId" | "documentId">): Promise<HookMessage | null>;
  /** Newest first. */
  listMessages(filter: HookMessageFilter): Promise<HookMessage[]>;
  /** How many messages of an endpoint stand how. */
  countMessages(hookId: number): Promise<Readonly<Record<HookMessageStatus, number>>>;
  /**
   * Ended messages of an endpoint back to pending under their own IDs: one by its number, or all that were given up and
   * planned at or after `since` and before `until`. Returns how many.
   */
  replayMessages(
    hookId: number,
    which: { readonly id: number } | { readonly since: Date; readonly until?: Date },
    now: Date,
  ): Promise<number>;
  /** Drops messages that ended before. Returns how many. */
  pruneMessages(before: Date): Promise<number>;
}

/** What an endpoint said to a message; `failed`: it said nothing, or was not asked. */
export type HookAnswer =
  | { readonly kind: "answered"; readonly status: number; readonly retryAfterMs: number | null }
  | { readonly kind: "failed"; readonly problem: string; readonly retryable: boolean };

/** Sends messages to addresses that workspaces gave, behind the address guard. Follows no redirect, never throws for the network's sake. */
export interface HookPoster {
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<HookAnswer>;
  close(): Promise<void>;
}

/** What came of sending a message. */
export type HookSent =
  | { readonly kind: "delivered"; readonly status: number }
  | { readonly kind: "retry"; readonly reason: string; readonly dueAt: Date }
  | { readonly kind: "given-up"; readonly reason: string }
  /** Another worker has it, it has ended, or it waits for an earlier one. */
  | { readonly kind: "taken" };

/** Keeps secrets and sends messages, for commands and workers. */
export interface HookDesk {
  /** A new secret: as people copy it, and as it is kept for the endpoint of an ID. */
  makeSecret(): { readonly secret: string; keep(hookId: number): string };
  send(messageId: number): Promise<HookSent>;
}
