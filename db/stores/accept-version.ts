import { and, eq, ne, sql } from "drizzle-orm";
import { FineprintError } from "../../src/errors.js";
import type { Acceptance } from "../../src/ports.js";
import type { ClauseList } from "../clause-list.js";
import { type Db, requireRow } from "../rows.js";
import { changeRecords, documents, provisions, versions } from "../schema.js";
import { planProvisions } from "./plan-provisions.js";
import { movePlaces, saveProvisions } from "./save-provisions.js";

/**
 * Makes a version the document's current one, inside the caller's transaction. `before` is the version the acceptance
 * was made against, and then a version that was accepted once is left alone: the job ran twice. Undefined = whichever is
 * current: a baseline may go back to an earlier version, when an older extractor is at work again.
 * Throws `FineprintError` "stale-comparison" when the document has moved on since.
 */
export async function acceptVersion(tx: Db, acceptance: Acceptance, before?: number): Promise<void> {
  const { documentId, versionId, now } = acceptance;
  const current = await lockDocument(tx, documentId);
  const version = await findVersion(tx, acceptance);
  if (current === versionId || (before !== undefined && version.acceptedAt !== null)) return;
  if (before !== undefined) requireCurrent(documentId, before, current);
  const provisionIds = await acceptProvisions(tx, acceptance, version.clauses, current);
  const acceptedAt = version.acceptedAt ?? now;
  const { analyser } = acceptance;
  await tx.update(versions).set({ acceptedAt, analyser, provisionIds }).where(eq(versions.id, versionId));
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
    .set({ status: "flap", settledAt: now, acceptance: null })
    .where(and(open, ne(changeRecords.id, except)));
}

/** Refuses a comparison with a version that has been replaced since: its pairs say nothing about the one that stands. */
export function requireCurrent(documentId: number, before: number, current: number | null): void {
  if (before === current) return;
  const message = `Document D-${documentId} has moved on from version ${before} to ${current}; the next check compares anew.`;
  throw new FineprintError("stale-comparison", message, false);
}

async function findVersion(tx: Db, { documentId, versionId }: Acceptance) {
  const rows = await tx
    .select({ acceptedAt: versions.acceptedAt, clauses: versions.clauses })
    .from(versions)
    .where(and(eq(versions.id, versionId), eq(versions.documentId, documentId)));
  return requireRow(rows, `Version ${versionId} of document D-${documentId}`);
}

/** Writes what is new about the document's provisions. Returns the provision of each clause of the version. */
async function acceptProvisions(
  tx: Db,
  acceptance: Acceptance,
  { clauses }: ClauseList,
  current: number | null,
): Promise<(number | null)[]> {
  const carried = await findCarried(tx, acceptance.pairs, current);
  const unchanged = new Set(acceptance.unchanged);
  const kept = new Map([...carried].filter(([index]) => unchanged.has(index)));
  const known = await listKnown(tx, acceptance.documentId, [...kept.values()]);
  const keptIds = new Set(kept.values());
  const others = known.filter(({ id }) => !keptIds.has(id));
  const plan = planProvisions({ clauses: ratedClauses(acceptance, unchanged), carried, known: others });
  const saved = await saveProvisions(tx, acceptance, plan, current);
  await movePlaces(tx, known, placesOf(kept, clauses));
  const ids = new Map([...kept, ...saved]);
  return clauses.map((_, index) => ids.get(index) ?? null);
}

/** Clauses that are rated as a known type. */
function ratedClauses({ rated, titles }: Acceptance, unchanged: ReadonlySet<number>) {
  return rated.flatMap((clause, position) => {
    const type = clause.types[0]?.id ?? "other";
    return type !== "other" && !unchanged.has(clause.index) ? [{ clause, title: titles[position] ?? type }] : [];
  });
}

/** New clause index → provision of the clause it is paired with. */
async function findCarried(tx: Db, pairs: Acceptance["pairs"], current: number | null): Promise<Map<number, number>> {
  if (!pairs || current === null) return new Map();
  const rows = await tx.select({ provisionIds: versions.provisionIds }).from(versions).where(eq(versions.id, current));
  const provisionIds = requireRow(rows, `Version ${current}`).provisionIds ?? [];
  return new Map(
    pairs.flatMap(({ before, after }): [number, number][] => {
      const id = before === null ? null : provisionIds[before];
      return after === null || !id ? [] : [[after, id]];
    }),
  );
}

/** Every provision the document has or had; the quotes of those that are kept are not needed, and left out. */
function listKnown(tx: Db, documentId: number, kept: readonly number[]) {
  const isKept = sql`${provisions.id} = any(${`{${kept.join()}}`}::integer[])`;
  const { id, quote, endedAt, startOffset: start, endOffset: end } = provisions;
  return tx
    .select({ id, start, end, endedAt, quote: sql<string>`case when ${isKept} then '' else ${quote} end` })
    .from(provisions)
    .where(eq(provisions.documentId, documentId));
}

function placesOf(kept: ReadonlyMap<number, number>, clauses: ClauseList["clauses"]) {
  return [...kept].flatMap(([index, id]) => {
    const clause = clauses[index];
    return clause ? [{ id, start: clause[2], end: clause[3] }] : [];
  });
}
