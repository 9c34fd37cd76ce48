import { createHash } from "node:crypto";
import { FineprintError } from "../errors.js";
import { ANALYSER_VERSION } from "../policy/analyser-version.js";
import { ratedOnly, readWordings } from "../policy/clause-reading.js";
import { judgeRead } from "../policy/compare/judge-read.js";
import { titleOfType } from "../policy/type-titles.js";
import type { ChangeReport, ClausePair } from "../policy/types.js";
import type { Clock, PolicyDocument, PolicyEngine, Stores, Version } from "../ports.js";
import { dropFlaps } from "./drop-flaps.js";
import { LanguageWait } from "./lasting-language.js";
import { ProvisionTrace } from "./trace-provisions.js";
import type { RecordedHistory, RecordedRead } from "./types.js";

export interface ImportDeps {
  readonly stores: Pick<Stores, "platforms" | "documents" | "snapshots" | "versions" | "changes" | "history">;
  readonly engine: Pick<PolicyEngine, "extract" | "compare" | "read">;
  readonly clock: Clock;
  /** Told now and then how many reads of a document are stored, and of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

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

/** A read stored as a version. */
interface PastRead {
  readonly versionId: number;
  readonly at: Date;
  readonly hash: string;
  readonly technical: boolean;
}

/** A version that was in force, and the pairs of its clauses with the next one's. */
interface Link {
  readonly versionId: number;
  readonly at: Date;
  readonly pairs: readonly ClausePair[];
}

/** Reads between two words on how far it is. */
const PROGRESS_EVERY = 100;
/** More versions than any document has. */
const ALL = 100_000;
/** What is read now is not the policy: what was before stays in force. */
const UNREADABLE: ReadonlySet<ChangeReport["verdict"]> = new Set(["unreadable"]);

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
  const mark = await stores.history.findImportMark(document.id, source);
  if (newest === undefined || mark?.lastOrigin === newest.origin) {
    return { document, versions: reads.length, skipped: late, changes: 0, known: true };
  }
  const past = await saveReads(document.id, { ...history, reads }, deps);
  const chain = dropFlaps(past);
  const { links, changes, left } = await compareAll(document.id, chain, deps);
  if (links.length > 0) await savePast(document, { links, own }, deps);
  const finishedAt = clock.now();
  await stores.history.saveImportMark({ documentId: document.id, source, lastOrigin: newest.origin, finishedAt });
  const skipped = history.reads.length - past.length + left;
  return { document, versions: past.length, skipped, changes, known: false };
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
    if (done > 0 && done % PROGRESS_EVERY === 0) deps.onProgress?.(done, history.reads.length);
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
  { stores, engine }: ImportDeps,
): Promise<Version | null> {
  const page = await history.readPage(read);
  if (page === null) return null;
  const { bytes, contentType, finalUrl, reading = null } = page;
  const content = await engine.extract({ bytes, contentType, url: finalUrl, reading }).catch(refuseUnreadable);
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

/** Compares each version with the one that was in force before it, and records what changed. */
async function compareAll(documentId: number, chain: readonly PastRead[], { stores, engine }: ImportDeps) {
  const links: Link[] = [];
  const seen = new Map<string, number>();
  const wait = new LanguageWait();
  const left = new Set<number>();
  let changes = 0;
  let before: (PastRead & { content: Awaited<ReturnType<typeof readContent>> }) | null = null;
  for (let place = 0; place < chain.length; place += 1) {
    const read = chain[place];
    if (read === undefined) continue;
    const content = await readContent(read.versionId, stores);
    if (before !== null) {
      const report: ChangeReport = await engine.compare(before.content, content);
      if (report.verdict === "language-switch") {
        left.add(place);
        const from = wait.note(place, { at: read.at, language: content.language });
        const first = from === null ? undefined : chain[from];
        if (from === null || first === undefined) continue;
        // A baseline of its own: what differs is the language. The reads after it are compared within it.
        links.push({ versionId: before.versionId, at: before.at, pairs: report.pairs });
        before = { ...first, content: await readContent(first.versionId, stores) };
        seen.set(first.hash, first.versionId);
        for (let at = from; at <= place; at += 1) left.delete(at);
        place = from;
        continue;
      }
      if (UNREADABLE.has(report.verdict)) {
        left.add(place);
        continue;
      }
      wait.forget();
      links.push({ versionId: before.versionId, at: before.at, pairs: report.pairs });
      const revertedToVersionId: number | null = seen.get(read.hash) ?? null;
      if (isRecorded(report, read)) {
        await stores.history.saveImportedChange({
          ...{ documentId, beforeVersionId: before.versionId, afterVersionId: read.versionId },
          ...{ revertedToVersionId, now: read.at },
          report: revertedToVersionId === null ? report : { ...report, flags: withReverted(report.flags) },
        });
        if (report.verdict === "changed") changes += 1;
      }
    }
    seen.set(read.hash, read.versionId);
    before = { ...read, content };
  }
  if (before) links.push({ versionId: before.versionId, at: before.at, pairs: [] });
  return { links, changes, left: left.size };
}

async function readContent(versionId: number, stores: ImportDeps["stores"]) {
  return (await stores.versions.readVersion(versionId)).content;
}

/** What differs because the recorder reads otherwise is no change of the policy. */
function isRecorded({ verdict }: ChangeReport, { technical }: PastRead): boolean {
  return !technical && verdict !== "none" && verdict !== "recovered";
}

function withReverted(flags: ChangeReport["flags"]): ChangeReport["flags"] {
  return flags.includes("reverted") ? flags : [...flags, "reverted"];
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
  const read = (await engine.read(content)).filter(({ types }) => (types[0]?.id ?? "other") !== "other");
  const titles = read.map(({ types }) => titleOfType(types[0]?.id ?? "other"));
  await stores.changes.acceptBaseline({
    ...{ documentId: document.id, versionId, pairs, titles, analyser: ANALYSER_VERSION, now: at },
    ...{ rated: ratedOnly(read), readings: readWordings(read) },
  });
}
