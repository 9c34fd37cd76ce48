import { ANALYSER_VERSION } from "../../src/policy/analyser-version.js";
import { judgeRead } from "../../src/policy/compare/judge-read.js";
import { titleOfType } from "../../src/policy/type-titles.js";
import type { ClausePair } from "../../src/policy/types.js";
import type { Acceptance, PolicyDocument, Version, VersionWithText } from "../../src/ports.js";
import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { extractSnapshot } from "./extract-snapshot.js";
import { recordFailedRead } from "./failed-read.js";
import { recordSeen, recordVerified } from "./good-read.js";
import { rateVersion } from "./rate-version.js";
import { describeWall } from "./read-problems.js";

/** Accepts a document's first version. There is nothing to compare it with, so it is judged by itself, and is no news. */
export async function acceptFirst(document: PolicyDocument, first: VersionWithText, deps: StepDeps): Promise<Outcome> {
  const { readable, reason } = judgeRead(first.content);
  if (!readable) return recordFailedRead(document, describeWall(document.url, reason), deps);
  await deps.stores.changes.acceptBaseline(await acceptanceOf(first, null, deps));
  await recordSeen(document.id, first.snapshotId, deps);
  const deliveries = await recordVerified(document, deps.clock.now(), deps);
  return { kind: "baseline", documentId: document.id, deliveries };
}

/**
 * Derives the current version again from its stored snapshot with today's extractor, silently: an extractor upgrade is not
 * a change. A change that waits for its second look was seen by the old extractor and must be seen anew.
 */
export async function rebaseline(document: PolicyDocument, current: Version, deps: StepDeps): Promise<Version> {
  const { changes, snapshots, versions } = deps.stores;
  const now = deps.clock.now();
  const content = await extractSnapshot(await snapshots.getSnapshot(current.snapshotId), deps);
  const { documentId, snapshotId } = current;
  const version = await versions.saveVersion({ documentId, snapshotId, content, now });
  const before = await versions.readVersion(current.id);
  const { pairs } = await deps.engine.compare(before.content, content);
  await changes.acceptBaseline(await acceptanceOf({ ...version, content }, { before, pairs }, deps));
  const waiting = await changes.findUnconfirmed(document.id);
  if (waiting) await changes.markFlap(waiting.id, now);
  deps.logger.info({ documentId, from: current.extractor, to: content.extractor }, "new extractor: silent baseline");
  return version;
}

/** What the store needs to make a version the current one: its provisions, rated and named. `from` is what was current. */
export async function acceptanceOf(
  version: VersionWithText,
  from: { readonly before: VersionWithText; readonly pairs: readonly ClausePair[] } | null,
  deps: Pick<StepDeps, "engine" | "stores" | "clock">,
): Promise<Acceptance> {
  const rated = await rateVersion(version.content, from?.before ?? null, deps);
  return {
    documentId: version.documentId,
    versionId: version.id,
    pairs: from?.pairs ?? null,
    rated,
    titles: rated.map((clause) => titleOfType(clause.types[0]?.id ?? "other")),
    analyser: ANALYSER_VERSION,
    now: deps.clock.now(),
  };
}
