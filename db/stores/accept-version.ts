import { and, eq, isNotNull, ne } from "drizzle-orm";
import { FineprintError, NotFoundError } from "../../src/errors.js";
import type { Acceptance } from "../../src/ports.js";
import { type Db, requireRow } from "../rows.js";
import { changeRecords, clauses, documents, provisions, versions } from "../schema.js";
import { planProvisions } from "./plan-provisions.js";
import { saveProvisions } from "./save-provisions.js";

/**
 * Makes a version the document's current one, inside the caller's transaction. Does nothing when the version was
 * accepted before. `before` is the version the acceptance was made against; undefined = whichever is current.
 * Throws `FineprintError` "stale-comparison" when the document has moved on since.
 */
export async function acceptVersion(tx: Db, acceptance: Acceptance, before?: number): Promise<void> {
  const { documentId, versionId, now } = acceptance;
  const current = await lockDocument(tx, documentId);
  if (await wasAccepted(tx, acceptance)) return;
  if (before !== undefined) requireCurrent(documentId, before, current);
  const plan = planProvisions({
    clauses: await findRatedClauses(tx, acceptance),
    carried: await findCarried(tx, acceptance.pairs, current),
    known: await listKnown(tx, documentId),
  });
  await saveProvisions(tx, acceptance, plan);
  await tx.update(versions).set({ acceptedAt: now }).where(eq(versions.id, versionId));
  await tx.update(documents).set({ currentVersionId: versionId }).where(eq(documents.id, documentId));
}

/** Other acceptances of the document wait here. Returns its current version. */
export async function lockDocument(tx: Db, documentId: number): Promise<number | null> {
  const rows = await tx
    .select({ current: documents.currentVersionId })
    .from(documents)
    .where(eq(documents.id, documentId))
    .for("update");
  return requireRow(rows, `Document D-${documentId}`).current;
}

/** What was seen once and is not there any more. `except` is the change that is being confirmed. */
export async function dropUnconfirmed(tx: Db, documentId: number, now: Date, except = 0): Promise<void> {
  const open = and(eq(changeRecords.documentId, documentId), eq(changeRecords.status, "unconfirmed"));
  await tx
    .update(changeRecords)
    .set({ status: "flap", settledAt: now })
    .where(and(open, ne(changeRecords.id, except)));
}

async function wasAccepted(tx: Db, { documentId, versionId }: Acceptance): Promise<boolean> {
  const rows = await tx
    .select({ acceptedAt: versions.acceptedAt })
    .from(versions)
    .where(and(eq(versions.id, versionId), eq(versions.documentId, documentId)));
  if (!rows[0]) throw new NotFoundError(`Version ${versionId} of document D-${documentId}`);
  return rows[0].acceptedAt !== null;
}

/** Refuses a comparison with a version that has been replaced since: its pairs say nothing about the one that stands. */
export function requireCurrent(documentId: number, before: number, current: number | null): void {
  if (before === current) return;
  const message = `Document D-${documentId} has moved on from version ${before} to ${current}; the next check compares anew.`;
  throw new FineprintError("stale-comparison", message, false);
}

/** Clauses that are a provision: of a known type, and no heading. */
async function findRatedClauses(tx: Db, { versionId, rated, titles }: Acceptance) {
  const rows = await tx
    .select({ ordinal: clauses.ordinal })
    .from(clauses)
    .where(and(eq(clauses.versionId, versionId), eq(clauses.kind, "heading")));
  const headings = new Set(rows.map(({ ordinal }) => ordinal));
  return rated.flatMap((clause, position) => {
    const type = clause.types[0]?.id ?? "other";
    return type !== "other" && !headings.has(clause.index) ? [{ clause, title: titles[position] ?? type }] : [];
  });
}

/** New clause index → provision of the clause it is paired with. */
async function findCarried(tx: Db, pairs: Acceptance["pairs"], current: number | null): Promise<Map<number, number>> {
  if (!pairs || current === null) return new Map();
  const rows = await tx
    .select({ ordinal: clauses.ordinal, provisionId: clauses.provisionId })
    .from(clauses)
    .where(and(eq(clauses.versionId, current), isNotNull(clauses.provisionId)));
  const provisionOf = new Map(rows.map((row) => [row.ordinal, row.provisionId]));
  return new Map(
    pairs.flatMap(({ before, after }): [number, number][] => {
      const id = before === null ? null : provisionOf.get(before);
      return after === null || !id ? [] : [[after, id]];
    }),
  );
}

function listKnown(tx: Db, documentId: number) {
  return tx
    .select({ id: provisions.id, quote: provisions.quote, endedAt: provisions.endedAt })
    .from(provisions)
    .where(eq(provisions.documentId, documentId));
}
