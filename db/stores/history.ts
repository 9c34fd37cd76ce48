import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type {
  ChangeRecord,
  ComparisonOutcome,
  DocumentPast,
  HistoryStore,
  ImportedRead,
  ImportMark,
  ProvisionPast,
  ProvisionPlace,
} from "../../src/ports.js";
import { toRecordset } from "../columns.js";
import { type Db, requireRow } from "../rows.js";
import { documents, importMarks, provisions, provisionWordings, snapshots, versions } from "../schema.js";
import { findPair, insertImportedChange, readChange } from "./change-rows.js";

export class HistoryTables implements HistoryStore {
  constructor(private readonly db: Db) {}

  async listImported(documentId: number): Promise<ImportedRead[]> {
    const rows = await this.db
      .select({ origin: snapshots.origin, snapshotId: snapshots.id, versionId: versions.id })
      .from(snapshots)
      .leftJoin(versions, eq(versions.snapshotId, snapshots.id))
      .where(and(eq(snapshots.documentId, documentId), isNotNull(snapshots.origin)));
    return rows.flatMap(({ origin, ...row }) => (origin === null ? [] : [{ origin, ...row }]));
  }

  saveImportedChange(outcome: ComparisonOutcome): Promise<ChangeRecord> {
    return this.db.transaction(async (tx) => {
      const known = await findPair(tx, outcome);
      return readChange(known ?? (await insertImportedChange(tx, outcome)));
    });
  }

  async listProvisionPlaces(versionId: number): Promise<ProvisionPlace[]> {
    const rows = await this.db
      .select({ text: versions.text, clauses: versions.clauses, provisionIds: versions.clauseProvisions })
      .from(versions)
      .where(eq(versions.id, versionId));
    const { text, clauses, provisionIds } = requireRow(rows, `Version ${versionId}`);
    const standing = await this.listStanding(provisionIds ?? []);
    return clauses.clauses.flatMap(([, , start, end], index) => {
      const provisionId = provisionIds?.[index];
      return provisionId && standing.has(provisionId) ? [{ provisionId, index, quote: text.slice(start, end) }] : [];
    });
  }

  savePast(past: DocumentPast): Promise<void> {
    return this.db.transaction(async (tx) => {
      await acceptVersions(tx, past);
      for (const provision of past.provisions) await backdate(tx, provision, past.baseVersionId);
    });
  }

  async findImportMark(documentId: number, source: string): Promise<ImportMark | null> {
    const same = and(eq(importMarks.documentId, documentId), eq(importMarks.source, source));
    const rows = await this.db.select().from(importMarks).where(same);
    return rows[0] ?? null;
  }

  async saveImportMark(mark: ImportMark): Promise<void> {
    const { documentId, source } = importMarks;
    await this.db
      .insert(importMarks)
      .values(mark)
      .onConflictDoUpdate({ target: [documentId, source], set: mark });
  }

  private async listStanding(ids: readonly (number | null)[]): Promise<Set<number>> {
    const wanted = ids.filter((id) => id !== null);
    if (wanted.length === 0) return new Set();
    const rows = await this.db
      .select({ id: provisions.id })
      .from(provisions)
      .where(and(inArray(provisions.id, wanted), isNull(provisions.endedAt)));
    return new Set(rows.map(({ id }) => id));
  }
}

/** A version that is current or was keeps the time it was accepted at. */
async function acceptVersions(tx: Db, { documentId, versions: inForce }: DocumentPast): Promise<void> {
  const [first] = inForce;
  if (first === undefined) return;
  const rows = sql`${toRecordset(inForce.map(({ versionId, at }) => ({ id: versionId, at })))}::json`;
  await tx.execute(sql`
    update ${versions} as version set accepted_at = row.at
    from json_to_recordset(${rows}) as row (id integer, at timestamptz)
    where version.id = row.id and version.document_id = ${documentId}::integer and version.accepted_at is null`);
  const since = sql`least(${documents.firstTrackedAt}, ${first.at.toISOString()}::timestamptz)`;
  await tx.update(documents).set({ firstTrackedAt: since }).where(eq(documents.id, documentId));
}

async function backdate(tx: Db, past: ProvisionPast, baseVersionId: number): Promise<void> {
  const { provisionId: id, firstSeenAt, firstVersionId } = past;
  const changed = await tx
    .update(provisions)
    .set({ firstSeenAt, firstVersionId })
    .where(and(eq(provisions.id, id), sql`${provisions.firstSeenAt} > ${firstSeenAt.toISOString()}::timestamptz`))
    .returning({ id: provisions.id });
  if (changed.length === 0) return;
  const rows = past.wordings.map(({ versionId, clause: { quote, start, end, path } }) => {
    return { provisionId: id, versionId, quote, startOffset: start, endOffset: end, path };
  });
  await tx.insert(provisionWordings).values(rows).onConflictDoNothing();
  const own = and(eq(provisionWordings.provisionId, id), eq(provisionWordings.versionId, baseVersionId));
  if (past.unchanged && !rows.some(({ versionId }) => versionId === baseVersionId)) {
    await tx.delete(provisionWordings).where(own);
  }
}
