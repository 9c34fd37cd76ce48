import { setTimeout as pause } from "node:timers/promises";
import type { BackendFactory, IQueueBackend } from "bullmq";

/** How long a worker whose question for the next job failed waits before it asks again, ms. */
const FAILED_PAUSE_MS = 1_000;

/**
 * A backend whose failed questions for a next job are answered a while later. BullMQ's workers wait only for errors that it
 * knows as a lost connection; after any other one (a closed embedded database, a full disk, a Redis that takes no more) they ask
 * again at once, thousands of times a second, until it is mended. The pause holds up no end of the process.
 */
export function askPatiently<B extends IQueueBackend, C>(
  factory: BackendFactory<B, C>,
  pauseMs: number = FAILED_PAUSE_MS,
): BackendFactory<B, C> {
  return (...parameters) => {
    const backend = factory(...parameters);
    const moveToActive = backend.moveToActive.bind(backend);
    backend.moveToActive = async (token, name) => {
      try {
        return await moveToActive(token, name);
      } catch (error) {
        await pause(pauseMs, undefined, { ref: false });
        throw error;
      }
    };
    return backend;
  };
}
