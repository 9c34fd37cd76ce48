import { createHash } from "node:crypto";
import { FineprintError } from "../errors.js";
import { ANALYSER_VERSION } from "../policy/analyser-version.js";
import { ratedOnly, readWordings } from "../policy/clause-reading.js";
import { judgeRead } from "../policy/compare/judge-read.js";
import { titleOfType } from "../policy/type-titles.js";
import type { PolicyDocument, Version } from "../ports.js";
import { compareReads, type Link, type PastRead, readContent } from "./compare-reads.js";
import { dropFlaps } from "./drop-flaps.js";
import { type ImportDeps, isAnalysisFault } from "./import-deps.js";
import { ProvisionTrace } from "./trace-provisions.js";
import type { RecordedHistory, RecordedRead } from "./types.js";

/** What became of one document's history. */
export interface ImportResult {
  readonly document: PolicyDocument;
  /** Reads stored as versions, those of earlier runs too. */
  readonly versions: number;
  /** Reads left out: no policy (a wall, a collapse), lost, or later than our own first read. */
  readonly skipped: number;
  /** Changes of the wording now on record. */
  readonly changes: number;
  /** Everything was on record already. */
  readonly known: boolean;
}

/** More versions than any document has. */
const ALL = 100_000;
/**
 * Brings a recorded history into the stores: versions, changes, since when provisions stand. Only what is older than our
 * own first read is taken. Idempotent: a run that was cut short is taken up, a finished one costs one look.
 */
export async function importHistory(history: RecordedHistory, source: string, deps: ImportDeps): Promise<ImportResult> {
  const { stores, clock } = deps;
  const document = await saveDocument(history, deps);
  const own = await findFirstOwn(document.id, deps);
  const reads = history.reads.filter(({ at }) => own === null || at < own.createdAt);
  const late = history.reads.length - reads.length;
  const newest = reads.at(-1);
  const known = await stores.history.findImportMark(document.id, source);
  if (newest === undefined || known?.lastOrigin === newest.origin) {
    return { document, versions: reads.length, skipped: late, changes: 0, known: true };
  }
  const counting = countLeftOut(deps);
  const past = await saveReads(document.id, { ...history, reads }, counting.deps);
  const chain = dropFlaps(past);
  const { links, changes, left } = await compareReads(document.id, chain, counting.deps);
  if (links.length > 0) await savePast(document, { links, own }, deps);
  const mark = { documentId: document.id, source, lastOrigin: newest.origin, finishedAt: clock.now() };
  // Without its mark the next run tries again what the analysis could not do this time.
  if (counting.leftOut() === 0) await stores.history.saveImportMark(mark);
  const skipped = history.reads.length - past.length + left;
  return { document, versions: past.length, skipped, changes, known: false };
}

function countLeftOut(deps: ImportDeps) {
  const { leaveOut } = deps;
  let count = 0;
  const counted = (at: Date, problem: string) => {
    count += 1;
    leaveOut?.(at, problem);
  };
  return { deps: leaveOut ? { ...deps, leaveOut: counted } : deps, leftOut: () => count };
}

async function saveDocument({ platform, type, url, reading = null }: RecordedHistory, { stores, clock }: ImportDeps) {
  const known = await stores.documents.findDocumentByUrl(url);
  if (known) return known;
  const { id } = await stores.platforms.savePlatform(platform);
  const document = await stores.documents.saveDocument({ platformId: id, type, url, reading }, clock.now());
  // What an archive has recorded of it, everybody can read there.
  await stores.documents.publish([url]);
  return document;
}

/** The oldest version that a fetch of our own brought and that was in force. */
async function findFirstOwn(documentId: number, { stores }: ImportDeps): Promise<Version | null> {
  const imported = new Set((await stores.history.listImported(documentId)).map(({ versionId }) => versionId));
  const versions = await stores.versions.listVersions(documentId, ALL);
  const own = versions.filter(({ id, acceptedAt }) => acceptedAt !== null && !imported.has(id));
  return own.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())[0] ?? null;
}

/** Stores what reads like a policy. Texts are not kept in memory: a history has many, and they are long. */
async function saveReads(documentId: number, history: RecordedHistory, deps: ImportDeps): Promise<PastRead[]> {
  const known = new Map((await deps.stores.history.listImported(documentId)).map((read) => [read.origin, read]));
  const past: PastRead[] = [];
  for (const [done, read] of history.reads.entries()) {
    deps.onProgress?.({ step: "read", done, total: history.reads.length });
    const before = known.get(read.origin);
    const version = before?.versionId
      ? await deps.stores.versions.getVersion(before.versionId)
      : await saveRead(documentId, { history, read, snapshotId: before?.snapshotId ?? null }, deps);
    if (version === null) continue;
    const { at, technical } = read;
    past.push({ versionId: version.id, at, technical, hash: version.comparableSha256 ?? version.textSha256 });
  }
  return past;
}

async function saveRead(
  documentId: number,
  { history, read, snapshotId }: { history: RecordedHistory; read: RecordedRead; snapshotId: number | null },
  { stores, engine, leaveOut }: ImportDeps,
): Promise<Version | null> {
  const page = await history.readPage(read);
  if (page === null) return null;
  const { bytes, contentType, finalUrl, reading = null } = page;
  const content = await engine.extract({ bytes, contentType, url: finalUrl, reading }).catch((error: unknown) => {
    if (!isAnalysisFault(error)) return refuseUnreadable(error);
    // Too slow once may be in time the next: left out only when that is asked for, and never without a word.
    if (!leaveOut) throw error;
    leaveOut(read.at, error.message);
    return null;
  });
  if (content === null || !judgeRead(content).readable) return null;
  const { origin, at } = read;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const snapshot = {
    documentId,
    bytes,
    sha256,
    contentType,
    finalUrl,
    status: 200,
    headers: {},
    fetchedAt: at,
    origin,
  };
  const id = snapshotId ?? (await stores.snapshots.saveSnapshot(snapshot)).id;
  const { comparableSha256 } = content;
  return stores.versions.saveVersion({ documentId, snapshotId: id, content, comparableSha256, now: at });
}

/** A page that gives no text is left out; a fault of the store's or the machine's is not. */
function refuseUnreadable(error: unknown): null {
  if (error instanceof FineprintError && !error.retryable) return null;
  throw error;
}

/**
 * Ties the past to what we track: our first own version, or the newest imported one, which becomes the current version
 * until the page is read.
 */
async function savePast(
  document: PolicyDocument,
  { links, own }: { links: readonly Link[]; own: Version | null },
  deps: ImportDeps,
): Promise<void> {
  const { stores, engine } = deps;
  const newest = links.at(-1);
  if (newest === undefined) return;
  const older = links.slice(0, -1);
  if (own === null) await acceptNewest(document, newest, deps);
  else {
    const before = await readContent(newest.versionId, stores);
    const { pairs } = await engine.compare(before, await readContent(own.id, stores));
    older.push({ ...newest, pairs });
  }
  const baseVersionId = own?.id ?? newest.versionId;
  const trace = new ProvisionTrace(await stores.history.listProvisionPlaces(baseVersionId));
  for (const link of older.toReversed()) {
    trace.stepBack({ ...link, content: await readContent(link.versionId, stores) });
  }
  const versions = links.map(({ versionId, at }) => ({ versionId, at }));
  await stores.history.savePast({ documentId: document.id, baseVersionId, versions, provisions: trace.pasts() });
}

async function acceptNewest(document: PolicyDocument, { versionId, at }: Link, deps: ImportDeps): Promise<void> {
  const { stores, engine } = deps;
  const { currentVersionId } = document;
  if (currentVersionId === versionId) return;
  const content = await readContent(versionId, stores);
  const pairs =
    currentVersionId === null
      ? null
      : (await engine.compare(await readContent(currentVersionId, stores), content)).pairs;
  const read = await engine.readKnown(content);
  const titles = read.map(({ types }) => titleOfType(types[0]?.id ?? "other"));
  await stores.changes.acceptBaseline({
    ...{ documentId: document.id, versionId, pairs, titles, analyser: ANALYSER_VERSION, now: at },
    ...{ rated: ratedOnly(read), readings: readWordings(read) },
  });
}
