import type { ChatAdapter } from "../chat/types.js";
import type { Clock, Metrics, QueueCounts, Stores } from "../ports.js";
import { type Readiness, readReadiness } from "./health.js";
import { createMetrics, type MetricsRegistry } from "./metrics.js";

export interface Observed {
  ping(): Promise<void>;
  countJobs(): Promise<readonly QueueCounts[]>;
  /** Bytes free on the disk of the embedded database. */
  freeBytes?(): Promise<number>;
  readonly stores: Pick<Stores, "deliveries" | "retention">;
  readonly clock: Clock;
  /** How often this process sweeps, ms; null when another one does. */
  readonly sweepEveryMs: number | null;
  /** Whether this process posts cards, as workers do. */
  readonly posts: boolean;
  /** The steps whose jobs it runs; none where other processes do. */
  readonly steps: readonly string[];
}

/** How the process is, for whoever runs it: figures, and whether it can do its work. */
export interface Observation {
  readonly metrics: Metrics;
  readonly registry: Pick<MetricsRegistry, "contentType" | "expose">;
  /**
   * `connected`: the chat platforms that this process has started; `posting`: those that it can post to. Answers within two
   * seconds.
   */
  readReadiness(chat: { connected: readonly ChatAdapter[]; posting: readonly ChatAdapter[] }): Promise<Readiness>;
}

const DAY_MS = 86_400_000;

export function createObservation({
  ping,
  countJobs,
  freeBytes,
  stores,
  clock,
  sweepEveryMs,
  posts,
  steps,
}: Observed): Observation {
  const startedAt = clock.now();
  let lastSweep: Date | null = null;
  function summariseDeliveries() {
    const now = clock.now();
    return stores.deliveries.summariseDeliveries(new Date(now.getTime() - DAY_MS), now);
  }
  const gauges = {
    ...{ countJobs, summariseDeliveries },
    measureDatabase: () => stores.retention.measureDatabase(),
    ...(freeBytes ? { freeBytes } : {}),
  };
  const registry = createMetrics(gauges, steps);
  return {
    registry,
    metrics: {
      ...registry,
      stepEnded(step, outcome, seconds) {
        if (step === "sweep" && outcome === "swept") lastSweep = clock.now();
        registry.stepEnded(step, outcome, seconds);
      },
    },
    readReadiness: ({ connected, posting }) =>
      readReadiness({
        ...{ ping, countJobs, summariseDeliveries, adapters: connected, startedAt, clock },
        ...(freeBytes ? { freeBytes } : {}),
        ...(posts ? { posting: posting.map(({ name }) => name) } : {}),
        sweepEveryMs: sweepEveryMs ?? 0,
        ...(sweepEveryMs === null ? {} : { lastSweep: () => lastSweep }),
      }),
  };
}
