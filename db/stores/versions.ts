import { createHash } from "node:crypto";
import { and, asc, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Clause, PolicyText } from "../../src/policy/types.js";
import type { Version, VersionStore, VersionWithText } from "../../src/ports.js";
import { toRecordset } from "../columns.js";
import { type Db, requireRow } from "../rows.js";
import { clauses, versions } from "../schema.js";

const { text: _text, ...withoutText } = getTableColumns(versions);

export class VersionTables implements VersionStore {
  constructor(private readonly db: Db) {}

  saveVersion(version: { documentId: number; snapshotId: number; content: PolicyText; now: Date }): Promise<Version> {
    return this.db.transaction(async (tx) => {
      const inserted = await insertVersion(tx, version);
      if (!inserted) return findVersion(tx, version.snapshotId, version.content.extractor);
      await insertClauses(tx, inserted.id, version.content.clauses);
      return inserted;
    });
  }

  async getVersion(id: number): Promise<Version> {
    return requireRow(await this.db.select(withoutText).from(versions).where(eq(versions.id, id)), `Version ${id}`);
  }

  async readVersion(id: number): Promise<VersionWithText> {
    const rows = await this.db.select().from(versions).where(eq(versions.id, id));
    const { text, ...version } = requireRow(rows, `Version ${id}`);
    const { extractor, title, language, dateLine } = version;
    const content = { extractor, text, title, language, dateLine, clauses: await readClauses(this.db, id) };
    return { ...version, content };
  }

  listVersions(documentId: number, limit: number): Promise<Version[]> {
    return this.db
      .select(withoutText)
      .from(versions)
      .where(eq(versions.documentId, documentId))
      .orderBy(desc(versions.id))
      .limit(limit);
  }
}

async function insertVersion(
  db: Db,
  version: { documentId: number; snapshotId: number; content: PolicyText; now: Date },
): Promise<Version | undefined> {
  const { extractor, text, title, language, dateLine } = version.content;
  const rows = await db
    .insert(versions)
    .values({
      documentId: version.documentId,
      snapshotId: version.snapshotId,
      textSha256: createHash("sha256").update(text, "utf8").digest("hex"),
      createdAt: version.now,
      ...{ extractor, text, title, language, dateLine },
    })
    .onConflictDoNothing({ target: [versions.snapshotId, versions.extractor] })
    .returning(withoutText);
  return rows[0];
}

async function findVersion(db: Db, snapshotId: number, extractor: string): Promise<Version> {
  const same = and(eq(versions.snapshotId, snapshotId), eq(versions.extractor, extractor));
  const rows = await db.select(withoutText).from(versions).where(same);
  return requireRow(rows, `The version of snapshot ${snapshotId} by extractor ${extractor}`);
}

/** One parameter for all clauses: one for each field of 300 clauses costs ten times as much. */
async function insertClauses(db: Db, versionId: number, list: readonly Clause[]): Promise<void> {
  const rows = toRecordset(list.map((clause, ordinal) => ({ ordinal, ...clause })));
  await db.execute(sql`
    insert into ${clauses} (version_id, ordinal, kind, path, start_offset, end_offset, link_share)
    select ${versionId}::integer, ordinal, kind, path, start, "end", "linkShare"
    from json_to_recordset(${rows}::json) as row (ordinal integer, kind text, path json,
      start integer, "end" integer, "linkShare" double precision)`);
}

function readClauses(db: Db, versionId: number): Promise<Clause[]> {
  const { kind, path, startOffset, endOffset, linkShare } = clauses;
  return db
    .select({ kind, path, start: startOffset, end: endOffset, linkShare })
    .from(clauses)
    .where(eq(clauses.versionId, versionId))
    .orderBy(asc(clauses.ordinal));
}
