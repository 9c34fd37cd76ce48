import type { Job, Worker } from "bullmq";
import { errorMessage } from "../src/errors.js";
import { createErrorLog, type ErrorLog } from "./error-log.js";
import { STEPS, type StepName } from "./job.js";
import type { Queues } from "./queues.js";
import { backoffMs } from "./retry.js";
import { createProcessor } from "./run-step.js";
import {
  DIGEST_LOOK_MS,
  HOOK_LOOK_MS,
  PROVE_MS,
  PRUNE_LOOK_MS,
  REMIND_LOOK_MS,
  RENEW_LOOK_MS,
  sweepEveryMs,
} from "./schedule.js";
import type { StepDeps } from "./step.js";

export interface WorkerDeps extends Omit<StepDeps, "enqueue"> {
  readonly queues: Queues;
  /** Pages fetched at the same time by this process. */
  readonly fetchConcurrency: number;
  readonly timing?: Partial<WorkerTiming>;
}

export interface WorkerTiming {
  /** First wait after a failed try, ms. Default 2,000; the later ones grow by 4. */
  readonly retryBaseMs: number;
  /** A job whose worker has not renewed its lock for so long is taken over, ms. Default 30,000. */
  readonly lockMs: number;
  /** How often jobs without a lock are looked for, ms. Default 30,000. */
  readonly stalledEveryMs: number;
  /** How often the schedules are looked after, ms. Default 60,000. */
  readonly schedulesEveryMs: number;
}

/** The steps' work at the same time in one process; a channel's own pace is its adapter's business. */
const CONCURRENCY: Readonly<Record<Exclude<StepName, "fetch">, number>> = {
  sweep: 1,
  extract: 2,
  compare: 2,
  notify: 4,
  hook: 4,
  hooks: 1,
  digest: 1,
  renew: 1,
  remind: 1,
  prune: 1,
  prove: 1,
};

/** Times a job may be found without its worker before it counts as deadly. */
const MAX_STALLED = 3;

/** Seconds an idle worker waits before it looks by itself; a new job wakes it at once. */
const IDLE_LOOK_S = 30;

/**
 * Starts this process's workers, one for each step, and keeps the schedules of the sweep, the digests, the reminders, the
 * renewal of readings, the clearing away and the keeping of proof. A process without a chat adapter leaves deliveries to one that has it. `close`
 * finishes the jobs in hand and takes no more.
 */
export async function startWorkers(deps: WorkerDeps): Promise<{ close(): Promise<void> }> {
  const stepDeps: StepDeps = { ...deps, enqueue: deps.queues.enqueue };
  const steps = STEPS.filter((step) => step !== "notify" || deps.adapters.size > 0);
  const errors = createErrorLog(deps.logger);
  const workers = steps.map((step) => startWorker(step, { stepDeps, errors }, deps));
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  await schedule(deps);
  const { schedulesEveryMs = 60_000 } = deps.timing ?? {};
  // A queue that was emptied has lost its schedules as well; without the sweep nothing else would come back.
  const keeping = setInterval(() => {
    schedule(deps).catch((error: unknown) => deps.logger.warn({ error: errorMessage(error) }, "schedules not kept"));
  }, schedulesEveryMs);
  keeping.unref();
  return {
    close: async () => {
      clearInterval(keeping);
      // Without the queue's server no job can be finished: another worker takes it over when its lock has run out.
      const forced = !deps.queues.isThere();
      await Promise.all(workers.map((worker) => worker.close(forced)));
    },
  };
}

/** Schedules what is not scheduled yet. */
async function schedule({ queues, settings }: WorkerDeps): Promise<void> {
  await queues.schedule("sweep", sweepEveryMs(settings.checkEveryMs));
  await queues.schedule("digest", DIGEST_LOOK_MS);
  await queues.schedule("renew", RENEW_LOOK_MS);
  await queues.schedule("remind", REMIND_LOOK_MS);
  await queues.schedule("hooks", HOOK_LOOK_MS);
  await queues.schedule("prune", PRUNE_LOOK_MS);
  await queues.schedule("prove", PROVE_MS);
}

interface WorkerParts {
  readonly stepDeps: StepDeps;
  readonly errors: ErrorLog;
}

function startWorker(step: StepName, { stepDeps, errors }: WorkerParts, deps: WorkerDeps): Worker {
  const { retryBaseMs = 2_000, lockMs = 30_000, stalledEveryMs = 30_000 } = deps.timing ?? {};
  const worker = deps.queues.createWorker(step, createProcessor(step, stepDeps), {
    concurrency: step === "fetch" ? deps.fetchConcurrency : CONCURRENCY[step],
    drainDelay: IDLE_LOOK_S,
    lockDuration: lockMs,
    stalledInterval: stalledEveryMs,
    maxStalledCount: MAX_STALLED,
    settings: { backoffStrategy: (attempts, _type, error) => backoffMs(attempts, error, retryBaseMs) },
  });
  worker.on("error", (error) => errors.say({ step }, error, "worker failed"));
  worker.on("failed", (job, error) => logFailure(step, job, error, deps));
  return worker;
}

function logFailure(step: StepName, job: Job | undefined, error: Error, deps: WorkerDeps): void {
  const dead = job?.finishedOn !== undefined;
  const fields = { step, job: job?.id, attempts: job?.attemptsMade, error: error.message };
  if (dead) deps.metrics?.stepEnded(step, "dead", 0);
  if (dead) deps.logger.error(fields, "job is dead");
  else deps.logger.warn(fields, "job failed, will be tried again");
}
