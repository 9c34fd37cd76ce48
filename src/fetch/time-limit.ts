export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";

  constructor(readonly limitMs: number) {
    super("The time for this read is used up.");
  }
}

/** The total time of one read, spent by its requests; what lies between them (a wait for the host's turn) is free. */
export interface TimeLimit {
  /** Runs a request. Throws `TimeLimitError` when the time is used up, the caller's reason when `signal` aborts. */
  run<T>(signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

export function createTimeLimit(limitMs: number): TimeLimit {
  let leftMs = limitMs;
  return {
    async run(signal, work) {
      signal?.throwIfAborted();
      const controller = new AbortController();
      const stop = () => controller.abort(signal?.reason);
      signal?.addEventListener("abort", stop, { once: true });
      const startedMs = performance.now();
      const timer = setTimeout(() => controller.abort(new TimeLimitError(limitMs)), Math.max(leftMs, 0));
      try {
        return await work(controller.signal);
      } catch (error) {
        throw controller.signal.aborted ? controller.signal.reason : error;
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
        leftMs -= performance.now() - startedMs;
      }
    },
  };
}
