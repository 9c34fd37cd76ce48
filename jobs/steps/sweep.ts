import type { PolicyDocument } from "../../src/ports.js";
import { checkJob, confirmJob, notifyJob } from "../job.js";
import type { Outcome } from "../outcome.js";
import { nextCheckAt } from "../schedule.js";
import { spreadHosts } from "../spread-hosts.js";
import type { StepDeps } from "../step.js";
import { lostLookBefore } from "./look.js";
import { staleClaimBefore } from "./notify.js";
import { planConfirmed } from "./plan-deliveries.js";
import { reportLate } from "./report-late.js";

const PAGE = 500;
/** A job that should have run so long ago is taken for lost. One that still waits is joined. */
const OVERDUE_MS = 60_000;

/** Enqueues a check of every document that is due, and what a dead worker left behind: changes to plan, deliveries to send. */
export async function sweep(_payload: unknown, deps: StepDeps): Promise<Outcome> {
  const now = deps.clock.now();
  const checked = new Set<number>();
  for (;;) {
    const due = await deps.stores.documents.findDue(now, PAGE, lostLookBefore(now));
    await checkThese(due, now, deps);
    for (const { id } of due) checked.add(id);
    if (due.length < PAGE) break;
  }
  await resumeConfirmations(now, checked, deps);
  const planned = await planConfirmed(deps);
  await deps.enqueue(planned.map(notifyJob));
  await reportLate(now, deps);
  return { kind: "swept", checks: checked.size, deliveries: planned.length + (await resumeDeliveries(now, deps)) };
}

/** The due time moves on last: after a crash in between, the next sweep enqueues the same jobs under the same IDs. */
async function checkThese(due: readonly PolicyDocument[], now: Date, deps: StepDeps): Promise<void> {
  await deps.enqueue(spreadHosts(due).map((document) => checkJob(document.id, document.nextCheckAt)));
  const { checkEveryMs } = deps.settings;
  await deps.stores.documents.scheduleChecks(
    due.map((document) => ({ id: document.id, at: nextCheckAt(document, now, checkEveryMs) })),
  );
}

/** A second look whose job is gone is asked for again: the text that waits is in the database, not in the queue. */
async function resumeConfirmations(now: Date, checked: ReadonlySet<number>, deps: StepDeps): Promise<void> {
  const overdue = await deps.stores.looks.takeOverdue(now, new Date(now.getTime() - OVERDUE_MS), PAGE);
  const alone = overdue.filter(({ documentId }) => !checked.has(documentId));
  await deps.enqueue(alone.map(({ documentId }) => confirmJob(documentId, { at: now, inMs: 0 })));
}

async function resumeDeliveries(now: Date, deps: StepDeps): Promise<number> {
  const dueBefore = new Date(now.getTime() - OVERDUE_MS);
  const overdue = { now, dueBefore, staleBefore: staleClaimBefore(now), limit: PAGE };
  const left = await deps.stores.deliveries.takeOverdue(overdue);
  await deps.enqueue(left.map(notifyJob));
  return left.length;
}
