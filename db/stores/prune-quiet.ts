import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Db, executeRows } from "../rows.js";
import {
  changeRecords,
  clauseChanges,
  corrections,
  deadlines,
  deliveries,
  hookMessages,
  recordChain,
  snoozes,
  triage,
  versions,
  wrongReports,
} from "../schema.js";

/** Records of one document taken away in one transaction: what is more waits for the next run. */
export const MOST_QUIET = 200;

/** Whatever may refer to a change: one that anything refers to stays. */
const REFERRING = [
  ...[clauseChanges, corrections, deadlines, deliveries, hookMessages],
  ...[recordChain, snoozes, triage, wrongReports],
];

/**
 * Takes away the records of old accepted texts in which the date line alone had moved: they quote nothing, were posted nowhere,
 * and nobody has said anything about them. The newest record stays, so that no number is given twice. Says how many went.
 */
export async function pruneDateLines(tx: Db, documentId: number, before: Date): Promise<number> {
  const unreferred = sql.join(
    REFERRING.map((table) => sql`not exists (select 1 from ${table} own where own.change_id = change.id)`),
    sql` and `,
  );
  const gone = await executeRows(
    tx,
    sql`delete from ${changeRecords} where id in (
        select change.id from ${changeRecords} change
        where change.document_id = ${documentId}::integer and change.status = 'quiet' and change.verdict = 'date-only'
          and not change.imported and change.settled_at < ${before.toISOString()}::timestamptz
          and change.id < (select max(id) from ${changeRecords}) and ${unreferred}
        order by change.id limit ${MOST_QUIET}::integer)
      returning id`,
    z.object({ id: z.number() }),
  );
  return gone.length;
}

/** Whether an accepted version says the same, as texts are compared, as an older accepted one, which then stays. */
export function repeatsAnOlder(version: ReturnType<typeof sql>) {
  return sql`exists (select 1 from ${versions} older
    where older.document_id = ${version}.document_id and older.id < ${version}.id and older.accepted_at is not null
      and older.comparable_sha256 = ${version}.comparable_sha256)`;
}
