import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoffMs, RetryLater } from "../../jobs/retry.js";
import { nextCheckAfterFailure, nextCheckAt, sweepEveryMs } from "../../jobs/schedule.js";
import type { PolicyDocument } from "../../src/ports.js";

const HOUR = 3_600_000;

function documentWith(id: number, checkEveryMs: number | null = null): PolicyDocument {
  const at = new Date(0);
  return {
    ...{ id, platformId: 1, type: "terms", url: "https://marigold.example/terms", state: "verified", stateSince: at },
    ...{
      problem: null,
      replacementUrl: null,
      readState: null,
      failedReads: 0,
      checkEveryMs,
      nextCheckAt: at,
      lastCheckedAt: null,
    },
    ...{ lastVerifiedAt: null, firstTrackedAt: at, etag: null, lastModified: null, lastSnapshotId: null },
    ...{ currentVersionId: null, isPublic: true },
  };
}

describe("the next check", () => {
  it("is within a tenth of the cadence, the same for the same document and time", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 2e12 }), (id, time) => {
        const now = new Date(time);
        const wait = nextCheckAt(documentWith(id), now, 12 * HOUR).getTime() - time;
        expect(wait).toBeGreaterThanOrEqual(10.8 * HOUR);
        expect(wait).toBeLessThanOrEqual(13.2 * HOUR);
        expect(nextCheckAt(documentWith(id), now, 12 * HOUR).getTime() - time).toBe(wait);
      }),
    );
  });

  it("spreads documents that were added together", () => {
    const now = new Date("2026-03-10T08:00:00Z");
    const times = Array.from({ length: 100 }, (_, id) => nextCheckAt(documentWith(id + 1), now, 12 * HOUR).getTime());
    expect(new Set(times).size).toBe(100);
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(2 * HOUR);
  });

  it("keeps to a document's own cadence, and comes sooner after a failed read", () => {
    const now = new Date("2026-03-10T08:00:00Z");
    const wait = nextCheckAt(documentWith(1, HOUR), now, 12 * HOUR).getTime() - now.getTime();
    expect(wait).toBeLessThanOrEqual(1.1 * HOUR);
    const soon = nextCheckAfterFailure(documentWith(1), now, 12 * HOUR).getTime() - now.getTime();
    expect(soon).toBeLessThanOrEqual(3.3 * HOUR);
  });

  it.each([
    [5_000, 1_000],
    [100_000, 10_000],
    [12 * HOUR, 60_000],
  ])("a cadence of %i ms is swept every %i ms", (cadence, every) => {
    expect(sweepEveryMs(cadence)).toBe(every);
  });
});

describe("the wait before another try", () => {
  it("grows, within its jitter and its limit", () => {
    for (const [attempts, delay] of [
      [1, 2_000],
      [2, 8_000],
      [3, 32_000],
      [9, 600_000],
    ] as const) {
      const wait = backoffMs(attempts, new Error("x"), 2_000);
      expect(wait).toBeGreaterThanOrEqual(delay * 0.75);
      expect(wait).toBeLessThanOrEqual(delay * 1.25);
    }
  });

  it("is what the error asks for", () => {
    expect(backoffMs(3, new RetryLater("busy", "later", 1_234), 2_000)).toBe(1_234);
  });
});
