import { createHash } from "node:crypto";
import { and, desc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { SetAsideLine } from "../../src/policy/types.js";
import type { NewVersion, SetAsideCount, TextPlace, Version, VersionStore, VersionWithText } from "../../src/ports.js";
import { packClauses, unpackClauses } from "../clause-list.js";
import { toRecordset } from "../columns.js";
import { type Db, executeRows, ID, requireRow } from "../rows.js";
import { versions } from "../schema.js";

const { clauseStarts: _starts, clauseProvisions: _provisions, ...withText } = getTableColumns(versions);
const { text: _text, clauses: _clauses, ...withoutText } = withText;

export class VersionTables implements VersionStore {
  private readonly selectOne;
  private readonly selectText;

  constructor(private readonly db: Db) {
    this.selectOne = db.select(withoutText).from(versions).where(eq(versions.id, ID)).prepare("");
    this.selectText = db.select(withText).from(versions).where(eq(versions.id, ID)).prepare("");
  }

  async saveVersion(version: NewVersion): Promise<Version> {
    const { documentId, snapshotId, comparableSha256, held, now } = version;
    const { extractor, text, clauses, title, language, dateLine } = version.content;
    const textSha256 = createHash("sha256").update(text, "utf8").digest("hex");
    const rows = await this.db
      .insert(versions)
      .values({
        ...{ textSha256, held: held ?? null },
        clauses: packClauses(clauses),
        createdAt: now,
        setAside: countByReason(version.content.setAside ?? []),
        ...{ documentId, snapshotId, comparableSha256, extractor, text, title, language, dateLine },
      })
      .onConflictDoNothing()
      .returning(withoutText);
    return rows[0] ?? findVersion(this.db, { snapshotId, extractor, heldText: held ? textSha256 : null });
  }

  async getVersion(id: number): Promise<Version> {
    return requireRow(await this.selectOne.execute({ id }), `Version ${id}`);
  }

  async readVersion(id: number): Promise<VersionWithText> {
    const { text, clauses, ...version } = requireRow(await this.selectText.execute({ id }), `Version ${id}`);
    const { extractor, title, language, dateLine } = version;
    const content = { extractor, text, title, language, dateLine, clauses: unpackClauses(clauses) };
    return { ...version, content };
  }

  async readSlices(id: number, places: readonly TextPlace[]): Promise<string[]> {
    if (places.length <= FEW_PLACES) {
      const slices = await cutThere(this.db, id, places);
      if (slices !== null) return slices;
    }
    const rows = await this.db.select({ text: versions.text }).from(versions).where(eq(versions.id, id));
    const { text } = requireRow(rows, `Version ${id}`);
    return places.map(({ start, end }) => text.slice(start, end));
  }

  listVersions(documentId: number, limit: number): Promise<Version[]> {
    return this.db
      .select(withoutText)
      .from(versions)
      .where(eq(versions.documentId, documentId))
      .orderBy(desc(versions.createdAt), desc(versions.id))
      .limit(limit);
  }
}

function countByReason(lines: readonly SetAsideLine[]): SetAsideCount[] {
  const counts = new Map<string, number>();
  for (const { reason } of lines) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, lines: count }));
}

/** More than this are cut out here: the database unpacks the whole text for each. */
const FEW_PLACES = 24;

/**
 * Lets the database cut, so that no whole text is carried about for a few quotes. It counts characters where we count
 * UTF-16 units: the same thing, but in a text with characters beyond the first 65,536 (null).
 */
async function cutThere(db: Db, id: number, places: readonly TextPlace[]): Promise<string[] | null> {
  const rows = await executeRows(
    db,
    sql`select text ~ '[\U00010000-\U0010FFFF]' as wide, (
        select json_agg(substring(text from place.start + 1 for place."end" - place.start) order by place.n)
        from json_to_recordset(${toRecordset(places.map(({ start, end }, n) => ({ n, start, end: Math.max(start, end) })))}::json)
          as place (n integer, start integer, "end" integer)) as slices
      from ${versions} where id = ${id}::integer`,
    z.object({ wide: z.boolean(), slices: z.array(z.string()).nullable() }),
  );
  const { wide, slices } = requireRow(rows, `Version ${id}`);
  return wide ? null : (slices ?? []);
}

interface SavedVersion {
  readonly snapshotId: number;
  readonly extractor: string;
  readonly heldText: string | null;
}

async function findVersion(db: Db, { snapshotId, extractor, heldText }: SavedVersion): Promise<Version> {
  const text = heldText === null ? isNull(versions.held) : eq(versions.textSha256, heldText);
  const same = and(eq(versions.snapshotId, snapshotId), eq(versions.extractor, extractor), text);
  const rows = await db.select(withoutText).from(versions).where(same);
  return requireRow(rows, `The version of snapshot ${snapshotId} by extractor ${extractor}`);
}
