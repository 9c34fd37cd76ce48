import { and, eq, not, sql } from "drizzle-orm";
import { FineprintError } from "../../src/errors.js";
import type { Acceptance } from "../../src/ports.js";
import { type Db, requireRow } from "../rows.js";
import { documents, provisions, versions } from "../schema.js";
import { planProvisions } from "./plan-provisions.js";
import { saveReadings } from "./reading-rows.js";
import { saveProvisions } from "./save-provisions.js";

/** The locked document's current version, and the one the acceptance was made against; null = whichever is current. */
interface Standing {
  readonly current: number | null;
  readonly before: number | null;
}

/**
 * Makes a version the locked document's current one, inside the caller's transaction. One that was accepted before is
 * left alone: the job ran twice. Only a baseline may go back to it, when an older extractor is at work again.
 * Throws `FineprintError` "stale-comparison" when the document has moved on since.
 */
export async function acceptVersion(tx: Db, acceptance: Acceptance, { current, before }: Standing): Promise<void> {
  const { documentId, versionId, now } = acceptance;
  const version = await findVersion(tx, acceptance);
  if (current === versionId || (before !== null && version.acceptedAt !== null)) return;
  if (before !== null) requireCurrent(documentId, before, current);
  const provisionOf = await acceptProvisions(tx, acceptance, { current });
  await saveReadings(tx, acceptance.readings ?? [], acceptance.analyser);
  const { clauses } = version.clauses;
  const accepted = {
    acceptedAt: version.acceptedAt ?? now,
    analyser: acceptance.analyser,
    clauseStarts: clauses.map(([, , start]) => start),
    clauseProvisions: clauses.map((_, index) => provisionOf.get(index) ?? null),
  };
  await tx.update(versions).set(accepted).where(eq(versions.id, versionId));
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

interface Accepting {
  /** The version that stands. */
  readonly current: number | null;
  /** A provision whose clause is of no known type any more stays one. */
  readonly keepsUntyped?: boolean;
  /** Since when new provisions stand. */
  readonly seenAt?: Date;
}

/** Writes what is new about the document's provisions. Returns clause index → provision. */
export async function acceptProvisions(
  tx: Db,
  acceptance: Acceptance,
  { current, keepsUntyped = false, seenAt = acceptance.now }: Accepting,
): Promise<Map<number, number>> {
  const carried = await findCarried(tx, acceptance.pairs, current);
  const unchanged = new Set(acceptance.unchanged);
  const kept = [...carried].filter(([index]) => unchanged.has(index));
  const known = await listOthers(
    tx,
    acceptance.documentId,
    kept.map(([, id]) => id),
  );
  const clauses = ratedClauses(acceptance).filter(({ type, clause: { index } }) => {
    return !unchanged.has(index) && (type !== "other" || (keepsUntyped && carried.has(index)));
  });
  const plan = planProvisions({ clauses, carried, known });
  return new Map([...kept, ...(await saveProvisions(tx, acceptance, plan, { current, seenAt }))]);
}

function ratedClauses({ rated, titles }: Acceptance) {
  return rated.map((clause, position) => {
    const type = clause.types[0]?.id ?? "other";
    return { clause, type, title: titles[position] ?? type };
  });
}

/** New clause index → provision of the clause it is paired with. */
async function findCarried(tx: Db, pairs: Acceptance["pairs"], current: number | null): Promise<Map<number, number>> {
  if (!pairs || current === null) return new Map();
  const rows = await tx
    .select({ provisionIds: versions.clauseProvisions })
    .from(versions)
    .where(eq(versions.id, current));
  const provisionIds = requireRow(rows, `Version ${current}`).provisionIds ?? [];
  return new Map(
    pairs.flatMap(({ before, after }): [number, number][] => {
      const id = before === null ? null : provisionIds[before];
      return after === null || !id ? [] : [[after, id]];
    }),
  );
}

/** Every provision the document has or had but those that are kept as they are. */
function listOthers(tx: Db, documentId: number, kept: readonly number[]) {
  const isKept = sql`${provisions.id} = any(${`{${kept.join()}}`}::integer[])`;
  return tx
    .select({ id: provisions.id, quote: provisions.quote, endedAt: provisions.endedAt })
    .from(provisions)
    .where(and(eq(provisions.documentId, documentId), not(isKept)));
}
