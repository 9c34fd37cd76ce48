import { Worker } from "node:worker_threads";

/** One text to try one expression on. */
export interface Trial {
  readonly source: string;
  readonly flags: string;
  readonly text: string;
}

/** How long the trial took, in milliseconds; null when it did not end. */
export type Took = number | null;

/** Plain JavaScript: the thread must need no loader. It says what it is at before it begins. */
const THREAD = `
  const { parentPort, workerData } = require("node:worker_threads");
  for (const [index, { source, flags, text }] of workerData.entries()) {
    const pattern = new RegExp(source, flags);
    parentPort.postMessage({ index });
    const started = performance.now();
    pattern.test(text);
    parentPort.postMessage({ index, took: performance.now() - started });
  }
`;

/** Tries each in turn on a thread of its own; a trial that is still running after `limitMs` is ended and the next begun. */
export async function tryAll(trials: readonly Trial[], limitMs: number): Promise<Took[]> {
  const took: Took[] = [];
  while (took.length < trials.length) {
    const before = took.length;
    await runFrom(trials.slice(before), limitMs, (one) => took.push(one));
    if (took.length < trials.length) took.push(null);
  }
  return took;
}

/** Whether each ends within `limitMs`; those after the first that does not are not tried. */
export async function endOnAll(trials: readonly Trial[], limitMs: number): Promise<boolean> {
  let ended = 0;
  await runFrom(trials, limitMs, () => {
    ended += 1;
  });
  return ended === trials.length;
}

function runFrom(trials: readonly Trial[], limitMs: number, done: (took: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(THREAD, { eval: true, workerData: trials });
    let limit: NodeJS.Timeout | undefined;
    worker.on("message", ({ took }: { took?: number }) => {
      clearTimeout(limit);
      if (took === undefined) limit = setTimeout(() => void worker.terminate(), limitMs);
      else done(took);
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      clearTimeout(limit);
      resolve();
    });
  });
}
