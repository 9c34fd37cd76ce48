import { setTimeout as delay } from "node:timers/promises";
import type { HostSpacing } from "../ports.js";
import { untilAborted } from "./until-aborted.js";

/** One request at a time per host, with a pause between them. */
export interface HostTurns {
  /** Runs `work` when it is the host's turn; rejects with the signal's reason when that aborts during the wait. */
  run<T>(host: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T>;
}

interface Queue {
  tail: Promise<void>;
  /** When the host may be asked again, on the clock of `performance.now()`. */
  readyAtMs: number;
  users: number;
}

/** `shared`: the turns of other processes, waited for after our own; not given where there is one process. */
export function createHostTurns(spacingMs: number, shared?: Pick<HostSpacing, "take">): HostTurns {
  const queues = new Map<string, Queue>();

  function forgetIdle(host: string, queue: Queue): void {
    // A timer that does not keep the process alive: all it does is free memory.
    setTimeout(() => {
      if (queue.users === 0 && queues.get(host) === queue) queues.delete(host);
    }, spacingMs).unref();
  }

  return {
    async run(host, signal, work) {
      const queue = queues.get(host) ?? { tail: Promise.resolve(), readyAtMs: 0, users: 0 };
      queues.set(host, queue);
      const before = queue.tail;
      const { promise: mine, resolve: release } = createGate();
      queue.tail = before.then(() => mine);
      queue.users += 1;
      try {
        await untilAborted(before, signal);
        const waitMs = queue.readyAtMs - performance.now();
        if (waitMs > 0) await untilAborted(delay(waitMs), signal);
        const free = await shared?.take(host, signal);
        return await work().finally(() => {
          queue.readyAtMs = performance.now() + spacingMs;
          // Nobody waits for this: a turn that is not given back ends by itself.
          void free?.();
        });
      } finally {
        release();
        queue.users -= 1;
        if (queue.users === 0) forgetIdle(host, queue);
      }
    },
  };
}

function createGate(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
