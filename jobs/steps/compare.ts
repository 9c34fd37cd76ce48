import { FineprintError } from "../../src/errors.js";
import { comparableHash } from "../../src/policy/compare/comparable.js";
import { judgeRead } from "../../src/policy/compare/judge-read.js";
import type { ChangeReport } from "../../src/policy/types.js";
import type { ChangeRecord, FailedRead, PolicyDocument, VersionWithText } from "../../src/ports.js";
import type { Payload } from "../job.js";
import type { Outcome } from "../outcome.js";
import { RetryLater } from "../retry.js";
import type { StepDeps } from "../step.js";
import { acceptanceOf, acceptFirst } from "./baseline.js";
import { recordFailedRead } from "./failed-read.js";
import { recordSeen, recordVerified } from "./good-read.js";
import { FLAP_HOLD_MS, findHistory } from "./history.js";
import { planChange } from "./plan-deliveries.js";
import { describeWall } from "./read-problems.js";

/** Everything a comparison works with, loaded once. */
interface Look {
  readonly document: PolicyDocument;
  readonly before: VersionWithText;
  /** The text that was seen; when a change with the same text waits, the version of that change. */
  readonly after: VersionWithText;
  readonly report: ChangeReport;
  /** The change that waits for its second look. */
  readonly waiting: ChangeRecord | null;
  readonly snapshotId: number;
  readonly seenAt: Date;
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
  const { documents, versions } = deps.stores;
  const document = await documents.getDocument(payload.documentId);
  const { currentVersionId } = document;
  if (currentVersionId === payload.versionId) return acceptedBefore(document, payload.versionId, deps);
  const seen = await versions.readVersion(payload.versionId);
  if (currentVersionId === null) return acceptFirst(document, seen, deps);
  const [before, waiting] = await Promise.all([
    versions.readVersion(currentVersionId),
    deps.stores.changes.findUnconfirmed(document.id),
  ]);
  const after = waiting ? await awaitedOr(seen, waiting, deps) : seen;
  const report = await deps.compareVersions(before, after);
  const { snapshotId, seenAt } = payload;
  return judge({ document, before, after, report, waiting, snapshotId, seenAt: new Date(seenAt) }, deps);
}

/** The version of the waiting change when it has the same words as the one that was seen, else the one that was seen. */
async function awaitedOr(seen: VersionWithText, waiting: ChangeRecord, deps: StepDeps): Promise<VersionWithText> {
  if (waiting.afterVersionId === seen.id) return seen;
  const awaited = await deps.stores.versions.readVersion(waiting.afterVersionId);
  return sameText(awaited, seen) ? awaited : seen;
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
  const { readable, reason } = judgeRead(after.content);
  if (!readable) return describeWall(document.url, reason);
  return { readState: "collapsed", problem: `${document.url} was read, but most of the policy is gone.` };
}

function sameText(one: VersionWithText, other: VersionWithText): boolean {
  return one.textSha256 === other.textSha256 || comparableHash(one.content) === comparableHash(other.content);
}

/** A job that ran before and died after its version was accepted: what it had still to do is done again. */
async function acceptedBefore(document: PolicyDocument, versionId: number, deps: StepDeps): Promise<Outcome> {
  const deliveries = await recordVerified(document, deps.clock.now(), deps);
  const [latest] = await deps.stores.changes.listChanges({ documentId: document.id, limit: 1 });
  if (latest?.afterVersionId !== versionId) return { kind: "verified", documentId: document.id, deliveries };
  const news = await planChange(latest, deps);
  return { kind: "confirmed", documentId: document.id, changeId: latest.id, deliveries: [...deliveries, ...news] };
}

/** The known policy in other clothes. A change that waited for its second look is gone. */
async function acceptQuietly(look: Look, deps: StepDeps): Promise<Outcome> {
  const { changes } = deps.stores;
  const now = deps.clock.now();
  if (look.waiting) await changes.markFlap(look.waiting.id, now);
  const acceptance = await acceptanceOf(look.after, { before: look.before, pairs: look.report.pairs }, deps);
  await changes.acceptQuietly(outcomeOf(look, look.report, null), acceptance);
  const deliveries = await finishLook(look, deps);
  return { kind: "quiet", documentId: look.document.id, verdict: look.report.verdict, deliveries };
}

async function changed(look: Look, deps: StepDeps): Promise<Outcome> {
  const { document, waiting, seenAt } = look;
  const history = await findHistory(look.before, look.after, deps.stores);
  const { confirmAfterMs } = deps.settings;
  const wait = history.alternates ? Math.max(confirmAfterMs, FLAP_HOLD_MS) : confirmAfterMs;
  const seenBefore = waiting?.afterVersionId === look.after.id ? waiting : null;
  if (seenBefore && isSecondLook(seenBefore, seenAt, wait)) return confirm(look, seenBefore, deps);
  const flags = history.revertedToVersionId === null ? look.report.flags : withReverted(look.report.flags);
  const report = { ...look.report, flags };
  const change =
    seenBefore ?? (await deps.stores.changes.saveUnconfirmed(outcomeOf(look, report, history.revertedToVersionId)));
  await recordSeen(document.id, look.snapshotId, deps);
  if (history.alternates)
    deps.logger.info({ documentId: document.id, changeId: change.id }, "text alternates: held back");
  const confirmInMs = history.alternates ? null : wait;
  return { kind: "unconfirmed", documentId: document.id, changeId: change.id, confirmInMs };
}

/** Another fetch than the first, and late enough after it. */
function isSecondLook(change: ChangeRecord, seenAt: Date, waitMs: number): boolean {
  const passed = seenAt.getTime() - change.detectedAt.getTime();
  return passed > 0 && passed >= waitMs - Math.min(CLOCK_TOLERANCE_MS, waitMs / 10);
}

async function confirm(look: Look, change: ChangeRecord, deps: StepDeps): Promise<Outcome> {
  const acceptance = await acceptanceOf(look.after, { before: look.before, pairs: look.report.pairs }, deps);
  const confirmed = await deps.stores.changes.confirm(change.id, acceptance);
  const recovered = await finishLook(look, deps);
  const deliveries = [...recovered, ...(await planChange(confirmed, deps))];
  return { kind: "confirmed", documentId: look.document.id, changeId: change.id, deliveries };
}

async function finishLook(look: Look, deps: StepDeps) {
  await recordSeen(look.document.id, look.snapshotId, deps);
  return recordVerified(look.document, look.seenAt, deps);
}

function outcomeOf(look: Look, report: ChangeReport, revertedToVersionId: number | null) {
  return {
    documentId: look.document.id,
    beforeVersionId: look.before.id,
    afterVersionId: look.after.id,
    report,
    revertedToVersionId,
    now: look.seenAt,
  };
}

function withReverted(flags: ChangeReport["flags"]): ChangeReport["flags"] {
  return flags.includes("reverted") ? flags : [...flags, "reverted"];
}
