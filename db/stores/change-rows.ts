import { and, eq, getTableColumns, max, sql } from "drizzle-orm";
import type { ReadChange, ReadReport } from "../../src/policy/clause-reading.js";
import type { ChangeRecord, ComparisonOutcome } from "../../src/ports.js";
import { wordingKey } from "../reading-row.js";
import { type Db, onlyRow } from "../rows.js";
import { changeRecords, clauseChanges, versions } from "../schema.js";
import { saveReadings } from "./reading-rows.js";

/** A statement holds 65,535 parameters, a row here takes 15. */
const ROWS_A_STATEMENT = 1000;

/** The advisory lock of numbering changes; any number that nothing else locks. */
const NUMBERING = 67_067;

const { acceptance: _acceptance, plannedAt: _plannedAt, ...columns } = getTableColumns(changeRecords);

/** The columns of a change record itself; what its confirmation and the planning of its deliveries need is read by nobody else. */
export const changeColumns = columns;

export type ChangeRow = Omit<typeof changeRecords.$inferSelect, "acceptance" | "plannedAt">;

export function readChange(row: ChangeRow): ChangeRecord {
  const { settledAt, laterAnalyser, laterHeadline, laterTold, laterDirection, ...change } = row;
  const read = { ...change, confirmedAt: row.status === "confirmed" ? settledAt : null };
  if (laterAnalyser === null || laterHeadline === null) return read;
  return {
    ...{ ...read, headline: laterHeadline, told: laterTold ?? [], direction: laterDirection ?? read.direction },
    toldLater: { analyser: laterAnalyser, sealedDirection: read.direction },
  };
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
  const rows = await db.select(changeColumns).from(changeRecords).where(pair);
  return rows[0] ?? null;
}

/** Writes the change record, settled, with its clause changes. It is numbered without gaps: people take one for a lost record. */
export async function insertChange(
  tx: Db,
  outcome: ComparisonOutcome,
  status: "confirmed" | "quiet",
): Promise<ChangeRow> {
  const { documentId, beforeVersionId, afterVersionId, revertedToVersionId, report, now } = outcome;
  const { verdict, severity, direction, flags, headline, told, summary, facts, analyser } = report;
  const rows = await tx
    .insert(changeRecords)
    .values({
      id: await nextNumber(tx),
      ...{ documentId, beforeVersionId, afterVersionId, revertedToVersionId },
      ...{ verdict, severity, direction, flags, headline, told, summary, facts, analyser },
      ...{ status, detectedAt: outcome.detectedAt ?? now, settledAt: now },
    })
    .returning(changeColumns);
  const change = onlyRow(rows);
  await insertClauseChanges(tx, change.id, report);
  await saveReadings(tx, report.readings ?? [], analyser);
  return change;
}

/** A pair of versions an earlier release recorded and let go is confirmed after all, under its number. */
export async function reopen(tx: Db, { id }: ChangeRow, outcome: ComparisonOutcome): Promise<ChangeRow> {
  const { now, detectedAt = now } = outcome;
  const set = { status: "confirmed", settledAt: now, detectedAt, plannedAt: null, acceptance: null } as const;
  return onlyRow(await tx.update(changeRecords).set(set).where(eq(changeRecords.id, id)).returning(changeColumns));
}

/** Those who number changes wait for each other: a sequence would leave gaps after a crash or a transaction taken back. */
async function nextNumber(tx: Db): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${NUMBERING})`);
  const rows = await tx.select({ last: max(changeRecords.id) }).from(changeRecords);
  return (rows[0]?.last ?? 0) + 1;
}

/** A change of the past is settled when it is written. */
export async function insertImportedChange(tx: Db, outcome: ComparisonOutcome): Promise<ChangeRow> {
  const { id } = await insertChange(tx, outcome, "quiet");
  const status = outcome.report.verdict === "changed" ? "confirmed" : "quiet";
  const rows = await tx
    .update(changeRecords)
    .set({ status, imported: true, plannedAt: outcome.now })
    .where(eq(changeRecords.id, id))
    .returning(changeColumns);
  return onlyRow(rows);
}

async function insertClauseChanges(tx: Db, changeId: number, { changes, readings = [] }: ReadReport): Promise<void> {
  const read = new Set(readings.map(wordingKey));
  for (let start = 0; start < changes.length; start += ROWS_A_STATEMENT) {
    const part = changes.slice(start, start + ROWS_A_STATEMENT);
    await tx
      .insert(clauseChanges)
      .values(
        part.map((change, index) => ({ ...change, changeId, ordinal: start + index, wording: shownOf(change, read) })),
      );
  }
}

/** The wording that a change shows, where its reading is kept. */
function shownOf({ before, after, leadIn }: ReadChange, read: ReadonlySet<string>): string | null {
  const span = after ?? before;
  const key = span === null ? null : wordingKey({ ...span, ...(leadIn === undefined ? {} : { leadIn }) });
  return key !== null && read.has(key) ? key : null;
}

/** Notes which provision each clause change touches: the one of its clause in an accepted version, if it has one there. */
export async function linkProvisions(
  tx: Db,
  changeId: number,
  side: "before" | "after",
  versionId: number,
): Promise<void> {
  const { clauseStarts, clauseProvisions } = versions;
  const start = sql`(change.${sql.identifier(side)} ->> 'start')::integer`;
  await tx.execute(sql`
    update ${clauseChanges} as change
    set provision_id = coalesce(${clauseProvisions}[array_position(${clauseStarts}, ${start})], change.provision_id)
    from ${versions} where ${versions.id} = ${versionId}::integer and change.change_id = ${changeId}::integer`);
}
