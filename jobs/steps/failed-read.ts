import type { FailedRead, PolicyDocument, ReadState } from "../../src/ports.js";
import type { Outcome } from "../outcome.js";
import { nextCheckAfterFailure } from "../schedule.js";
import type { StepDeps } from "../step.js";
import { planCoverage } from "./plan-deliveries.js";

/** Failed checks in a row before a document that was read before counts as unreadable; a new one does at once. */
const UNREADABLE_AFTER = 3;

/** The page may have moved; a server that is down, or that sends the reader away, says nothing about that. */
const GONE_STATES: ReadonlySet<ReadState> = new Set(["http-error", "wall", "empty", "too-many-redirects"]);

/**
 * A failed read is never a change: it is counted, looked at again sooner, and told to the watching channels once. Of a
 * document that was never read, whoever asked for the watch has heard already.
 */
export async function recordFailedRead(
  document: PolicyDocument,
  failure: Omit<FailedRead, "at" | "replacementUrl">,
  deps: StepDeps,
): Promise<Outcome> {
  const { documents } = deps.stores;
  const at = deps.clock.now();
  const patience = document.currentVersionId === null ? 1 : UNREADABLE_AFTER;
  const becomesUnreadable = document.state !== "unreadable" && document.failedReads + 1 >= patience;
  // The next failures of the same kind do not forget what the first one found.
  const moved = becomesUnreadable ? { replacementUrl: await findMoved(document, failure, deps) } : {};
  const now = await documents.recordFailedRead(document.id, { at, ...failure, ...moved }, patience);
  await documents.scheduleCheck(document.id, nextCheckAfterFailure(document, at, deps.settings.checkEveryMs));
  const lost = now.state === "unreadable" && document.currentVersionId !== null;
  const deliveries = lost ? await planCoverage("unreadable", now, deps) : [];
  return { kind: "failed-read", documentId: document.id, ...failure, deliveries };
}

/** The page that seems to have taken the place of one that is gone. */
async function findMoved(
  document: PolicyDocument,
  { readState }: Pick<FailedRead, "readState">,
  { findReplacement, logger }: StepDeps,
): Promise<string | null> {
  if (!findReplacement || !GONE_STATES.has(readState)) return null;
  try {
    return await findReplacement(document);
  } catch (error) {
    logger.warn({ documentId: document.id, err: error }, "no replacement looked for");
    return null;
  }
}
