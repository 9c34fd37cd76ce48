import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { RatedClause } from "../../src/policy/types.js";
import type { Acceptance } from "../../src/ports.js";
import { requireStorable, toRecordset } from "../columns.js";
import { type Db, executeRows } from "../rows.js";
import { clauses, provisions, provisionWordings } from "../schema.js";
import type { PlannedProvision, ProvisionPlan } from "./plan-provisions.js";

interface ProvisionRow extends RatedClause {
  readonly id: number;
  readonly title: string;
  readonly newWording: boolean;
}

/** Writes the provisions of a newly accepted version and ends those that have no clause in it. */
export async function saveProvisions(tx: Db, acceptance: Acceptance, plan: ProvisionPlan): Promise<void> {
  const rows = await withIds(tx, plan.standing);
  if (rows.length > 0) {
    const list = sql`${toRecordset(rows)}::json`;
    await upsertProvisions(tx, acceptance, list);
    await linkClauses(tx, acceptance.versionId, list);
  }
  const wordings = rows.filter((row) => row.newWording);
  if (wordings.length > 0) await insertWordings(tx, acceptance.versionId, sql`${toRecordset(wordings)}::json`);
  if (plan.ended.length > 0) {
    await tx
      .update(provisions)
      .set({ endedAt: acceptance.now })
      .where(inArray(provisions.id, [...plan.ended]));
  }
}

/** Takes the new provisions' IDs from the sequence first, so that one statement can write old and new ones alike. */
async function withIds(tx: Db, planned: readonly PlannedProvision[]): Promise<ProvisionRow[]> {
  const fresh = await takeIds(tx, planned.filter(({ id }) => id === null).length);
  return planned.map(({ clause, title, newWording, id }) => {
    const rowId = id ?? fresh.shift();
    if (rowId === undefined) throw new Error("The sequence of provisions gave too few IDs.");
    requireStorable(clause.quote);
    return { ...clause, title, newWording, id: rowId };
  });
}

async function takeIds(tx: Db, count: number): Promise<number[]> {
  if (count === 0) return [];
  const next = sql`nextval(pg_get_serial_sequence('fineprint.provisions', 'id'))::integer`;
  const rows = await executeRows(
    tx,
    sql`select ${next} as id from generate_series(1, ${count}::integer)`,
    z.object({ id: z.number() }),
  );
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

async function upsertProvisions(tx: Db, acceptance: Acceptance, list: ReturnType<typeof sql>): Promise<void> {
  const { documentId, versionId, analyser } = acceptance;
  const now = sql`${acceptance.now.toISOString()}::timestamptz`;
  await tx.execute(sql`
    insert into ${provisions} as known (id, document_id, title, types, severity, score, protective, reasons, quote,
      start_offset, end_offset, path, first_seen_at, first_version_id, last_version_id, analysed_at, analyser)
    select id, ${documentId}::integer, title, types, severity, score, protective, reasons, quote, start, "end", path,
      ${now}, ${versionId}::integer, ${versionId}::integer, ${now}, ${analyser}
    from json_to_recordset(${list}) as row (id integer, title text, types jsonb, severity text,
      score double precision, protective boolean, reasons json, quote text, start integer, "end" integer, path json)
    on conflict (id) do update set
      title = excluded.title, types = excluded.types, severity = excluded.severity, score = excluded.score,
      protective = excluded.protective, reasons = excluded.reasons, quote = excluded.quote, path = excluded.path,
      start_offset = excluded.start_offset, end_offset = excluded.end_offset,
      last_version_id = excluded.last_version_id, ended_at = null, analyser = excluded.analyser,
      analysed_at = case when known.quote = excluded.quote and known.analyser = excluded.analyser
        then known.analysed_at else excluded.analysed_at end`);
}

async function linkClauses(tx: Db, versionId: number, list: ReturnType<typeof sql>): Promise<void> {
  await tx.execute(sql`
    update ${clauses} as clause set provision_id = row.id
    from json_to_recordset(${list}) as row (id integer, index integer)
    where clause.version_id = ${versionId}::integer and clause.ordinal = row.index`);
}

async function insertWordings(tx: Db, versionId: number, list: ReturnType<typeof sql>): Promise<void> {
  await tx.execute(sql`
    insert into ${provisionWordings} (provision_id, version_id, quote, start_offset, end_offset, path)
    select id, ${versionId}::integer, quote, start, "end", path
    from json_to_recordset(${list}) as row (id integer, quote text, start integer, "end" integer, path json)`);
}
