import { describe, expect, it } from "vitest";
import { type HealthParts, readReadiness } from "../../src/operations/health.js";

const NOW = new Date("2026-11-05T10:00:00Z");
const CALM = { pending: 0, oldestPendingMs: 0, failed: 0, posted: 3 };

function parts(change: Partial<HealthParts> = {}): HealthParts {
  return {
    ping: async () => {},
    countJobs: async () => [{ step: "fetch", waiting: 4, active: 1, delayed: 2, dead: 0 }],
    summariseDeliveries: async () => CALM,
    adapters: [{ name: "slack", isConnected: () => true }, { name: "terminal" }],
    lastSweep: () => new Date(NOW.getTime() - 30_000),
    sweepEveryMs: 60_000,
    startedAt: new Date(NOW.getTime() - 3_600_000),
    clock: { now: () => NOW },
    ...change,
  };
}

async function faultsOf(change: Partial<HealthParts>): Promise<[boolean, string[]]> {
  const { ready, checks } = await readReadiness(parts(change));
  return [ready, checks.filter(({ ok }) => ok !== true).map(({ name, detail }) => `${name}: ${detail}`)];
}

describe("readiness", () => {
  it("tells every part when all is well", async () => {
    expect(await readReadiness(parts())).toEqual({
      ready: true,
      checks: [
        { name: "database", ok: true, detail: "answers" },
        { name: "queue", ok: true, detail: "4 waiting, 1 active, 0 dead" },
        { name: "deliveries", ok: true, detail: "0 pending; 0 failed in the last day" },
        { name: "slack", ok: true, detail: "connected" },
        { name: "sweep", ok: true, detail: "30 s ago" },
      ],
    });
  });

  it("names what is missing, and keeps secrets of the error to itself", async () => {
    const gone = async () => {
      throw new Error("connect ECONNREFUSED postgres://bot:secret@db");
    };
    expect(await faultsOf({ ping: gone })).toEqual([false, ["database: does not answer"]]);
    expect(await faultsOf({ countJobs: gone })).toEqual([false, ["queue: does not answer"]]);
    const lost = [{ name: "discord", isConnected: () => false }];
    expect(await faultsOf({ adapters: lost })).toEqual([
      false,
      ["discord: not connected; it is tried again by itself"],
    ]);
  });

  it("answers even when a part never does", async () => {
    const never = () => new Promise<never>(() => {});
    const begun = performance.now();
    expect(await faultsOf({ ping: never, countJobs: never })).toEqual([
      false,
      ["database: no answer within 1500 ms", "queue: no answer within 1500 ms"],
    ]);
    expect(performance.now() - begun).toBeGreaterThan(1_400);
  });

  it("is not ready when sweeps are missed, and gives a fresh start its time", async () => {
    const long = new Date(NOW.getTime() - 300_000);
    expect(await faultsOf({ lastSweep: () => long })).toEqual([false, ["sweep: 300 s ago"]]);
    expect(await faultsOf({ lastSweep: () => null })).toEqual([false, ["sweep: none yet"]]);
    expect(await faultsOf({ lastSweep: () => null, startedAt: NOW })).toEqual([true, []]);
  });

  it("says of a worker without tokens that it posts nothing, and takes its work all the same", async () => {
    expect(await faultsOf({ posting: ["slack"] })).toEqual([true, []]);
    expect(await faultsOf({ posting: [] })).toEqual([
      true,
      ["posting: no chat tokens here: cards wait for a worker that has the bot's"],
    ]);
  });

  it("tells of a disk before it is full, and then is not ready", async () => {
    const free = (mb: number) => faultsOf({ freeBytes: async () => mb * 1_048_576 });
    expect(await free(2_000)).toEqual([true, []]);
    expect(await free(100)).toEqual([true, ["disk: 100 MB free where DATA_DIR is"]]);
    expect(await free(3)).toEqual([false, ["disk: 3 MB free where DATA_DIR is"]]);
  });

  it("shows late and failed cards without sending work elsewhere", async () => {
    const late = { ...CALM, pending: 2, oldestPendingMs: 1_000_000 };
    expect(await faultsOf({ summariseDeliveries: async () => late })).toEqual([
      true,
      ["deliveries: 2 pending, the oldest for 1000 s; 0 failed in the last day"],
    ]);
    expect((await faultsOf({ summariseDeliveries: async () => ({ ...CALM, failed: 1 }) }))[1]).toHaveLength(1);
  });
});
