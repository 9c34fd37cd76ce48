import { asc, eq, exists, inArray, lt, sql } from "drizzle-orm";
import type { Stretch } from "../../src/policy/looks/stretch.js";
import type { Candidate, LookStore } from "../../src/ports.js";
import { type Db, ID } from "../rows.js";
import { candidates, documents, stretches, versions } from "../schema.js";

export class LookTables implements LookStore {
  private readonly selectCandidate;
  private readonly selectStretches;
  private readonly selectOpen;

  constructor(private readonly db: Db) {
    this.selectCandidate = db.select().from(candidates).where(eq(candidates.documentId, ID)).prepare("");
    const { documentId } = stretches;
    const some = exists(db.select({ one: sql`1` }).from(stretches).where(eq(documentId, ID)));
    this.selectOpen = db
      .select({ versionId: candidates.versionId, snapshotId: versions.snapshotId, restless: sql<boolean>`${some}` })
      .from(documents)
      .leftJoin(candidates, eq(candidates.documentId, documents.id))
      .leftJoin(versions, eq(versions.id, candidates.versionId))
      .where(eq(documents.id, ID))
      .prepare("");
    this.selectStretches = db
      .select()
      .from(stretches)
      .where(eq(documentId, ID))
      .orderBy(asc(stretches.since), asc(stretches.place))
      .prepare("");
  }

  async findOpen(documentId: number): Promise<{ versionId: number; snapshotId: number } | null> {
    const [row] = await this.selectOpen.execute({ id: documentId });
    if (row?.versionId && row.snapshotId) return { versionId: row.versionId, snapshotId: row.snapshotId };
    return row?.restless ? { versionId: 0, snapshotId: 0 } : null;
  }

  async findCandidate(documentId: number): Promise<Candidate | null> {
    return (await this.selectCandidate.execute({ id: documentId }))[0] ?? null;
  }

  async saveCandidate(documentId: number, candidate: Candidate | null): Promise<void> {
    if (candidate === null) {
      await this.db.delete(candidates).where(eq(candidates.documentId, documentId));
      return;
    }
    const set = { ...candidate, documentId };
    await this.db.insert(candidates).values(set).onConflictDoUpdate({ target: candidates.documentId, set });
  }

  takeOverdue(now: Date, dueBefore: Date, limit: number): Promise<Candidate[]> {
    const { documentId, confirmAt } = candidates;
    const overdue = this.db.select({ id: documentId }).from(candidates).where(lt(confirmAt, dueBefore));
    const some = overdue.orderBy(asc(confirmAt)).limit(limit);
    return this.db.update(candidates).set({ confirmAt: now }).where(inArray(documentId, some)).returning();
  }

  async listStretches(documentId: number): Promise<Stretch[]> {
    const rows = await this.selectStretches.execute({ id: documentId });
    return rows.map(({ documentId: _, ...stretch }) => stretch);
  }

  async saveStretches(documentId: number, all: readonly Stretch[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.delete(stretches).where(eq(stretches.documentId, documentId));
      const rows = [...new Map(all.map((stretch) => [stretch.place, { ...stretch, documentId }])).values()];
      if (rows.length > 0) await tx.insert(stretches).values(rows);
    });
  }
}
