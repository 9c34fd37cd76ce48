import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { DeliverySummary, Metrics, QueueCounts } from "../ports.js";
import { withinTime } from "./within-time.js";

/** What is read when the figures are asked for, not counted while it happens. Each may fail: its figures are then missing. */
export interface Gauges {
  countJobs(): Promise<readonly QueueCounts[]>;
  summariseDeliveries(): Promise<DeliverySummary>;
  /** Bytes of the database on its disk. */
  measureDatabase(): Promise<number>;
  /** Bytes free on the disk of the embedded database; not given for a server. */
  freeBytes?(): Promise<number>;
}

export interface MetricsRegistry extends Metrics {
  readonly contentType: string;
  /** Every figure in the exposition format, within `GAUGE_MS` and a little. */
  expose(): Promise<string>;
}

/** A database that hangs must not hang who asks how it is. */
const GAUGE_MS = 1_500;
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** The outcome of a job that was given up. */
const DEAD = "dead";

/**
 * The process's figures, named as OpenMetrics asks: `fineprint_…_total`, seconds, labels with few values (steps, states,
 * platforms; never an ID, a name or an address). Node's own (event loop, memory, CPU) come with them.
 * `steps`: those whose jobs this process runs.
 */
export function createMetrics(gauges: Gauges, steps: readonly string[] = []): MetricsRegistry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const jobs = new Histogram({
    name: "fineprint_step_seconds",
    help: "Time a job took, by step and outcome",
    labelNames: ["step", "outcome"],
    buckets: SECONDS,
    registers,
  });
  // What begins at one has not grown: a rule on growth would miss the first of each.
  for (const step of steps) jobs.zero({ step, outcome: DEAD });
  if (steps.includes("sweep")) jobs.zero({ step: "sweep", outcome: "swept" });
  const reads = new Histogram({
    name: "fineprint_page_read_seconds",
    help: "Time a read of a page took, by the state it came to",
    labelNames: ["state"],
    buckets: SECONDS,
    registers,
  });
  const analyses = new Histogram({
    name: "fineprint_analysis_seconds",
    help: "Time a task of the analysis took, waiting for a thread included",
    labelNames: ["task", "result"],
    buckets: SECONDS,
    registers,
  });
  const stops = new Counter({
    name: "fineprint_gate_stops_total",
    help: "Sentences of ours that the last check of words stopped; the quote stands in their place",
    registers,
  });
  const sends = new Counter({
    name: "fineprint_notices_sent_total",
    help: "Notices handed to a chat platform, by what came of it",
    labelNames: ["adapter", "kind"],
    registers,
  });
  addQueueGauge(registers, gauges);
  addDeliveryGauges(registers, gauges);
  addDiskGauges(registers, gauges);
  return {
    contentType: registry.contentType,
    expose: () => registry.metrics(),
    stepEnded: (step, outcome, seconds) => jobs.observe({ step, outcome }, seconds),
    pageRead: (state, seconds) => reads.observe({ state }, seconds),
    analysisEnded: (task, result, seconds) => analyses.observe({ task, result }, seconds),
    gateStopped: (count) => stops.inc(count),
    deliverySent: (adapter, kind) => sends.inc({ adapter, kind }),
  };
}

function addQueueGauge(registers: Registry[], { countJobs }: Gauges): void {
  new Gauge({
    name: "fineprint_jobs",
    help: "Jobs in the queue, by step and state",
    labelNames: ["step", "state"],
    registers,
    async collect() {
      this.reset();
      for (const { step, ...states } of (await soon(countJobs)) ?? []) {
        for (const [state, jobs] of Object.entries(states)) this.set({ step, state }, jobs);
      }
    },
  });
}

function addDeliveryGauges(registers: Registry[], { summariseDeliveries }: Gauges): void {
  let looking: Promise<DeliverySummary | null> | null = null;
  /** Both figures of one scrape come from one look. */
  function look(): Promise<DeliverySummary | null> {
    looking ??= soon(summariseDeliveries).finally(() => {
      looking = null;
    });
    return looking;
  }
  addGauge(
    registers,
    "fineprint_delivery_oldest_pending_seconds",
    "Age of the oldest delivery that is not out yet; 0 when none waits",
    async () => ((await look())?.oldestPendingMs ?? Number.NaN) / 1_000,
  );
  new Gauge({
    name: "fineprint_deliveries",
    help: "Deliveries by state: pending now, failed and posted in the last day",
    labelNames: ["state"],
    registers,
    async collect() {
      const summary = await look();
      this.reset();
      if (summary === null) return;
      this.set({ state: "pending" }, summary.pending);
      this.set({ state: "failed" }, summary.failed);
      this.set({ state: "posted" }, summary.posted);
    },
  });
}

function addDiskGauges(registers: Registry[], { measureDatabase, freeBytes }: Gauges): void {
  addGauge(registers, "fineprint_database_bytes", "Size of the whole database", measureDatabase);
  const help = "Room left on the disk of the embedded database; absent with PostgreSQL";
  if (freeBytes) addGauge(registers, "fineprint_disk_free_bytes", help, freeBytes);
}

/** A figure that is missing while nobody can read it. */
function addGauge(registers: Registry[], name: string, help: string, read: () => Promise<number>): void {
  new Gauge({
    ...{ name, help, registers },
    async collect() {
      const value = await soon(read);
      this.remove();
      if (value !== null && !Number.isNaN(value)) this.set(value);
    },
  });
}

/** What a look gives; null when it fails or takes too long. */
function soon<T>(look: () => Promise<T>): Promise<T | null> {
  return withinTime<T | null>(look, GAUGE_MS, { late: null, failed: null });
}
