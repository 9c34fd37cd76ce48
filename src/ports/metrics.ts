/** What is counted while it happens. Nothing here throws or waits; durations are in seconds, as Prometheus has them. */
export interface Metrics {
  /** A job ended: `outcome` is one of the kinds of `jobs/outcome.ts`, or "failed" (tried again) or "dead". */
  stepEnded(step: string, outcome: string, seconds: number): void;
  /** A page was asked for; `state` is a read state. */
  pageRead(state: string, seconds: number): void;
  /** A task of the analysis ended; `result` is "ok" or the error's code. */
  analysisEnded(task: string, result: string, seconds: number): void;
  /** A comparison was made: so many sentences of ours were stopped by the last check of words, 0 included. */
  gateStopped(count: number): void;
  /** A notice was sent: "posted", "retry" or "dead". */
  deliverySent(adapter: string, kind: string): void;
}

/** Counts nothing: for one-off commands and tests. */
export const NO_METRICS: Metrics = {
  stepEnded: () => undefined,
  pageRead: () => undefined,
  analysisEnded: () => undefined,
  gateStopped: () => undefined,
  deliverySent: () => undefined,
};
