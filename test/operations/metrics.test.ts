import { describe, expect, it } from "vitest";
import { FineprintError } from "../../src/errors.js";
import { measureAdapter, measureEngine, measureFetcher } from "../../src/operations/measure.js";
import { createMetrics } from "../../src/operations/metrics.js";
import type { PolicyEngine } from "../../src/ports.js";

const GAUGES = {
  countJobs: async () => [{ step: "fetch", waiting: 4, active: 1, delayed: 2, dead: 3 }],
  summariseDeliveries: async () => ({ pending: 2, oldestPendingMs: 61_000, failed: 1, posted: 9 }),
  measureDatabase: async () => 8_388_608,
};

async function linesOf(metrics: ReturnType<typeof createMetrics>, name: string): Promise<string[]> {
  const lines = (await metrics.expose()).split("\n").filter((line) => line.startsWith(name));
  return lines.filter((line) => !line.includes("_bucket") && !line.includes("_sum"));
}

describe("metrics", () => {
  it("reads queue and deliveries when asked", async () => {
    const metrics = createMetrics(GAUGES);
    expect(await linesOf(metrics, "fineprint_jobs")).toEqual([
      'fineprint_jobs{step="fetch",state="waiting"} 4',
      'fineprint_jobs{step="fetch",state="active"} 1',
      'fineprint_jobs{step="fetch",state="delayed"} 2',
      'fineprint_jobs{step="fetch",state="dead"} 3',
    ]);
    expect(await linesOf(metrics, "fineprint_deliver")).toEqual([
      "fineprint_delivery_oldest_pending_seconds 61",
      'fineprint_deliveries{state="pending"} 2',
      'fineprint_deliveries{state="failed"} 1',
      'fineprint_deliveries{state="posted"} 9',
    ]);
    expect(await linesOf(metrics, "fineprint_database")).toEqual(["fineprint_database_bytes 8388608"]);
    expect(await linesOf(metrics, "fineprint_disk")).toEqual([]);
  });

  it("tells the age of the oldest card at the first look, not at the next", async () => {
    expect(await linesOf(createMetrics(GAUGES), "fineprint_delivery_oldest")).toEqual([
      "fineprint_delivery_oldest_pending_seconds 61",
    ]);
  });

  it("leaves out what cannot be read, and answers all the same", async () => {
    const gone = async () => {
      throw new Error("database gone");
    };
    const metrics = createMetrics({
      countJobs: gone,
      summariseDeliveries: gone,
      measureDatabase: gone,
      freeBytes: gone,
    });
    metrics.stepEnded("fetch", "verified", 0.2);
    expect(await linesOf(metrics, "fineprint_jobs")).toEqual([]);
    expect(await linesOf(metrics, "fineprint_d")).toEqual([]);
    expect(await linesOf(metrics, "fineprint_step")).toEqual([
      'fineprint_step_seconds_count{step="fetch",outcome="verified"} 1',
    ]);
  });

  it("counts reads, analyses and posts of what it wraps", async () => {
    const metrics = createMetrics(GAUGES);
    const fetcher = measureFetcher(
      { fetchPage: async () => ({ state: "not-modified" }), close: async () => {} },
      metrics,
    );
    await fetcher.fetchPage({ url: "https://example.com/" });
    const engine: Pick<PolicyEngine, "read" | "extract" | "compare" | "close"> = {
      compare: async () => ({ gateStops: 2 }) as never,
      read: async () => [],
      extract: () => Promise.reject(new FineprintError("not-text", "no text", false)),
      close: async () => {},
    };
    const measured = measureEngine(engine as PolicyEngine, metrics);
    expect(await measured.read({} as never)).toEqual([]);
    await measured.compare({} as never, {} as never);
    await measured.compare({} as never, {} as never);
    expect(await linesOf(metrics, "fineprint_gate")).toEqual(["fineprint_gate_stops_total 4"]);
    await expect(measured.extract({} as never)).rejects.toThrow("no text");
    const sent = { kind: "dead", reason: "gone" } as const;
    const adapter = { name: "slack", start: async () => {}, stop: async () => {}, send: async () => sent };
    expect(await measureAdapter(adapter, metrics).send({} as never)).toEqual(sent);

    expect(await linesOf(metrics, "fineprint_page_read")).toEqual([
      'fineprint_page_read_seconds_count{state="not-modified"} 1',
    ]);
    expect(await linesOf(metrics, "fineprint_analysis")).toEqual([
      'fineprint_analysis_seconds_count{task="read",result="ok"} 1',
      'fineprint_analysis_seconds_count{task="compare",result="ok"} 2',
      'fineprint_analysis_seconds_count{task="extract",result="not-text"} 1',
    ]);
    expect(await linesOf(metrics, "fineprint_notices")).toEqual([
      'fineprint_notices_sent_total{adapter="slack",kind="dead"} 1',
    ]);
  });
});
