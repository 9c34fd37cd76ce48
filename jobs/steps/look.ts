import type { PolicyDocument } from "../../src/ports.js";

/** A look at a document from which nothing was heard for so long is lost: its job is dead, or the queue was emptied. */
const LOST_MS = 15 * 60_000;

export function lostLookBefore(now: Date): Date {
  return new Date(now.getTime() - LOST_MS);
}

/** Whether a later page has been dealt with already: jobs of two looks may come in any order. */
export function isOutdated({ lookedAt }: PolicyDocument, seenAt: Date): boolean {
  return lookedAt != null && seenAt < lookedAt;
}

/** Clocks of several machines may differ by so much; a tenth of the wait at most. */
const CLOCK_TOLERANCE_MS = 5_000;

/** A wait, less what clocks may differ by. */
export function allowClocks(waitMs: number): number {
  return waitMs - Math.min(CLOCK_TOLERANCE_MS, waitMs / 10);
}
