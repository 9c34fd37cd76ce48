import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { RatedClause } from "../../src/policy/types.js";
import type { Acceptance } from "../../src/ports.js";
import { requireStorable, toRecordset } from "../columns.js";
import { wordingKey } from "../reading-row.js";
import { type Db, executeRows } from "../rows.js";
import { provisions, provisionWordings } from "../schema.js";
import type { PlannedProvision, ProvisionPlan } from "./plan-provisions.js";

interface ProvisionRow extends RatedClause {
  readonly id: number;
  readonly title: string;
  readonly newWording: boolean;
}

/**
 * Writes the provisions that are new or changed and ends those that have no clause any more; `current` is the version
 * they stood in. Returns clause index → provision.
 */
export async function saveProvisions(
  tx: Db,
  acceptance: Acceptance,
  plan: ProvisionPlan,
  { current, seenAt }: { current: number | null; seenAt: Date },
): Promise<Map<number, number>> {
  const rows = await withIds(tx, plan.standing);
  if (rows.length > 0)
    await upsertProvisions(tx, { ...acceptance, seenAt }, sql`${toRecordset(rows.map(rowOf))}::json`);
  const wordings = rows.filter((row) => row.newWording);
  if (wordings.length > 0)
    await insertWordings(tx, acceptance.versionId, sql`${toRecordset(wordings.map(placeOf))}::json`);
  if (plan.ended.length > 0) {
    await tx
      .update(provisions)
      .set({ endedAt: acceptance.now, endedVersionId: current })
      .where(inArray(provisions.id, [...plan.ended]));
  }
  return new Map(rows.map(({ index, id }) => [index, id]));
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

/** A clause's reading is kept by its wording, not with each provision. */
function rowOf(row: ProvisionRow) {
  const { id, title, types, severity, score, protective, reasons, quote, path } = row;
  const wording = wordingKey(row);
  return { id, title, types, severity, score, protective, reasons, quote, path, wording };
}

async function upsertProvisions(
  tx: Db,
  acceptance: Acceptance & { readonly seenAt: Date },
  list: ReturnType<typeof sql>,
): Promise<void> {
  const { documentId, versionId, analyser } = acceptance;
  const now = sql`${acceptance.now.toISOString()}::timestamptz`;
  const seen = sql`${acceptance.seenAt.toISOString()}::timestamptz`;
  await tx.execute(sql`
    insert into ${provisions} as known (id, document_id, title, types, severity, score, protective, reasons, quote,
      path, wording, first_seen_at, first_version_id, analysed_at, analyser)
    select id, ${documentId}::integer, title, types, severity, score, protective, reasons, quote, path, wording,
      ${seen}, ${versionId}::integer, ${now}, ${analyser}
    from json_to_recordset(${list}) as row (id integer, title text, types jsonb, severity text,
      score double precision, protective boolean, reasons json, quote text, path json, wording text)
    on conflict (id) do update set
      title = excluded.title, types = excluded.types, severity = excluded.severity, score = excluded.score,
      protective = excluded.protective, reasons = excluded.reasons, quote = excluded.quote, path = excluded.path,
      wording = excluded.wording,
      ended_at = null, ended_version_id = null, analyser = excluded.analyser,
      analysed_at = case when known.quote = excluded.quote and known.analyser = excluded.analyser
        then known.analysed_at else excluded.analysed_at end`);
}

function placeOf({ id, quote, start, end, path }: ProvisionRow) {
  return { id, quote, start, end, path };
}

/** A version that is accepted for the second time brought its wordings the first time. */
async function insertWordings(tx: Db, versionId: number, list: ReturnType<typeof sql>): Promise<void> {
  await tx.execute(sql`
    insert into ${provisionWordings} (provision_id, version_id, quote, start_offset, end_offset, path)
    select id, ${versionId}::integer, quote, start, "end", path
    from json_to_recordset(${list}) as row (id integer, quote text, start integer, "end" integer, path json)
    on conflict do nothing`);
}
