import { z } from "zod";

const id = z.number().int().positive();

/** What each step's job carries: IDs and times, never text. Parsed when the job runs, since it may be older than the code. */
export const PAYLOADS = {
  sweep: z.object({}),
  /** `askedAt`: UTC ms, which look it is; a job that was enqueued before there was one has none. */
  fetch: z.object({ documentId: id, askedAt: id.optional() }),
  /** `seenAt`: UTC ms of the fetch that showed the page; without it, when the snapshot was taken. */
  extract: z.object({ documentId: id, snapshotId: id, seenAt: id.optional() }),
  /** `seenAt`: UTC ms of the fetch that showed this text. */
  compare: z.object({ documentId: id, snapshotId: id, versionId: id, seenAt: id }),
  notify: z.object({ deliveryId: id }),
  hook: z.object({ messageId: id }),
  hooks: z.object({}),
  digest: z.object({}),
  renew: z.object({}),
  remind: z.object({}),
  prune: z.object({}),
  prove: z.object({}),
} as const;

export type StepName = keyof typeof PAYLOADS;
export type Payload<N extends StepName> = z.infer<(typeof PAYLOADS)[N]>;

/** The steps of the route, in order. */
export const STEPS = Object.keys(PAYLOADS) as StepName[];

/** How often a job is tried, the first time included. A fetch's last try records the failure; a delivery puts itself off. */
export const ATTEMPTS: Readonly<Record<StepName, number>> = {
  sweep: 2,
  fetch: 3,
  extract: 3,
  compare: 3,
  notify: 8,
  hook: 8,
  hooks: 2,
  digest: 2,
  renew: 2,
  remind: 2,
  prune: 2,
  prove: 2,
};

/** A job to enqueue. A job whose `id` is still in the queue, or whose `once` is still held by an unfinished job, is not added again. */
export interface NextJob<N extends StepName = StepName> {
  readonly step: N;
  /** Natural ID: the same work gets the same ID. BullMQ takes no ":" in it, and no bare number. */
  readonly id: string;
  readonly payload: Payload<N>;
  readonly once?: string;
  readonly delayMs?: number;
}

/** A check of a document that is due since `dueAt`. While one is under way, another request joins it. */
export function checkJob(documentId: number, dueAt: Date): NextJob<"fetch"> {
  const once = `fetch-D${documentId}`;
  const askedAt = dueAt.getTime();
  return { step: "fetch", id: `${once}-${askedAt}`, payload: { documentId, askedAt }, once };
}

/** The second look at a document, to confirm what was seen: one at most is open for a document. */
export function confirmJob(documentId: number, { at, inMs }: { at: Date; inMs: number }): NextJob<"fetch"> {
  const once = `confirm-D${documentId}`;
  const askedAt = at.getTime();
  return { step: "fetch", id: `${once}-${askedAt}`, payload: { documentId, askedAt }, once, delayMs: inMs };
}

export function extractJob({ documentId, snapshotId, seenAt }: Payload<"extract">): NextJob<"extract"> {
  const id = `extract-D${documentId}-S${snapshotId}${seenAt === undefined ? "" : `-${seenAt}`}`;
  return { step: "extract", id, payload: { documentId, snapshotId, seenAt } };
}

export function compareJob({ documentId, snapshotId, versionId, seenAt }: Payload<"compare">): NextJob<"compare"> {
  const payload = { documentId, snapshotId, versionId, seenAt };
  return { step: "compare", id: `compare-D${documentId}-V${versionId}-${seenAt}`, payload };
}

/** The sending of one delivery; the time it is due at keeps a dead job from standing in the way of a later one. */
export function notifyJob(delivery: { id: number; dueAt: Date }): NextJob<"notify"> {
  const once = `delivery-${delivery.id}`;
  return { step: "notify", id: `${once}-${delivery.dueAt.getTime()}`, payload: { deliveryId: delivery.id }, once };
}

/** The sending of one message to an endpoint outside. */
export function hookJob(message: { id: number; dueAt: Date }): NextJob<"hook"> {
  const once = `message-${message.id}`;
  return { step: "hook", id: `${once}-${message.dueAt.getTime()}`, payload: { messageId: message.id }, once };
}
