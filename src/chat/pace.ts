import { setTimeout as sleep } from "node:timers/promises";

/** Where the pace takes its time from: ms that only go forward, and a way to wait. */
export interface Timing {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Turns under a key (a channel), one after the other, with a gap between their starts. */
export interface Pace {
  /** Runs the work when its turn has come. */
  turn<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** No turn of the key starts for so many ms from now: the platform said so. */
  hold(key: string, ms: number): void;
}

export const systemTiming: Timing = { now: () => performance.now(), sleep: (ms) => sleep(ms) };

interface Lane {
  tail: Promise<void>;
  /** Turns taken or waiting. */
  waiting: number;
  nextAt: number;
}

/** A pace of one start per `gapMs` and key. Keys at rest are forgotten. */
export function createPace(gapMs: number, timing: Timing = systemTiming): Pace {
  const lanes = new Map<string, Lane>();

  function laneOf(key: string): Lane {
    const known = lanes.get(key);
    if (known) return known;
    const lane: Lane = { tail: Promise.resolve(), waiting: 0, nextAt: 0 };
    lanes.set(key, lane);
    return lane;
  }

  async function waitForTurn(lane: Lane): Promise<void> {
    for (let wait = lane.nextAt - timing.now(); wait > 0; wait = lane.nextAt - timing.now()) await timing.sleep(wait);
    lane.nextAt = timing.now() + gapMs;
  }

  function forgetRested(): void {
    for (const [key, lane] of lanes) {
      if (lane.waiting === 0 && lane.nextAt <= timing.now()) lanes.delete(key);
    }
  }

  return {
    async turn(key, work) {
      const lane = laneOf(key);
      lane.waiting += 1;
      const mine = lane.tail.then(() => waitForTurn(lane)).then(work);
      lane.tail = mine.then(
        () => undefined,
        () => undefined,
      );
      try {
        return await mine;
      } finally {
        lane.waiting -= 1;
        forgetRested();
      }
    },
    hold(key, ms) {
      const lane = laneOf(key);
      lane.nextAt = Math.max(lane.nextAt, timing.now() + ms);
    },
  };
}
