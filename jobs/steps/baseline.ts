import { FineprintError } from "../../src/errors.js";
import { ANALYSER_VERSION } from "../../src/policy/analyser-version.js";
import { ratedOnly, readWordings } from "../../src/policy/clause-reading.js";
import { judgeFirstRead, judgeRead } from "../../src/policy/compare/judge-read.js";
import { titleOfType } from "../../src/policy/type-titles.js";
import type {
  Acceptance,
  ExtractedPolicy,
  PolicyDocument,
  Snapshot,
  Version,
  VersionWithText,
} from "../../src/ports.js";
import { namedByTitle } from "../../src/records/name-in-title.js";
import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { extractSnapshot } from "./extract-snapshot.js";
import { recordFailedRead } from "./failed-read.js";
import { recordVerified } from "./good-read.js";
import { type Predecessor, rateVersion } from "./rate-version.js";
import { describeWall } from "./read-problems.js";
import { forgetLooks } from "./remember-look.js";

/** Accepts a document's first version. There is nothing to compare it with, so it is judged by itself, and is no news. */
export async function acceptFirst(
  document: PolicyDocument,
  first: VersionWithText,
  seenAt: Date,
  deps: StepDeps,
): Promise<Outcome> {
  const { readable, reason } = judgeFirstRead(first.content);
  if (!readable) return recordFailedRead(document, describeWall(document.url, reason, first.content), deps);
  await deps.stores.changes.acceptBaseline(await acceptanceOf(first, null, deps));
  await namePlatform(document, first, deps);
  await deps.stores.documents.recordSeen(document.id, first.snapshotId, seenAt);
  const deliveries = await recordVerified(document, deps.clock.now(), deps);
  return { kind: "baseline", documentId: document.id, deliveries };
}

/** A platform that was added by an address is called by its host until a page of it says who it is. */
async function namePlatform(
  { platformId, url }: PolicyDocument,
  { content }: VersionWithText,
  { stores: { platforms } }: StepDeps,
): Promise<void> {
  const named = namedByTitle(await platforms.getPlatform(platformId), url, content.title);
  if (named !== null) await platforms.savePlatform(named);
}

/**
 * Accepts a version that was read otherwise than the one before it: by us after an archive, or by instructions for which the
 * old page has not what they ask for. What differs is no change that can be proven: a silent baseline, in which the
 * provisions go on.
 */
export async function acceptReadAnew(
  document: PolicyDocument,
  { before, after, seenAt }: { before: VersionWithText; after: VersionWithText; seenAt: Date },
  deps: StepDeps,
): Promise<Outcome> {
  const { readable, reason } = judgeRead(after.content);
  if (!readable) return recordFailedRead(document, describeWall(document.url, reason, after.content), deps);
  const { pairs } = await deps.engine.compare(before.content, after.content);
  await deps.stores.changes.acceptBaseline(await acceptanceOf(after, { before, pairs }, deps));
  await forgetLooks(document.id, deps);
  await deps.stores.documents.recordSeen(document.id, after.snapshotId, seenAt);
  const deliveries = await recordVerified(document, deps.clock.now(), deps);
  deps.logger.info(
    { documentId: document.id, from: before.extractor, to: after.extractor },
    "read otherwise than before: silent baseline",
  );
  return { kind: "baseline", documentId: document.id, deliveries };
}

/** Whether an archive recorded the version, not a check of ours. */
export async function isImported({ snapshotId }: Version, { stores }: Pick<StepDeps, "stores">): Promise<boolean> {
  return (await stores.snapshots.getSnapshot(snapshotId)).origin !== null;
}

/**
 * Derives the current version again from its stored snapshot with today's extractor and instructions, silently: neither's
 * upgrade is a change. A change that waits for its second look was seen by the old extractor and must be seen anew. Null
 * when the stored page does not give a policy any more, or nothing but what it gave before.
 */
export async function rebaseline(document: PolicyDocument, current: Version, deps: StepDeps): Promise<Version | null> {
  const { changes, snapshots, versions } = deps.stores;
  const now = deps.clock.now();
  const content = await deriveAgain(document, await snapshots.getSnapshot(current.snapshotId), deps);
  if (content === null || content.extractor === current.extractor) return null;
  const { documentId, snapshotId } = current;
  const { comparableSha256 } = content;
  const version = await versions.saveVersion({ documentId, snapshotId, content, comparableSha256, now });
  const before = await versions.readVersion(current.id);
  const { pairs } = await deps.engine.compare(before.content, content);
  await changes.acceptBaseline(await acceptanceOf({ ...version, content }, { before, pairs }, deps));
  await forgetLooks(document.id, deps);
  deps.logger.info({ documentId, from: current.extractor, to: content.extractor }, "new extractor: silent baseline");
  return version;
}

async function deriveAgain(
  document: PolicyDocument,
  snapshot: Snapshot,
  deps: StepDeps,
): Promise<ExtractedPolicy | null> {
  try {
    const content = await extractSnapshot(snapshot, document, deps);
    return judgeRead(content).readable ? content : null;
  } catch (error) {
    if (error instanceof FineprintError && !error.retryable) return null;
    throw error;
  }
}

/** What the store needs to make a version the current one: its provisions, rated and named. `from` is what was current. */
export async function acceptanceOf(
  version: VersionWithText,
  from: Predecessor | null,
  deps: Pick<StepDeps, "engine" | "clock">,
): Promise<Acceptance> {
  const { unchanged = [], rated } = await rateVersion(version.content, from, deps.engine);
  return {
    documentId: version.documentId,
    versionId: version.id,
    pairs: from?.pairs ?? null,
    unchanged,
    rated: ratedOnly(rated),
    readings: readWordings(rated),
    titles: rated.map((clause) => titleOfType(clause.types[0]?.id ?? "other")),
    analyser: ANALYSER_VERSION,
    now: deps.clock.now(),
  };
}
