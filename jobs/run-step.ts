import { DelayedError, type Job, type Processor, UnrecoverableError } from "bullmq";
import { errorMessage, isRetryable } from "../src/errors.js";
import { NO_METRICS } from "../src/ports.js";
import { PAYLOADS, type Payload, type StepName } from "./job.js";
import type { Outcome } from "./outcome.js";
import { nextJobs, ROUTE } from "./pipeline.js";
import { NotHere, PutOff } from "./retry.js";
import type { Step, StepDeps } from "./step.js";

/** Makes a queue's jobs run a step: payload parsed, step run, what follows enqueued, errors turned into the queue's words. */
export function createProcessor<N extends StepName>(name: N, deps: StepDeps): Processor {
  const { metrics = NO_METRICS } = deps;
  return async (job, token) => {
    const begun = performance.now();
    const ended = (outcome: string) => metrics.stepEnded(name, outcome, (performance.now() - begun) / 1_000);
    try {
      const outcome = await runStep(name, job, deps);
      await deps.enqueue(nextJobs(outcome));
      ended(outcome.kind);
      logOutcome(outcome, job, deps);
    } catch (error) {
      ended(error instanceof NotHere ? "elsewhere" : "failed");
      await letGo(error, job, token);
    }
  };
}

async function runStep<N extends StepName>(name: N, job: Job, deps: StepDeps): Promise<Outcome> {
  const payload = readPayload(name, job.data);
  const step: Step<N> = ROUTE[name];
  return step(payload, deps, { last: job.attemptsMade + 1 >= (job.opts.attempts ?? 1) });
}

function readPayload<N extends StepName>(name: N, data: unknown): Payload<N> {
  const parsed = PAYLOADS[name].safeParse(data);
  if (!parsed.success) throw new UnrecoverableError(`not a ${name} job: ${parsed.error.message}`);
  return parsed.data as Payload<N>;
}

/** Ends a job that failed: not again, elsewhere or put off, or later with the backoff of its error. */
async function letGo(error: unknown, job: Job, token: string | undefined): Promise<never> {
  if (error instanceof NotHere || error instanceof PutOff) {
    await job.moveToDelayed(Date.now() + error.retryAfterMs, token);
    throw new DelayedError();
  }
  if (isRetryable(error)) throw error;
  throw new UnrecoverableError(errorMessage(error));
}

const QUIET_KINDS: ReadonlySet<Outcome["kind"]> = new Set([
  "swept",
  "verified",
  "page-new",
  "text-new",
  "seen-again",
  "taken",
  "under-way",
  "outdated",
  "digests-planned",
  "reminders-planned",
  "renewed",
  "pruned",
  "proof-kept",
  "messages-due",
]);

function logOutcome(outcome: Outcome, job: Job, deps: StepDeps): void {
  const level = QUIET_KINDS.has(outcome.kind) ? "debug" : "info";
  const deliveries =
    "deliveries" in outcome && typeof outcome.deliveries !== "number" ? outcome.deliveries.length : undefined;
  deps.logger[level]({ job: job.id, ...outcome, deliveries }, "job done");
}
