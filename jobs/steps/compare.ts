import { FineprintError } from "../../src/errors.js";
import type { ChangeReport } from "../../src/policy/types.js";
import type { ChangeRecord, FailedRead, PolicyDocument, VersionWithText } from "../../src/ports.js";
import type { Payload } from "../job.js";
import type { Outcome, PlannedDeliveries } from "../outcome.js";
import { RetryLater } from "../retry.js";
import type { StepDeps } from "../step.js";
import { acceptanceOf, acceptFirst, acceptReadAnew, isImported } from "./baseline.js";
import { recordFailedRead } from "./failed-read.js";
import { recordVerified } from "./good-read.js";
import { FLAP_HOLD_MS, findHistory, hasAlternated } from "./history.js";
import { isOutdated } from "./look.js";
import { planConfirmed } from "./plan-deliveries.js";
import { describeWall } from "./read-problems.js";
import { haveSameWords } from "./same-words.js";

/** What was seen, and when. */
interface Sighting {
  readonly document: PolicyDocument;
  readonly snapshotId: number;
  readonly seenAt: Date;
}

/** Everything a comparison works with, loaded once. */
interface Look extends Sighting {
  readonly before: VersionWithText;
  readonly after: VersionWithText;
  readonly report: ChangeReport;
}

/** Clocks of several machines may differ by so much; a tenth of the wait at most. */
const CLOCK_TOLERANCE_MS = 5_000;

/** Decides what a text means for the document: nothing, quiet, a change to be seen again, or a change that is news. */
export async function compare(payload: Payload<"compare">, deps: StepDeps): Promise<Outcome> {
  try {
    return await decide(payload, deps);
  } catch (error) {
    if (error instanceof FineprintError && error.code === "stale-comparison")
      throw new RetryLater(error.code, error.message);
    throw error;
  }
}

/** Another job may accept a version meanwhile: the store then refuses this decision, and it is made again. */
async function decide(payload: Payload<"compare">, deps: StepDeps): Promise<Outcome> {
  const { changes, documents, versions } = deps.stores;
  const { versionId, snapshotId } = payload;
  const document = await documents.getDocument(payload.documentId);
  const sighting: Sighting = { document, snapshotId, seenAt: new Date(payload.seenAt) };
  if (isOutdated(document, sighting.seenAt)) return { kind: "outdated", documentId: document.id };
  if (document.currentVersionId === versionId) return acceptedBefore(document, versionId, deps);
  const waiting = await changes.findUnconfirmed(document.id);
  if (waiting && (await isAwaited(versionId, waiting, document, deps))) return lookAgain(sighting, waiting, deps);
  const after = await versions.readVersion(versionId);
  if (document.currentVersionId === null) return acceptFirst(document, after, sighting.seenAt, deps);
  const before = await versions.readVersion(document.currentVersionId);
  if (before.extractor !== after.extractor || (await isImported(before, deps))) {
    return acceptReadAnew(document, { ...sighting, before, after }, deps);
  }
  const report = await deps.engine.compare(before.content, after.content);
  return judge({ ...sighting, before, after, report }, deps);
}

/** Whether the version that was seen says the same as the one a change waits for. */
async function isAwaited(
  versionId: number,
  waiting: ChangeRecord,
  document: PolicyDocument,
  { stores: { versions } }: StepDeps,
): Promise<boolean> {
  if (waiting.beforeVersionId !== document.currentVersionId) return false;
  if (waiting.afterVersionId === versionId) return true;
  const [seen, awaited] = await Promise.all([
    versions.getVersion(versionId),
    versions.getVersion(waiting.afterVersionId),
  ]);
  return haveSameWords(seen, awaited, versions);
}

function judge(look: Look, deps: StepDeps): Promise<Outcome> {
  const failure = failureOf(look);
  if (failure) return recordFailedRead(look.document, failure, deps);
  return look.report.verdict === "changed" ? changed(look, deps) : acceptQuietly(look, deps);
}

/** What is read instead of the policy, when it is not the policy that was read. */
function failureOf({ document, after, report }: Look): Omit<FailedRead, "at"> | null {
  if (report.verdict === "language-switch") return { readState: "wrong-language", problem: report.because.join(" ") };
  if (report.verdict !== "unreadable") return null;
  return describeWall(document.url, report.fault ?? "collapsed", after.content);
}

/** A job that ran before and died after its version was accepted: what it had still to do is done again. */
async function acceptedBefore(document: PolicyDocument, versionId: number, deps: StepDeps): Promise<Outcome> {
  const deliveries = await recordVerified(document, deps.clock.now(), deps);
  const news = await planConfirmed(deps, document.id);
  const [latest] = await deps.stores.changes.listChanges({ documentId: document.id, limit: 1 });
  if (latest?.afterVersionId !== versionId) return { kind: "verified", documentId: document.id, deliveries };
  return { kind: "confirmed", documentId: document.id, changeId: latest.id, deliveries: [...deliveries, ...news] };
}

/** The known policy in other clothes. A change that waited for its second look is gone. */
async function acceptQuietly(look: Look, deps: StepDeps): Promise<Outcome> {
  const acceptance = await acceptanceOf(look.after, { before: look.before, pairs: look.report.pairs }, deps);
  await deps.stores.changes.acceptQuietly(outcomeOf(look, null), acceptance);
  const deliveries = await finishLook(look, deps);
  return { kind: "quiet", documentId: look.document.id, verdict: look.report.verdict, deliveries };
}

/** The first sight of a change. All that its confirmation needs is stored with it: the second look reads no texts. */
async function changed(look: Look, deps: StepDeps): Promise<Outcome> {
  const { before, after, seenAt } = look;
  const { revertedToVersionId, alternates } = await findHistory(before, after, seenAt, deps.stores);
  const acceptance = await acceptanceOf(after, { before, pairs: look.report.pairs }, deps);
  const change = await deps.stores.changes.saveUnconfirmed(outcomeOf(look, revertedToVersionId), acceptance);
  return wait(look, change, alternates, deps);
}

/** The text of a change that waits is there still, or there again. */
async function lookAgain(sighting: Sighting, change: ChangeRecord, deps: StepDeps): Promise<Outcome> {
  const { document, seenAt } = sighting;
  const reverts = change.revertedToVersionId !== null;
  const alternates = reverts && (await hasAlternated(document.id, change.detectedAt, deps.stores.changes));
  if (!isSecondLook(change, seenAt, waitMs(alternates, deps))) return wait(sighting, change, alternates, deps);
  await deps.stores.changes.confirm(change.id, deps.clock.now());
  const recovered = await finishLook(sighting, deps);
  const deliveries = [...recovered, ...(await planConfirmed(deps, document.id))];
  return { kind: "confirmed", documentId: document.id, changeId: change.id, deliveries };
}

async function wait(
  { document, snapshotId, seenAt }: Sighting,
  change: ChangeRecord,
  alternates: boolean,
  deps: StepDeps,
): Promise<Outcome> {
  await deps.stores.documents.recordSeen(document.id, snapshotId, seenAt);
  if (alternates) deps.logger.info({ documentId: document.id, changeId: change.id }, "text alternates: held back");
  const confirmInMs = alternates ? null : waitMs(alternates, deps);
  return { kind: "unconfirmed", documentId: document.id, changeId: change.id, confirmInMs };
}

function waitMs(alternates: boolean, { settings: { confirmAfterMs } }: StepDeps): number {
  return alternates ? Math.max(confirmAfterMs, FLAP_HOLD_MS) : confirmAfterMs;
}

/** Another fetch than the first, and late enough after it. */
function isSecondLook(change: ChangeRecord, seenAt: Date, waitMs: number): boolean {
  const passed = seenAt.getTime() - change.detectedAt.getTime();
  return passed > 0 && passed >= waitMs - Math.min(CLOCK_TOLERANCE_MS, waitMs / 10);
}

async function finishLook({ document, snapshotId, seenAt }: Sighting, deps: StepDeps): Promise<PlannedDeliveries> {
  await deps.stores.documents.recordSeen(document.id, snapshotId, seenAt);
  return recordVerified(document, seenAt, deps);
}

function outcomeOf({ document, before, after, report, seenAt }: Look, revertedToVersionId: number | null) {
  const flags = revertedToVersionId === null ? report.flags : withReverted(report.flags);
  return {
    documentId: document.id,
    beforeVersionId: before.id,
    afterVersionId: after.id,
    report: { ...report, flags },
    revertedToVersionId,
    now: seenAt,
  };
}

function withReverted(flags: ChangeReport["flags"]): ChangeReport["flags"] {
  return flags.includes("reverted") ? flags : [...flags, "reverted"];
}
