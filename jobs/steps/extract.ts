import { createHash } from "node:crypto";
import { FineprintError } from "../../src/errors.js";
import { judgeRead } from "../../src/policy/compare/judge-read.js";
import { isShell } from "../../src/policy/extract/is-shell.js";
import type { PolicyText } from "../../src/policy/types.js";
import type { ExtractedPolicy, FailedRead, PolicyDocument, Snapshot, Version } from "../../src/ports.js";
import type { Payload } from "../job.js";
import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { isImported, rebaseline } from "./baseline.js";
import { extractSnapshot } from "./extract-snapshot.js";
import { recordFailedRead } from "./failed-read.js";
import { verified } from "./good-read.js";
import { describeShell } from "./read-problems.js";

/** What the engine says of a page that gives no text. */
const UNREADABLE_CODES: ReadonlySet<string> = new Set(["not-text", "analysis-timeout", "analysis-failed"]);

/** More text than this, in characters, is no empty page. */
const LONGEST_SHELL = 2_000;

/** Turns a stored page into a text; the current version's words end the check here. */
export async function extract(payload: Payload<"extract">, deps: StepDeps): Promise<Outcome> {
  const { documentId, snapshotId } = payload;
  const { documents, snapshots, versions } = deps.stores;
  const [document, snapshot] = await Promise.all([
    documents.getDocument(documentId),
    snapshots.getSnapshot(snapshotId),
  ]);
  const content = await readText(snapshot, deps);
  if ("problem" in content) return recordFailedRead(document, content, deps);
  const current = await findCurrent(document, content, deps);
  if (current && isSame(current, content) && !(await isImported(current, deps))) {
    return sameText(document, snapshot, deps);
  }
  const { comparableSha256 } = content;
  const now = deps.clock.now();
  const version = await versions.saveVersion({ documentId, snapshotId, content, comparableSha256, now });
  return { kind: "text-new", documentId, snapshotId, versionId: version.id, seenAt: snapshot.fetchedAt.getTime() };
}

/** A page that is no text, or that costs more than any policy does, is a failed read like a page that did not come. */
async function readText(snapshot: Snapshot, deps: StepDeps): Promise<ExtractedPolicy | Omit<FailedRead, "at">> {
  try {
    const content = await extractSnapshot(snapshot, deps);
    return (await isEmptyShell(snapshot, content, deps)) ? describeShell(snapshot.finalUrl) : content;
  } catch (error) {
    if (!(error instanceof FineprintError) || !UNREADABLE_CODES.has(error.code)) throw error;
    if (error.code !== "not-text") deps.logger.error({ snapshotId: snapshot.id, err: error }, "page not analysed");
    return { readState: "not-text", problem: error.message };
  }
}

/** A page that is nothing without its scripts. */
async function isEmptyShell(snapshot: Snapshot, content: PolicyText, { stores }: StepDeps): Promise<boolean> {
  if (content.text.length > LONGEST_SHELL || judgeRead(content).readable) return false;
  return isShell(new TextDecoder().decode(await stores.snapshots.readBytes(snapshot.sha256)));
}

/** The current version, derived anew when it is the work of another extractor: an upgrade is no change. */
async function findCurrent(
  document: PolicyDocument,
  content: ExtractedPolicy,
  deps: StepDeps,
): Promise<Version | null> {
  if (document.currentVersionId === null) return null;
  const current = await deps.stores.versions.getVersion(document.currentVersionId);
  return current.extractor === content.extractor ? current : rebaseline(document, current, deps);
}

/** The known wording and date: what differs, if anything, is noise, and not worth a version. The bytes are kept. */
function isSame(current: Version, content: ExtractedPolicy): boolean {
  if (current.textSha256 === sha256(content.text)) return true;
  return current.comparableSha256 === content.comparableSha256 && current.dateLine === content.dateLine;
}

/** New bytes, the known text. A change that waited for its second look is gone. */
async function sameText(document: PolicyDocument, snapshot: Snapshot, deps: StepDeps): Promise<Outcome> {
  const waiting = await deps.stores.changes.findUnconfirmed(document.id);
  if (waiting) await deps.stores.changes.markFlap(waiting.id, deps.clock.now());
  await deps.stores.documents.recordSeen(document.id, snapshot.id, snapshot.fetchedAt);
  return verified(document, snapshot.fetchedAt, deps);
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
