import { createHash } from "node:crypto";
import type { PolicyDocument } from "../src/ports.js";

const SWEEP_MS = { least: 1_000, most: 60_000 };

/** Milliseconds between two looks for digests that are due: they are set to the minute. */
export const DIGEST_LOOK_MS = 60_000;

/** Milliseconds between two looks for deadlines that come near, changes to raise again and heartbeats. */
export const REMIND_LOOK_MS = 60_000;

/** Milliseconds between two looks for messages to endpoints outside: they are told soon, and a look without any costs one query. */
export const HOOK_LOOK_MS = 15_000;

/** Milliseconds between two looks for readings that an older analyser made. */
export const RENEW_LOOK_MS = 60_000;

/** Milliseconds between two looks for documents of which something may be cleared away. */
export const PRUNE_LOOK_MS = 60_000;

/** Milliseconds between two turns of keeping proof. */
export const PROVE_MS = 60_000;

/** Share of the cadence by which a check may come early or late, so that documents added together drift apart. */
const JITTER = 0.1;

/** A failed read is looked at again after this share of the cadence: a policy must not stay unseen for days. */
const FAILED_SHARE = 0.25;

/** Milliseconds between two sweeps for due documents: a tenth of the cadence, 1 to 60 seconds. */
export function sweepEveryMs(checkEveryMs: number): number {
  return Math.min(SWEEP_MS.most, Math.max(SWEEP_MS.least, Math.round(checkEveryMs / 10)));
}

/** When the document is due after a check at `now`. The same document and time give the same answer. */
export function nextCheckAt(document: PolicyDocument, now: Date, checkEveryMs: number): Date {
  return after(document, now, document.checkEveryMs ?? checkEveryMs);
}

/** When the document is due after a read that failed at `now`: sooner than after a good one. */
export function nextCheckAfterFailure(document: PolicyDocument, now: Date, checkEveryMs: number): Date {
  return after(document, now, (document.checkEveryMs ?? checkEveryMs) * FAILED_SHARE);
}

function after(document: PolicyDocument, now: Date, delayMs: number): Date {
  const digest = createHash("sha256").update(`${document.id} ${now.getTime()}`).digest();
  const share = 1 - JITTER + 2 * JITTER * (digest.readUInt32BE() / 0xffff_ffff);
  return new Date(now.getTime() + Math.round(delayMs * share));
}
