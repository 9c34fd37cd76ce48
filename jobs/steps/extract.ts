import { createHash } from "node:crypto";
import { FineprintError } from "../../src/errors.js";
import { judgeRead } from "../../src/policy/compare/judge-read.js";
import { isShell } from "../../src/policy/extract/is-shell.js";
import type { PolicyText } from "../../src/policy/types.js";
import {
  type ExtractedPolicy,
  type FailedRead,
  type PolicyDocument,
  RENDERED_HEADER,
  type Snapshot,
  type Version,
} from "../../src/ports.js";
import { formatRecordId } from "../../src/record-id.js";
import type { Payload } from "../job.js";
import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { isImported, rebaseline } from "./baseline.js";
import { extractSnapshot } from "./extract-snapshot.js";
import { recordFailedRead } from "./failed-read.js";
import { recordVerified } from "./good-read.js";
import { isOutdated } from "./look.js";
import { describeShell, describeWall } from "./read-problems.js";
import { rememberKnown } from "./remember-look.js";

/** What the engine says of a page that gives no text. */
const UNREADABLE_CODES: ReadonlyMap<string, FailedRead["readState"]> = new Map([
  ["not-text", "not-text"],
  ["nothing-selected", "nothing-selected"],
  ["too-long", "too-long"],
  ["analysis-timeout", "too-long"],
  ["analysis-failed", "not-text"],
]);
/** Of these the page is to blame, and its state says so; the others are worth a look at the log. */
const EXPECTED_CODES: ReadonlySet<string> = new Set(["not-text", "nothing-selected", "too-long"]);

/** More text than this, in characters, is no empty page. */
const LONGEST_SHELL = 2_000;

/** Why a page is refused that only leads on. */
const LEADS_ON = "leads-elsewhere";

/** Turns a stored page into a text; the current version's words end the check here. */
export async function extract(payload: Payload<"extract">, deps: StepDeps): Promise<Outcome> {
  const { documentId, snapshotId } = payload;
  const { documents, snapshots, versions } = deps.stores;
  const [document, snapshot] = await Promise.all([
    documents.getDocument(documentId),
    snapshots.getSnapshot(snapshotId),
  ]);
  const seenAt = payload.seenAt === undefined ? snapshot.fetchedAt : new Date(payload.seenAt);
  if (isOutdated(document, seenAt)) return { kind: "outdated", documentId };
  const content = await readText(snapshot, document, deps);
  if ("problem" in content) return recordFailedRead(document, content, deps);
  // Where a page leads is not stored with its text: a page that only leads on is refused while it is known.
  if (content.leads !== undefined && judgeRead(content).reason === LEADS_ON)
    return recordFailedRead(document, describeWall(document.url, LEADS_ON, content), deps);
  const current = await findCurrent(document, content, deps);
  if (current && isSame(current, content) && !(await isImported(current, deps))) {
    return sameText(document, { snapshotId, seenAt }, deps);
  }
  const { comparableSha256 } = content;
  const now = deps.clock.now();
  const version = await versions.saveVersion({ documentId, snapshotId, content, comparableSha256, now });
  return { kind: "text-new", documentId, snapshotId, versionId: version.id, seenAt: seenAt.getTime() };
}

/** A page that is no text, or that costs more than any policy does, is a failed read like a page that did not come. */
async function readText(
  snapshot: Snapshot,
  document: PolicyDocument,
  deps: StepDeps,
): Promise<ExtractedPolicy | Omit<FailedRead, "at">> {
  try {
    const content = await extractSnapshot(snapshot, document, deps);
    return (await isEmptyShell(snapshot, { document, content }, deps)) ? describeShell(snapshot.finalUrl) : content;
  } catch (error) {
    const readState = error instanceof FineprintError ? UNREADABLE_CODES.get(error.code) : undefined;
    if (!(error instanceof FineprintError) || readState === undefined) throw error;
    if (!EXPECTED_CODES.has(error.code))
      deps.logger.error({ snapshotId: snapshot.id, err: error }, "page not analysed");
    if (readState === "nothing-selected" && (await lacksScripts(snapshot, document, deps))) {
      return describeShell(snapshot.finalUrl);
    }
    const help = readState === "nothing-selected" ? ` ${howItIsRead(document)}` : "";
    return { readState, problem: `${error.message}${help}` };
  }
}

function howItIsRead({ id }: PolicyDocument): string {
  return `How it is read: fineprint reading show ${formatRecordId("document", id)}.`;
}

interface ReadPage {
  readonly document: PolicyDocument;
  readonly content: PolicyText;
}

/** A page that is nothing without its scripts: by its looks, or because the catalogue says so and there is no policy. */
async function isEmptyShell(snapshot: Snapshot, { document, content }: ReadPage, deps: StepDeps): Promise<boolean> {
  if (content.text.length > LONGEST_SHELL || judgeRead(content).readable) return false;
  return lacksScripts(snapshot, document, deps);
}

/** Whether a browser would show more, and none has shown the page. */
async function lacksScripts(
  snapshot: Snapshot,
  { reading }: Pick<PolicyDocument, "reading">,
  { stores }: StepDeps,
): Promise<boolean> {
  if (RENDERED_HEADER in snapshot.headers) return false;
  if (reading?.browser) return true;
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
  if (current.extractor === content.extractor || (await isImported(current, deps))) return current;
  return (await rebaseline(document, current, deps)) ?? current;
}

/**
 * The known wording, links and date: what differs, if anything, is noise, and not worth a version. The bytes are kept.
 * Versions of different extractors cannot be told apart by their texts.
 */
function isSame(current: Version, content: ExtractedPolicy): boolean {
  if (current.extractor !== content.extractor) return false;
  if (current.comparableSha256 === null) return current.textSha256 === sha256(content.text);
  return current.comparableSha256 === content.comparableSha256 && current.dateLine === content.dateLine;
}

/** New bytes, the known text. A text that waited for its second look is gone. */
async function sameText(
  document: PolicyDocument,
  { snapshotId, seenAt }: { snapshotId: number; seenAt: Date },
  deps: StepDeps,
): Promise<Outcome> {
  const told = (await deps.stores.looks.findOpen(document.id)) ? await rememberKnown(document, seenAt, deps) : [];
  await deps.stores.documents.recordSeen(document.id, snapshotId, seenAt);
  const deliveries = [...told, ...(await recordVerified(document, seenAt, deps))];
  return { kind: "verified", documentId: document.id, deliveries };
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
