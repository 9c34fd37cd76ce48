import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { and, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import { FineprintError } from "../../src/errors.js";
import type { ArchivedCopy, NewSnapshot, Snapshot, SnapshotStore, UnarchivedSnapshot } from "../../src/ports.js";
import { type Db, ID, onlyRow, requireRow } from "../rows.js";
import { blobs, changeRecords, documents, snapshots, versions } from "../schema.js";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

export class SnapshotTables implements SnapshotStore {
  private readonly selectOne;

  constructor(private readonly db: Db) {
    this.selectOne = db
      .select({ snapshot: snapshots, size: blobs.size })
      .from(snapshots)
      .innerJoin(blobs, eq(blobs.sha256, snapshots.sha256))
      .where(eq(snapshots.id, ID))
      .prepare("");
  }

  /** Refuses bytes that do not have the hash they come with: the hash is the proof. */
  async saveSnapshot({ bytes, ...snapshot }: NewSnapshot): Promise<Snapshot> {
    const actual = createHash("sha256").update(bytes).digest("hex");
    if (actual !== snapshot.sha256) {
      throw new FineprintError("hash-mismatch", `The bytes have SHA-256 ${actual}, not ${snapshot.sha256}.`, false);
    }
    await this.saveBytes(snapshot.sha256, bytes);
    const rows = await this.db.insert(snapshots).values(snapshot).returning();
    return readSnapshot(onlyRow(rows), bytes.byteLength);
  }

  async getSnapshot(id: number): Promise<Snapshot> {
    const { snapshot, size } = requireRow(await this.selectOne.execute({ id }), `Snapshot ${id}`);
    return readSnapshot(snapshot, size);
  }

  /** Proof rests on the current version of a document and on both sides of its confirmed changes. */
  listUnarchived(askedBefore: Date, limit: number): Promise<UnarchivedSnapshot[]> {
    const proving = sql`${snapshots.id} in (
      select ${versions.snapshotId} from ${versions} where ${versions.id} = ${documents.currentVersionId}
      union all
      select ${versions.snapshotId} from ${changeRecords} join ${versions}
        on ${versions.id} in (${changeRecords.beforeVersionId}, ${changeRecords.afterVersionId})
        where ${changeRecords.documentId} = ${documents.id} and ${changeRecords.status} = 'confirmed')`;
    const unasked = or(isNull(snapshots.archiveAskedAt), lt(snapshots.archiveAskedAt, askedBefore));
    return this.db
      .select({ id: snapshots.id, url: documents.url, fetchedAt: snapshots.fetchedAt })
      .from(snapshots)
      .innerJoin(documents, eq(documents.id, snapshots.documentId))
      .where(and(documents.isPublic, isNull(snapshots.archiveUrl), unasked, proving))
      .orderBy(desc(snapshots.fetchedAt), desc(snapshots.id))
      .limit(limit);
  }

  async saveArchived(id: number, copy: ArchivedCopy | null, now: Date): Promise<void> {
    const found = copy ? { archiveUrl: copy.url, archiveCapturedAt: copy.capturedAt } : {};
    await this.db
      .update(snapshots)
      .set({ ...found, archiveAskedAt: now })
      .where(eq(snapshots.id, id));
  }

  async readBytes(sha256: string): Promise<Uint8Array> {
    const rows = await this.db
      .select({ gzip: blobs.gzip, size: blobs.size })
      .from(blobs)
      .where(eq(blobs.sha256, sha256));
    const blob = requireRow(rows, `A snapshot with SHA-256 ${sha256}`);
    return decompress(blob.gzip, { maxOutputLength: Math.max(blob.size, 1) });
  }

  /** Bytes without a snapshot do no harm, so this needs no transaction: a retry finds them. */
  private async saveBytes(sha256: string, bytes: Uint8Array): Promise<void> {
    const known = await this.db.select({ sha256: blobs.sha256 }).from(blobs).where(eq(blobs.sha256, sha256));
    if (known.length > 0) return;
    const blob = { sha256, size: bytes.byteLength, gzip: await compress(bytes) };
    await this.db.insert(blobs).values(blob).onConflictDoNothing();
  }
}

function readSnapshot(row: typeof snapshots.$inferSelect, size: number): Snapshot {
  const { archiveUrl: url, archiveCapturedAt: capturedAt, archiveAskedAt: _asked, ...snapshot } = row;
  return { ...snapshot, size, archived: url !== null && capturedAt !== null ? { url, capturedAt } : null };
}
