import type { FailedRead, PolicyDocument } from "../../src/ports.js";
import type { Outcome } from "../outcome.js";
import { nextCheckAfterFailure } from "../schedule.js";
import type { StepDeps } from "../step.js";
import { planCoverage } from "./plan-deliveries.js";

/** Failed checks in a row before a document that was read before counts as unreadable; a new one does at once. */
const UNREADABLE_AFTER = 3;

/** A failed read is never a change: it is counted, looked at again sooner, and told to the watching channels once. */
export async function recordFailedRead(
  document: PolicyDocument,
  failure: Omit<FailedRead, "at">,
  deps: StepDeps,
): Promise<Outcome> {
  const { documents } = deps.stores;
  const at = deps.clock.now();
  const patience = document.currentVersionId === null ? 1 : UNREADABLE_AFTER;
  const now = await documents.recordFailedRead(document.id, { at, ...failure }, patience);
  await documents.scheduleCheck(document.id, nextCheckAfterFailure(document, at, deps.settings.checkEveryMs));
  const deliveries = now.state === "unreadable" ? await planCoverage("unreadable", now, deps) : [];
  return { kind: "failed-read", documentId: document.id, ...failure, deliveries };
}
