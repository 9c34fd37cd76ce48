import type { DefaultJobOptions, JobsOptions, Processor, Queue, Worker, WorkerOptions } from "bullmq";
import type { Logger } from "../src/logger.js";
import type { QueueCounts } from "../src/ports.js";
import { openBackend, type QueueConnection } from "./backend.js";
import { createErrorLog } from "./error-log.js";
import { ATTEMPTS, type NextJob, STEPS, type StepName } from "./job.js";

export type { QueueConnection } from "./backend.js";

/** One queue for each step of the route. */
export interface Queues {
  /** Enqueues in one statement for each step. A job that is there already, or is held back by its `once`, is left as it is. */
  enqueue(jobs: readonly NextJob[]): Promise<void>;
  /** Runs a step every so many ms, starting now; called again, it only changes the interval. */
  schedule(step: StepName, everyMs: number): Promise<void>;
  countJobs(): Promise<QueueCounts[]>;
  createWorker(step: StepName, run: Processor, options: Omit<WorkerOptions, "connection">): Worker;
  /** Whether the queue's server can be spoken to now, as far as is known. */
  isThere(): boolean;
  /** Closes the queues. Workers are closed by whoever started them, before. */
  close(): Promise<void>;
}

/** Dead jobs are kept for people to see: so many for each step, and unless told otherwise for so long. */
const DEAD_JOBS = { count: 1_000, keepMs: 30 * 24 * 3_600_000 };

/** The queue's own log of events; nobody reads it, and each job writes four. */
const EVENTS = { events: { maxLen: 100 } };

/** Connects the queue and opens one queue for each step. */
export async function createQueues(
  connection: QueueConnection,
  logger: Logger,
  keepDeadMs: number = DEAD_JOBS.keepMs,
): Promise<Queues> {
  const backend = await openBackend(connection, logger);
  const errors = createErrorLog(logger);
  const queues = new Map<StepName, Queue>();
  const defaultsOf = (step: StepName) => defaultOptions(step, keepDeadMs);
  for (const step of STEPS) {
    const queue = backend.createQueue(step, { defaultJobOptions: defaultsOf(step), streams: EVENTS });
    queue.on("error", (error) => errors.say({ step }, error, "queue failed"));
    queues.set(step, queue);
  }
  const open = [...queues.values()];
  await Promise.all(open.map((queue) => queue.waitUntilReady()));

  return {
    enqueue: (jobs) => enqueue(queues, jobs),
    schedule: async (step, every) => {
      const queue = queueOf(queues, step);
      const known = await queue.getJobScheduler(step);
      if (known && Number(known.every) === every) return;
      await queue.upsertJobScheduler(step, { every }, { name: step, data: {}, opts: defaultsOf(step) });
    },
    countJobs: () => Promise.all(STEPS.map((step) => countStep(step, queueOf(queues, step)))),
    createWorker: backend.createWorker,
    isThere: backend.isThere,
    close: async () => {
      if (backend.isThere()) await Promise.all(open.map((queue) => queue.close()));
      await backend.close();
    },
  };
}

/** Finished jobs go at once: their work is in the database, and a kept one costs every later job a look through the list. */
function defaultOptions(step: StepName, keepDeadMs: number): DefaultJobOptions {
  return {
    attempts: ATTEMPTS[step],
    backoff: { type: "by-error" },
    removeOnComplete: true,
    removeOnFail: { count: DEAD_JOBS.count, age: Math.round(keepDeadMs / 1_000) },
    stackTraceLimit: 10,
  };
}

async function enqueue(queues: ReadonlyMap<StepName, Queue>, jobs: readonly NextJob[]): Promise<void> {
  for (const [step, queue] of queues) {
    const wanted = jobs.filter((job) => job.step === step);
    const [first, ...others] = wanted.map((job) => ({ name: step, data: job.payload, opts: optionsOf(job) }));
    // On a database the statement for many costs five times as much as the one for one.
    if (first && others.length === 0) await queue.add(first.name, first.data, first.opts);
    else if (first) await queue.addBulk([first, ...others]);
  }
}

function optionsOf(job: NextJob): JobsOptions {
  return {
    jobId: job.id,
    ...(job.delayMs === undefined ? {} : { delay: job.delayMs }),
    ...(job.once === undefined ? {} : { deduplication: { id: job.once } }),
  };
}

async function countStep(step: StepName, queue: Queue): Promise<QueueCounts> {
  const counts = await queue.getJobCounts("waiting", "prioritized", "active", "delayed", "failed");
  const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts;
  return { step, waiting: waiting + prioritized, active, delayed, dead: failed };
}

function queueOf(queues: ReadonlyMap<StepName, Queue>, step: StepName): Queue {
  const queue = queues.get(step);
  if (!queue) throw new Error(`no queue for the step ${step}`);
  return queue;
}
