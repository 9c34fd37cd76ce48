import { and, eq, type SQL, sql } from "drizzle-orm";
import type { ClauseChange } from "../../src/policy/types.js";
import type { ChangeRecord, ComparisonOutcome } from "../../src/ports.js";
import { type Db, onlyRow } from "../rows.js";
import { changeRecords, clauseChanges, clauses } from "../schema.js";

/** A statement holds 65,535 parameters, a row here takes 13. */
const ROWS_A_STATEMENT = 1000;

export type ChangeRow = typeof changeRecords.$inferSelect;

export function readChange({ settledAt, ...row }: ChangeRow): ChangeRecord {
  return { ...row, confirmedAt: row.status === "confirmed" ? settledAt : null };
}

/** The change record between two versions, in whatever status it is. */
export async function findPair(
  db: Db,
  { beforeVersionId, afterVersionId }: ComparisonOutcome,
): Promise<ChangeRow | null> {
  const pair = and(
    eq(changeRecords.beforeVersionId, beforeVersionId),
    eq(changeRecords.afterVersionId, afterVersionId),
  );
  const rows = await db.select().from(changeRecords).where(pair);
  return rows[0] ?? null;
}

/** Writes the change record with its clause changes. */
export async function insertChange(
  tx: Db,
  outcome: ComparisonOutcome,
  status: "unconfirmed" | "quiet",
): Promise<ChangeRow> {
  const { documentId, beforeVersionId, afterVersionId, revertedToVersionId, report, now } = outcome;
  const { verdict, severity, direction, flags, summary, facts, analyser } = report;
  const rows = await tx
    .insert(changeRecords)
    .values({
      ...{ documentId, beforeVersionId, afterVersionId, revertedToVersionId, status },
      ...{ verdict, severity, direction, flags, summary, facts, analyser },
      detectedAt: now,
      settledAt: status === "unconfirmed" ? null : now,
    })
    .returning();
  const change = onlyRow(rows);
  await insertClauseChanges(tx, change.id, report.changes);
  return change;
}

async function insertClauseChanges(tx: Db, changeId: number, changes: readonly ClauseChange[]): Promise<void> {
  for (let start = 0; start < changes.length; start += ROWS_A_STATEMENT) {
    const part = changes.slice(start, start + ROWS_A_STATEMENT);
    await tx
      .insert(clauseChanges)
      .values(part.map((change, index) => ({ ...change, changeId, ordinal: start + index })));
  }
}

/** Notes which provision each clause change touches: the new clause's, or the old one's where there is no new one. */
export async function linkProvisions(tx: Db, changeId: number): Promise<void> {
  await tx.execute(sql`
    update ${clauseChanges} as target set provision_id = coalesce(new_clause.provision_id, old_clause.provision_id)
    from ${clauseChanges} as source
      join ${changeRecords} as change on change.id = source.change_id
      left join ${clauses} as new_clause on ${isClause("new_clause", sql`change.after_version_id`, sql`source.after`)}
      left join ${clauses} as old_clause on ${isClause("old_clause", sql`change.before_version_id`, sql`source.before`)}
    where source.change_id = ${changeId}::integer
      and target.change_id = source.change_id and target.ordinal = source.ordinal`);
}

function isClause(alias: string, versionId: SQL, span: SQL): SQL {
  const clause = sql.identifier(alias);
  return sql`${clause}.version_id = ${versionId}
    and ${clause}.start_offset = (${span} ->> 'start')::integer
    and ${clause}.end_offset = (${span} ->> 'end')::integer`;
}
