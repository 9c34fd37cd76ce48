import { FineprintError } from "../../src/errors.js";
import type { FailedRead, PolicyDocument } from "../../src/ports.js";
import type { Payload } from "../job.js";
import type { Outcome } from "../outcome.js";
import { RetryLater } from "../retry.js";
import type { StepDeps } from "../step.js";
import { acceptView, finishLook } from "./accept-view.js";
import { acceptFirst, acceptReadAnew, isImported } from "./baseline.js";
import { recordFailedRead } from "./failed-read.js";
import { recordVerified } from "./good-read.js";
import { isOutdated } from "./look.js";
import { lookAgain } from "./look-again.js";
import { lookFirst } from "./look-first.js";
import { planConfirmed } from "./plan-deliveries.js";
import { type Look, readLook, type Sighting, type View } from "./read-look.js";
import { describeLanguage, describeTooCostly, describeWall } from "./read-problems.js";
import { rememberLook } from "./remember-look.js";

/** Failed checks in a row, all in the other language at last, after which the language lasts. */
const LASTING_READS = 5;
/** What the engine says of a text that it cannot do with. */
const TOO_COSTLY: ReadonlySet<string> = new Set(["analysis-timeout", "analysis-failed"]);

/** Decides what a text means for the document: nothing, quiet, a change to be seen again, or a change that is news. */
export async function compare(payload: Payload<"compare">, deps: StepDeps): Promise<Outcome> {
  try {
    return await decide(payload, deps);
  } catch (error) {
    if (!(error instanceof FineprintError)) throw error;
    if (error.code === "stale-comparison") throw new RetryLater(error.code, error.message);
    if (TOO_COSTLY.has(error.code)) return recordTooCostly(payload, error, deps);
    throw error;
  }
}

/** A text that takes more time or memory than there is will not take less at the next try: the document says so, and is read again. */
async function recordTooCostly(payload: Payload<"compare">, error: FineprintError, deps: StepDeps): Promise<Outcome> {
  const document = await deps.stores.documents.getDocument(payload.documentId);
  deps.logger.error({ documentId: document.id, versionId: payload.versionId, err: error }, "text not analysed");
  return recordFailedRead(document, describeTooCostly(document.url, error), deps);
}

/** Another job may accept a version meanwhile: the store then refuses this decision, and it is made again. */
async function decide(payload: Payload<"compare">, deps: StepDeps): Promise<Outcome> {
  const { documents, looks, versions } = deps.stores;
  const { versionId, snapshotId } = payload;
  const document = await documents.getDocument(payload.documentId);
  const sighting: Sighting = { document, snapshotId, seenAt: new Date(payload.seenAt) };
  if (isOutdated(document, sighting.seenAt)) return { kind: "outdated", documentId: document.id };
  if (document.currentVersionId === versionId) return acceptedBefore(document, versionId, deps);
  const after = await versions.readVersion(versionId);
  if (document.currentVersionId === null) return acceptFirst(document, after, sighting.seenAt, deps);
  const before = await versions.readVersion(document.currentVersionId);
  if (before.extractor !== after.extractor || (await isImported(before, deps))) {
    return acceptReadAnew(document, { ...sighting, before, after }, deps);
  }
  const look = await readLook(sighting, { before, after }, deps);
  if (isLastingLanguage(look)) return acceptReadAnew(document, look, deps);
  const failure = failureOf(look);
  if (failure) return recordFailedRead(document, failure, deps);
  if (look.view.report.verdict !== "changed") return nothingNew(look, look.view, deps);
  const candidate = await looks.findCandidate(document.id);
  if (candidate?.beforeVersionId !== before.id) return lookFirst(look, deps);
  return lookAgain(look, candidate, deps);
}

/**
 * A page that came in another language at one check after the other is in that language now: its text becomes a baseline of its
 * own, and later reads are compared within it.
 */
function isLastingLanguage({ document, raw }: Look): boolean {
  if (raw.verdict !== "language-switch" || document.readState !== "wrong-language") return false;
  return document.state === "unreadable" && document.failedReads >= LASTING_READS;
}

/** What is read instead of the policy, when it is not the policy that was read. */
function failureOf({ document, before, after, raw }: Look): Omit<FailedRead, "at"> | null {
  if (raw.verdict === "language-switch") return describeLanguage(document.url, before.content, after.content);
  if (raw.verdict !== "unreadable") return null;
  return describeWall(document.url, raw.fault ?? "collapsed", after.content);
}

/** A job that ran before and died after its version was accepted: what it had still to do is done again. */
async function acceptedBefore(document: PolicyDocument, versionId: number, deps: StepDeps): Promise<Outcome> {
  const deliveries = await recordVerified(document, deps.clock.now(), deps);
  const news = await planConfirmed(deps, document.id);
  const [latest] = await deps.stores.changes.listChanges({ documentId: document.id, limit: 1 });
  if (latest?.afterVersionId !== versionId) return { kind: "verified", documentId: document.id, deliveries };
  const planned = [...deliveries, ...news];
  return { kind: "confirmed", documentId: document.id, changeId: latest.id, deliveries: planned, confirm: null };
}

/** The known policy in other clothes, but for what does not hold still. A text that waited for its second look is gone. */
async function nothingNew(look: Look, view: View, deps: StepDeps): Promise<Outcome> {
  const { id } = look.document;
  await deps.stores.looks.saveCandidate(id, null);
  const { deliveries } = await rememberLook(look, {}, deps);
  const accepted = await acceptView(look, view, deps);
  const planned = [...deliveries, ...(await finishLook(look, deps))];
  if (!accepted) return { kind: "verified", documentId: id, deliveries: planned };
  return { kind: "quiet", documentId: id, verdict: view.report.verdict, deliveries: planned };
}
