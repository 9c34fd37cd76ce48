import { and, asc, eq, gt, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { newestAnalyserFirst } from "../../src/policy/analyser-version.js";
import type { ReadWording } from "../../src/policy/clause-reading.js";
import type { AskedWording, KeptReading, ReadingStore, Renewal, StaleDocument, UnreadChange } from "../../src/ports.js";
import { toRecordset } from "../columns.js";
import { wordingKey } from "../reading-row.js";
import { type Db, executeRows } from "../rows.js";
import { clauseChanges, clauseReadings, documents, provisions, versions } from "../schema.js";
import { findReadings, saveReadings } from "./reading-rows.js";
import { renewProvisions } from "./renew-provisions.js";

export class ReadingTables implements ReadingStore {
  constructor(private readonly db: Db) {}

  async findReadings(wordings: readonly AskedWording[]): Promise<KeptReading[][]> {
    const found = await findReadings(this.db, wordings);
    return wordings.map((wording) => {
      const key = wording.wording ?? wordingKey(wording);
      const own = found.filter((one) => one.wording === key);
      return own
        .map(({ analyser, reading }) => ({ analyser, reading }))
        .sort((a, b) => newestAnalyserFirst(a.analyser, b.analyser));
    });
  }

  findStale(analyser: string, after: number, limit: number): Promise<StaleDocument[]> {
    return this.db
      .select({ documentId: documents.id, versionId: versions.id })
      .from(documents)
      .innerJoin(versions, eq(versions.id, documents.currentVersionId))
      .where(and(gt(documents.id, after), isBefore(versions.analyser, analyser)))
      .orderBy(asc(documents.id))
      .limit(limit);
  }

  async countStale(analyser: string): Promise<number> {
    const rows = await this.db
      .select({ count: sql<number>`count(*)::integer` })
      .from(documents)
      .innerJoin(versions, eq(versions.id, documents.currentVersionId))
      .where(isBefore(versions.analyser, analyser));
    return rows[0]?.count ?? 0;
  }

  renew(renewal: Renewal): Promise<boolean> {
    return this.db.transaction((tx) => renewProvisions(tx, renewal));
  }

  async listUnread(limit: number): Promise<UnreadChange[]> {
    const { changeId, ordinal, before: old, after: now } = clauseChanges;
    const rows = await this.db.select({ changeId, ordinal, old, now }).from(clauseChanges).where(UNREAD).limit(limit);
    return rows.flatMap(({ old: before, now: after, ...place }) => {
      const span = after ?? before;
      return span === null ? [] : [{ ...place, quote: span.quote, path: span.path }];
    });
  }

  async saveUnread(read: readonly (UnreadChange & ReadWording)[], analyser: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await saveReadings(tx, read, analyser);
      const rows = read.map(({ changeId, ordinal, ...one }) => ({ changeId, ordinal, wording: wordingKey(one) }));
      await tx.execute(sql`
        update ${clauseChanges} as change set wording = row.wording
        from json_to_recordset(${toRecordset(rows)}::json) as row ("changeId" integer, ordinal integer, wording text)
        where change.change_id = row."changeId" and change.ordinal = row.ordinal and change.wording is null`);
    });
  }

  async prune(analyser: string): Promise<number> {
    const rows = await executeRows(
      this.db,
      sql`with gone as (
        delete from ${clauseReadings} where ${isBefore(clauseReadings.analyser, analyser)}
          and not exists (select 1 from ${clauseChanges} where ${clauseChanges.wording} = ${clauseReadings.wording})
          and not exists (select 1 from ${provisions} where ${provisions.wording} = ${clauseReadings.wording}
            and ${provisions.analyser} = ${clauseReadings.analyser})
        returning 1
      ) select count(*)::integer as count from gone`,
      z.object({ count: z.number() }),
    );
    return rows[0]?.count ?? 0;
  }
}

/** What shows a clause and was never read. */
const UNREAD = and(
  isNull(clauseChanges.wording),
  ne(clauseChanges.kind, "moved"),
  or(hasSide("after"), hasSide("before")),
);

function hasSide(side: "before" | "after"): SQL {
  return sql`${clauseChanges[side]} is not null`;
}

/** Versions of the analyser are whole numbers; what is none is from before all of them. */
function isBefore(column: typeof versions.analyser | typeof clauseReadings.analyser, analyser: string): SQL {
  const number = sql`case when ${column} ~ '^[0-9]{1,9}$' then ${column}::integer else 0 end`;
  return sql`(${number}) < ${Number(analyser)}::integer`;
}
