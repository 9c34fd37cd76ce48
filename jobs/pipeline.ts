import { compareJob, confirmJob, extractJob, hookJob, type NextJob, notifyJob, type StepName } from "./job.js";
import type { Outcome } from "./outcome.js";
import type { Step } from "./step.js";
import { compare } from "./steps/compare.js";
import { planDigests } from "./steps/digest.js";
import { extract } from "./steps/extract.js";
import { fetchPage } from "./steps/fetch.js";
import { sendHook, takeHooks } from "./steps/hook.js";
import { notify } from "./steps/notify.js";
import { prove } from "./steps/prove.js";
import { prune } from "./steps/prune.js";
import { planReminders } from "./steps/remind.js";
import { renew } from "./steps/renew.js";
import { sweep } from "./steps/sweep.js";

/**
 * The route: schedule → sweep → fetch → extract → compare → notify; schedule → digest → notify; schedule → remind → notify;
 * schedule → hooks → hook; schedule → renew, prune, prove.
 */
export const ROUTE: { readonly [N in StepName]: Step<N> } = {
  sweep,
  fetch: fetchPage,
  extract,
  compare,
  notify,
  hook: sendHook,
  hooks: takeHooks,
  digest: planDigests,
  renew,
  remind: planReminders,
  prune,
  prove,
};

/** Where an outcome leads. Whatever it does not name ends here: an unchanged page costs one job. */
export function nextJobs(outcome: Outcome): NextJob[] {
  switch (outcome.kind) {
    case "page-new":
      return [extractJob(outcome)];
    case "text-new":
    case "seen-again":
      return [compareJob(outcome)];
    case "unconfirmed":
    case "confirmed":
      return [
        ...(outcome.confirm ? [confirmJob(outcome.documentId, outcome.confirm)] : []),
        ...outcome.deliveries.map(notifyJob),
      ];
    case "verified":
    case "baseline":
    case "quiet":
    case "failed-read":
    case "digests-planned":
    case "reminders-planned":
    case "posted":
    case "undeliverable":
      return outcome.deliveries.map(notifyJob);
    case "messages-due":
      return outcome.messages.map(hookJob);
    case "message-ended":
      return [...outcome.messages.map(hookJob), ...outcome.deliveries.map(notifyJob)];
    case "swept":
    case "renewed":
    case "pruned":
    case "proof-kept":
    case "postponed":
    case "under-way":
    case "outdated":
    case "taken":
      return [];
  }
}
