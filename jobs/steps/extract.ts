import { createHash } from "node:crypto";
import type { PolicyText } from "../../src/policy/types.js";
import type { PolicyDocument, Snapshot, Version } from "../../src/ports.js";
import type { Payload } from "../job.js";
import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { rebaseline } from "./baseline.js";
import { extractSnapshot } from "./extract-snapshot.js";
import { recordSeen, verified } from "./good-read.js";

/** Turns a stored page into a text; the current version's text ends the check here. */
export async function extract(payload: Payload<"extract">, deps: StepDeps): Promise<Outcome> {
  const { documentId, snapshotId } = payload;
  const { documents, snapshots, versions } = deps.stores;
  const [document, snapshot] = await Promise.all([
    documents.getDocument(documentId),
    snapshots.getSnapshot(snapshotId),
  ]);
  const content = await extractSnapshot(snapshot, deps);
  const current = await findCurrent(document, content, deps);
  if (current?.textSha256 === sha256(content.text)) return sameText(document, snapshot, deps);
  const now = deps.clock.now();
  const version = await versions.saveVersion({ documentId, snapshotId, content, now });
  return { kind: "text-new", documentId, snapshotId, versionId: version.id, seenAt: snapshot.fetchedAt.getTime() };
}

/** The current version, derived anew when it is the work of another extractor: an upgrade is no change. */
async function findCurrent(document: PolicyDocument, content: PolicyText, deps: StepDeps): Promise<Version | null> {
  if (document.currentVersionId === null) return null;
  const current = await deps.stores.versions.getVersion(document.currentVersionId);
  return current.extractor === content.extractor ? current : rebaseline(document, current, deps);
}

/** New bytes, the known text. A change that waited for its second look is gone. */
async function sameText(document: PolicyDocument, snapshot: Snapshot, deps: StepDeps): Promise<Outcome> {
  const waiting = await deps.stores.changes.findUnconfirmed(document.id);
  if (waiting) await deps.stores.changes.markFlap(waiting.id, deps.clock.now());
  await recordSeen(document.id, snapshot.id, deps);
  return verified(document, snapshot.fetchedAt, deps);
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
