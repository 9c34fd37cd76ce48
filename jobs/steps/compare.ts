import { FineprintError } from "../../src/errors.js";
import type { Difference } from "../../src/policy/looks/differences.js";
import type { ChangeReport } from "../../src/policy/types.js";
import type { Candidate, FailedRead, PolicyDocument, VersionWithText } from "../../src/ports.js";
import type { Payload } from "../job.js";
import type { Outcome, PlannedDeliveries } from "../outcome.js";
import { RetryLater } from "../retry.js";
import type { StepDeps } from "../step.js";
import { acceptanceOf, acceptFirst, acceptReadAnew, isImported } from "./baseline.js";
import { recordFailedRead } from "./failed-read.js";
import { recordVerified } from "./good-read.js";
import { FLAP_HOLD_MS, findHistory, type History } from "./history.js";
import { isOutdated } from "./look.js";
import { planConfirmed } from "./plan-deliveries.js";
import { type Look, readLook, type Sighting, type View, versionOf, viewOf } from "./read-look.js";
import { describeLanguage, describeWall } from "./read-problems.js";
import { type Remembered, rememberLook } from "./remember-look.js";
import { agree } from "./second-look.js";

/** Failed checks in a row, all in the other language at last, after which the language lasts. */
const LASTING_READS = 5;

/** Clocks of several machines may differ by so much; a tenth of the wait at most. */
const CLOCK_TOLERANCE_MS = 5_000;
/** Fetches for the sake of one candidate and those it replaced; then a regular check decides. */
const MOST_LOOKS = 3;

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

/** Accepts a view that is no news. One that says what is known, but for clauses that are held, is not worth a version. */
async function acceptView(look: Look, view: View, deps: StepDeps): Promise<VersionWithText | null> {
  if (view.held !== null && view.report.verdict === "none") return null;
  const version = await versionOf(look, view, deps);
  const acceptance = await acceptanceOf(version, { before: look.before, pairs: view.report.pairs }, deps);
  await deps.stores.changes.acceptQuietly(
    outcomeOf(look, { version, report: view.report, revertsTo: null }),
    acceptance,
  );
  return version;
}

/** The first sight of a change. */
async function lookFirst(look: Look, deps: StepDeps): Promise<Outcome> {
  const history = await findHistory(look.before, look.view, look.seenAt, deps.stores);
  const { stretches, deliveries } = await rememberLook(look, decidedBy(history, look.news), deps);
  const held = history.alternates || !isWorthAFetch(look.news, stretches);
  const confirmAt = held ? null : new Date(look.seenAt.getTime() + deps.settings.confirmAfterMs);
  return wait(look, { versionId: look.before.id, confirmAt, looks: 0 }, deliveries, deps);
}

/** What a text that goes back to an earlier one means for the memory of its places. */
function decidedBy({ revertedToVersionId, alternates }: History, news: readonly Difference[]) {
  return { reverted: revertedToVersionId !== null && news.some(({ kinds }) => kinds.length > 0), alternates };
}

/** Places that never hold still are not worth a fetch of their own. */
function isWorthAFetch(news: readonly Difference[], stretches: Remembered["stretches"]): boolean {
  const restless = new Set(stretches.flatMap(({ place, volatileSince }) => (volatileSince ? [place] : [])));
  return news.some(({ place }) => !restless.has(place));
}

/** A text that differs from the known one, while another look waits: what both share is confirmed. */
async function lookAgain(look: Look, candidate: Candidate, deps: StepDeps): Promise<Outcome> {
  if (!isSecondLook(candidate, look.seenAt, deps.settings.confirmAfterMs)) return tooEarly(look, candidate, deps);
  const { agreed, unsettled } = await agree(look, candidate, deps);
  const view = unsettled.length === 0 ? look.view : await viewOf(look, [...look.held, ...unsettled], deps);
  if (agreed.length === 0 || view.report.verdict !== "changed")
    return undecided(look, { candidate, unsettled, view }, deps);
  const history = await findHistory(look.before, view, look.seenAt, deps.stores);
  const stood = isSecondLook(candidate, look.seenAt, FLAP_HOLD_MS);
  if (history.alternates && !stood) return alternating(look, candidate, deps);
  return confirm(look, { candidate, agreed, unsettled, view, history }, deps);
}

async function tooEarly(look: Look, candidate: Candidate, deps: StepDeps): Promise<Outcome> {
  const { deliveries } = await rememberLook(look, {}, deps);
  await deps.stores.documents.recordSeen(look.document.id, look.snapshotId, look.seenAt);
  return { kind: "unconfirmed", documentId: look.document.id, confirm: nextFetch(candidate, deps), deliveries };
}

/** The whole text goes to and fro: that is told, once, and held until the text stands. */
async function alternating(look: Look, candidate: Candidate, deps: StepDeps): Promise<Outcome> {
  const { id } = look.document;
  const { deliveries } = await rememberLook(look, { reverted: true, alternates: true }, deps);
  if (candidate.confirmAt) await deps.stores.looks.saveCandidate(id, { ...candidate, confirmAt: null });
  await deps.stores.documents.recordSeen(id, look.snapshotId, look.seenAt);
  deps.logger.info({ documentId: id }, "text alternates: held back");
  return { kind: "unconfirmed", documentId: id, confirm: null, deliveries };
}

interface Undecided {
  readonly candidate: Candidate;
  readonly unsettled: readonly Difference[];
  readonly view: View;
}

/** Nothing that is news was seen twice. What differs is to be seen again, unless it is known by now not to hold still. */
async function undecided(look: Look, { candidate, unsettled, view }: Undecided, deps: StepDeps): Promise<Outcome> {
  const { stretches, deliveries } = await rememberLook(look, { unsettled }, deps);
  const accepted = view.report.verdict === "changed" ? null : await acceptView(look, view, deps);
  const next = await waitsStill(look, { unsettled, stretches, looks: candidate.looks + 1 }, deps);
  if (next) return wait(look, { ...next, versionId: (accepted ?? look.before).id }, deliveries, deps);
  await deps.stores.looks.saveCandidate(look.document.id, null);
  const planned = [...deliveries, ...(await finishLook(look, deps))];
  return { kind: "quiet", documentId: look.document.id, verdict: view.report.verdict, deliveries: planned };
}

interface Confirmed extends Undecided {
  readonly agreed: readonly Difference[];
  readonly history: History;
}

/** What both looks share is news, and known from now on; the rest stands as it was known, and waits for another look. */
async function confirm(look: Look, seen: Confirmed, deps: StepDeps): Promise<Outcome> {
  const { candidate, agreed, unsettled, view, history } = seen;
  const { id } = look.document;
  const version = await versionOf(look, view, deps);
  const { report } = view;
  const acceptance = await acceptanceOf(version, { before: look.before, pairs: report.pairs }, deps);
  const revertsTo = history.revertedToVersionId;
  const outcome = { ...outcomeOf(look, { version, report, revertsTo }), detectedAt: candidate.seenAt };
  const change = await deps.stores.changes.confirm(outcome, acceptance);
  const decided = { ...decidedBy(history, look.news), confirmed: agreed, unsettled };
  const { stretches, deliveries } = await rememberLook(look, decided, deps);
  const next = await waitsStill(look, { unsettled, stretches, looks: candidate.looks + 1 }, deps);
  const waiting = next && candidateOf(look, { ...next, versionId: version.id });
  await deps.stores.looks.saveCandidate(id, waiting);
  const recovered = await finishLook(look, deps);
  const planned = [...deliveries, ...recovered, ...(await planConfirmed(deps, id))];
  const fetch = waiting && nextFetch(waiting, deps);
  return { kind: "confirmed", documentId: id, changeId: change.id, deliveries: planned, confirm: fetch };
}

interface Rest {
  readonly unsettled: readonly Difference[];
  readonly stretches: Remembered["stretches"];
  readonly looks: number;
}

/** When what was not seen twice is to be seen again; null when it does not hold still and is no clause of a kind. */
async function waitsStill(
  look: Look,
  { unsettled, stretches, looks }: Rest,
  { settings }: StepDeps,
): Promise<Omit<Waiting, "versionId"> | null> {
  const restless = new Set(stretches.flatMap(({ place, volatileSince }) => (volatileSince ? [place] : [])));
  const open = unsettled.filter(({ place, kinds }) => kinds.length > 0 || !restless.has(place));
  if (open.length === 0) return null;
  const again = looks < MOST_LOOKS && isWorthAFetch(open, stretches);
  return { confirmAt: again ? new Date(look.seenAt.getTime() + settings.confirmAfterMs) : null, looks };
}

interface Waiting {
  /** The version that is known by now. */
  readonly versionId: number;
  readonly confirmAt: Date | null;
  readonly looks: number;
}

async function wait(look: Look, waiting: Waiting, deliveries: PlannedDeliveries, deps: StepDeps): Promise<Outcome> {
  const { id } = look.document;
  const candidate = candidateOf(look, waiting);
  await deps.stores.looks.saveCandidate(id, candidate);
  await deps.stores.documents.recordSeen(id, look.snapshotId, look.seenAt);
  return { kind: "unconfirmed", documentId: id, confirm: nextFetch(candidate, deps), deliveries };
}

function candidateOf({ document, after, seenAt }: Look, { versionId, confirmAt, looks }: Waiting): Candidate {
  return { documentId: document.id, beforeVersionId: versionId, versionId: after.id, seenAt, confirmAt, looks };
}

function nextFetch({ confirmAt }: Candidate, { clock }: StepDeps) {
  return confirmAt && { at: confirmAt, inMs: Math.max(0, confirmAt.getTime() - clock.now().getTime()) };
}

/** Another fetch than the first, and late enough after it. */
function isSecondLook(candidate: Candidate, seenAt: Date, waitMs: number): boolean {
  const passed = seenAt.getTime() - candidate.seenAt.getTime();
  return passed > 0 && passed >= waitMs - Math.min(CLOCK_TOLERANCE_MS, waitMs / 10);
}

async function finishLook({ document, snapshotId, seenAt }: Sighting, deps: StepDeps): Promise<PlannedDeliveries> {
  await deps.stores.documents.recordSeen(document.id, snapshotId, seenAt);
  return recordVerified(document, seenAt, deps);
}

interface Accepted {
  readonly version: VersionWithText;
  readonly report: ChangeReport;
  readonly revertsTo: number | null;
}

function outcomeOf({ document, before, seenAt }: Look, { version, report, revertsTo }: Accepted) {
  const flags = revertsTo === null ? report.flags : withReverted(report.flags);
  return {
    documentId: document.id,
    beforeVersionId: before.id,
    afterVersionId: version.id,
    report: { ...report, flags },
    revertedToVersionId: revertsTo,
    now: seenAt,
  };
}

function withReverted(flags: ChangeReport["flags"]): ChangeReport["flags"] {
  return flags.includes("reverted") ? flags : [...flags, "reverted"];
}
