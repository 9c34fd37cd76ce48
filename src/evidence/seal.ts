import { createHash } from "node:crypto";
import type { Span } from "../policy/types.js";
import type { ClauseChangeRecord, Stores } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { asSealed } from "../records/corrected.js";

/** What seals are read with. */
export type SealStores = Pick<Stores, "changes" | "versions" | "snapshots">;

/** The form of what is sealed; it moves when the fields do, and older seals keep theirs. */
const FORM = "fineprint.seal/1";

/**
 * What is sealed of a confirmed change, as one line of JSON: its number, both snapshots and texts by their hashes, what it was
 * told to do, and every quote with its place. Nothing in it is ever written again after the confirmation. Throws `NotFoundError`.
 */
export async function readSeal(changeId: number, stores: SealStores): Promise<string> {
  const change = asSealed(await stores.changes.getChange(changeId));
  const clauses = await stores.changes.listClauseChanges(changeId);
  const { severity, direction, verdict, flags, headline, told, summary, analyser } = change;
  return JSON.stringify({
    form: FORM,
    id: formatRecordId("change", change.id),
    document: formatRecordId("document", change.documentId),
    detectedAt: change.detectedAt.toISOString(),
    confirmedAt: change.confirmedAt?.toISOString() ?? null,
    before: await readSide(change.beforeVersionId, stores),
    after: await readSide(change.afterVersionId, stores),
    ...{ severity, direction, verdict, flags, headline },
    told: told.map(({ text, was, now }) => ({ text, was: place(was), now: place(now) })),
    ...{ summary, analyser },
    clauses: clauses.map(clauseSeal),
  });
}

async function readSide(versionId: number, { versions, snapshots }: SealStores) {
  const version = await versions.getVersion(versionId);
  const { sha256, finalUrl, fetchedAt, status } = await snapshots.getSnapshot(version.snapshotId);
  return {
    url: finalUrl,
    capturedAt: fetchedAt.toISOString(),
    status,
    snapshotSha256: sha256,
    textSha256: version.textSha256,
    extractor: version.extractor,
  };
}

function clauseSeal({ kind, types, severity, direction, before, after }: ClauseChangeRecord) {
  return { kind, types, severity, direction, before: place(before), after: place(after) };
}

function place(span: Pick<Span, "quote" | "start" | "end"> | null) {
  return span && { quote: span.quote, start: span.start, end: span.end };
}

/** SHA-256 as hex; text as UTF-8. */
export function hashOf(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
