import type { PolicyDocument } from "../../src/ports.js";
import { checkJob, notifyJob } from "../job.js";
import type { Outcome } from "../outcome.js";
import { nextCheckAt } from "../schedule.js";
import { spreadHosts } from "../spread-hosts.js";
import type { StepDeps } from "../step.js";
import { staleClaimBefore } from "./notify.js";

const PAGE = 500;

/** Enqueues a check of every document that is due, and the deliveries a dead worker left behind. */
export async function sweep(_payload: unknown, deps: StepDeps): Promise<Outcome> {
  const now = deps.clock.now();
  let checks = 0;
  for (;;) {
    const due = await deps.stores.documents.findDue(now, PAGE);
    await checkThese(due, now, deps);
    checks += due.length;
    if (due.length < PAGE) return { kind: "swept", checks, deliveries: await resumeDeliveries(now, deps) };
  }
}

/** The due time moves on last: after a crash in between, the next sweep enqueues the same jobs under the same IDs. */
async function checkThese(due: readonly PolicyDocument[], now: Date, deps: StepDeps): Promise<void> {
  await deps.enqueue(spreadHosts(due).map((document) => checkJob(document.id, document.nextCheckAt)));
  const { checkEveryMs } = deps.settings;
  await deps.stores.documents.scheduleChecks(
    due.map((document) => ({ id: document.id, at: nextCheckAt(document, now, checkEveryMs) })),
  );
}

async function resumeDeliveries(now: Date, deps: StepDeps): Promise<number> {
  const unfinished = await deps.stores.deliveries.findUnfinished(staleClaimBefore(now), PAGE);
  await deps.enqueue(unfinished.map(notifyJob));
  return unfinished.length;
}
