import type { PageBody, PageRead, PolicyDocument } from "../../src/ports.js";
import type { Payload } from "../job.js";
import type { Outcome } from "../outcome.js";
import { RetryLater } from "../retry.js";
import type { Attempt, StepDeps } from "../step.js";
import { recordFailedRead } from "./failed-read.js";
import { fetchDocument } from "./fetch-document.js";
import { verified } from "./good-read.js";
import { lostLookBefore } from "./look.js";

type FailedPageRead = Extract<PageRead, { problem: string }>;

/** A server that asks for more patience than this is asked again at the next check. */
const LONGEST_WAIT_MS = 60_000;

/** How long after its host's rest a page is asked for. */
const AFTER_REST_MS = 5_000;

/** Reads the page, conditionally. The same page ends the check here, at the price of one job and no parsing. */
export async function fetchPage(payload: Payload<"fetch">, deps: StepDeps, attempt: Attempt): Promise<Outcome> {
  const { documentId } = payload;
  const now = deps.clock.now();
  const look = { now, askedAt: payload.askedAt ?? now.getTime(), lostBefore: lostLookBefore(now) };
  const document = await deps.stores.documents.beginLook(documentId, look);
  if (!document) return { kind: "under-way", documentId };
  try {
    return await readPage(document, deps, attempt);
  } catch (error) {
    // Whoever looks next must not wait for a look that ended here; a database that is away is another matter.
    await deps.stores.documents.endLook(documentId).catch(() => undefined);
    throw error;
  }
}

async function readPage(document: PolicyDocument, deps: StepDeps, attempt: Attempt): Promise<Outcome> {
  const last =
    document.lastSnapshotId === null ? null : await deps.stores.snapshots.getSnapshot(document.lastSnapshotId);
  const read = await fetchDocument(document, last, deps.fetcher);
  if (read.state === "not-modified") return samePage(document, deps);
  if (read.state !== "ok") return failed(document, read, deps, attempt);
  if (read.page.sha256 === last?.sha256) return samePage(document, deps, read.page);
  return newPage(document, read.page, deps);
}

/**
 * The page shows what the last good read showed: the current version, unless a text waits for its second look or some places
 * do not hold still. Then that is what the look is about, and it goes on as if the page were new.
 */
async function samePage(document: PolicyDocument, deps: StepDeps, page?: PageBody): Promise<Outcome> {
  const at = deps.clock.now();
  const { etag = null, lastModified = null } = page ?? {};
  await deps.stores.documents.recordGoodRead(document.id, { at, etag, lastModified });
  const { lastSnapshotId: snapshotId } = document;
  const open = await deps.stores.looks.findOpen(document.id);
  if (snapshotId === null || !open) return verified(document, at, deps);
  const seen = { documentId: document.id, snapshotId, seenAt: at.getTime() };
  if (open.snapshotId !== snapshotId) return { kind: "page-new", ...seen };
  return { kind: "seen-again", ...seen, versionId: open.versionId };
}

/** Only stores the page. The document points to it when its text has been dealt with, so a crash on the way loses nothing. */
async function newPage(document: PolicyDocument, page: PageBody, deps: StepDeps): Promise<Outcome> {
  const { bytes, sha256, contentType, status, finalUrl } = page;
  const headers = { ...page.headers, ...validators(page) };
  const snapshot = await deps.stores.snapshots.saveSnapshot({
    documentId: document.id,
    bytes,
    sha256,
    contentType,
    status,
    headers,
    finalUrl,
    fetchedAt: deps.clock.now(),
  });
  return { kind: "page-new", documentId: document.id, snapshotId: snapshot.id };
}

function validators(page: PageBody): Record<string, string> {
  return {
    ...(page.etag === null ? {} : { etag: page.etag }),
    ...(page.lastModified === null ? {} : { "last-modified": page.lastModified }),
  };
}

async function failed(
  document: PolicyDocument,
  read: FailedPageRead,
  deps: StepDeps,
  attempt: Attempt,
): Promise<Outcome> {
  const wait = read.retryAfterMs ?? 0;
  if (read.retryable && !attempt.last && wait <= LONGEST_WAIT_MS) {
    throw new RetryLater(read.state, read.problem, read.retryAfterMs);
  }
  if (read.postponed) return postpone(document, wait, deps);
  return recordFailedRead(document, { readState: read.state, problem: read.problem }, deps);
}

/** Nothing was asked, so nothing failed: the document is due again when its host may be. */
async function postpone({ id, nextCheckAt }: PolicyDocument, waitMs: number, deps: StepDeps): Promise<Outcome> {
  const at = new Date(deps.clock.now().getTime() + waitMs + AFTER_REST_MS);
  if (at < nextCheckAt) await deps.stores.documents.scheduleCheck(id, at);
  await deps.stores.documents.endLook(id);
  return { kind: "postponed", documentId: id, until: at };
}
