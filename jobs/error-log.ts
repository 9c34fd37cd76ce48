import type { Logger } from "../src/logger.js";

/** The same fault is said again after so long, with how often it came meanwhile. */
const AGAIN_MS = 60_000;
/** Faults remembered; a flood of different ones starts the memory anew. */
const MOST_FAULTS = 100;

/** Says a fault of a connection, of which one outage brings hundreds. */
export interface ErrorLog {
  say(fields: Readonly<Record<string, unknown>>, error: Error, message: string): void;
}

/** Errors by their words: the first of each at once, then one line a minute with their number. `now`: ms, of any clock. */
export function createErrorLog(logger: Pick<Logger, "error">, now = () => performance.now()): ErrorLog {
  const faults = new Map<string, { saidAtMs: number; unsaid: number }>();
  return {
    say(fields, error, message) {
      const words = error.message;
      const fault = faults.get(words);
      if (fault && now() - fault.saidAtMs < AGAIN_MS) {
        fault.unsaid += 1;
        return;
      }
      if (faults.size >= MOST_FAULTS) faults.clear();
      faults.set(words, { saidAtMs: now(), unsaid: 0 });
      const repeated = fault?.unsaid ? { repeated: fault.unsaid } : {};
      logger.error({ ...fields, error: words, ...repeated }, message);
    },
  };
}
