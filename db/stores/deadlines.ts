import { and, asc, eq, gt, gte, inArray, isNull, lte, min, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { deadlinesOf } from "../../src/policy/facts/deadlines.js";
import type { StatedFact } from "../../src/policy/types.js";
import type { Deadline, DeadlineFilter, DeadlineStore, ToldDay, Viewer } from "../../src/ports.js";
import type { Db } from "../rows.js";
import { changeRecords, channels, deadlines, deliveries, triage, watches } from "../schema.js";
import { notWithdrawn } from "./withdrawn.js";

const later = alias(changeRecords, "later");

export class DeadlineTable implements DeadlineStore {
  constructor(private readonly db: Db) {}

  async listDeadlines(filter: DeadlineFilter): Promise<Deadline[]> {
    const { documentIds, from, to, minding, limit } = filter;
    if (documentIds.length === 0) return [];
    const { id: changeId, documentId, severity } = changeRecords;
    const within = and(gte(deadlines.day, from), to === undefined ? undefined : lte(deadlines.day, to));
    return this.db
      .select({ changeId, documentId, severity, name: deadlines.name, day: deadlines.day })
      .from(deadlines)
      .innerJoin(changeRecords, eq(changeRecords.id, deadlines.changeId))
      .where(
        and(
          within,
          inArray(changeRecords.documentId, [...documentIds]),
          eq(changeRecords.status, "confirmed"),
          notExists(takenBack(this.db)),
          minding === undefined
            ? undefined
            : "channelId" in minding
              ? inChannel(this.db, minding)
              : inWorkspace(minding),
        ),
      )
      .orderBy(asc(deadlines.day), asc(changeRecords.id), asc(deadlines.name))
      .limit(limit);
  }

  async listToldDays({ from, to, limit }: { from: string; to: string; limit: number }): Promise<ToldDay[]> {
    const immaterial = found(this.db, deliveries.channelId);
    const { channelId, documentId } = watches;
    const rows = await this.db
      .select({
        ...{ channelId, documentId, changeId: deadlines.changeId, day: deadlines.day },
        ...{ postedAt: min(deliveries.postedAt), mutedUntil: watches.mutedUntil },
      })
      .from(deadlines)
      .innerJoin(deliveries, eq(deliveries.changeId, deadlines.changeId))
      .innerJoin(changeRecords, eq(changeRecords.id, deadlines.changeId))
      .innerJoin(watches, and(eq(channelId, deliveries.channelId), eq(documentId, deliveries.documentId)))
      .where(
        and(
          gte(deadlines.day, from),
          lte(deadlines.day, to),
          eq(deliveries.kind, "change"),
          eq(deliveries.status, "posted"),
          isNull(watches.disabledReason),
          notExists(immaterial),
          notExists(takenBack(this.db)),
          notWithdrawn(),
        ),
      )
      .groupBy(channelId, documentId, deadlines.changeId, deadlines.day, watches.mutedUntil)
      .orderBy(asc(deadlines.day), asc(deadlines.changeId), asc(channelId))
      .limit(limit);
    return rows.flatMap(({ postedAt, ...row }) => (postedAt === null ? [] : [{ ...row, postedAt }]));
  }
}

/** A later change of the same document that went back to the text before this one, or to an older one. */
function takenBack(db: Db) {
  const same = eq(later.documentId, changeRecords.documentId);
  const back = lte(later.revertedToVersionId, changeRecords.beforeVersionId);
  const after = and(gt(later.id, changeRecords.id), eq(later.status, "confirmed"));
  return db
    .select({ one: sql`1` })
    .from(later)
    .where(and(same, back, after));
}

/** That a channel found the change of a deadline not material. */
function found(db: Db, channelId: number | typeof deliveries.channelId) {
  const here = and(eq(triage.changeId, deadlines.changeId), eq(triage.channelId, channelId));
  return db
    .select({ one: sql`1` })
    .from(triage)
    .where(and(here, eq(triage.kind, "not-material")));
}

function inChannel(db: Db, { channelId }: { readonly channelId: number }): SQL {
  return notExists(found(db, channelId));
}

/** Somebody of the workspace has the card and did not find it immaterial, or nobody of it did. */
function inWorkspace({ adapter, workspace }: Viewer): SQL {
  const immaterial = sql`(select 1 from ${triage} where ${triage.changeId} = ${deadlines.changeId}
    and ${triage.channelId} = ${channels.id} and ${triage.kind} = 'not-material')`;
  const own = sql`${channels.adapter} = ${adapter} and ${channels.workspace} = ${workspace}`;
  return sql`(not exists (select 1 from ${channels} where ${own} and exists ${immaterial})
    or exists (select 1 from ${deliveries} join ${channels} on ${channels.id} = ${deliveries.channelId}
      where ${own} and ${deliveries.changeId} = ${deadlines.changeId} and ${deliveries.kind} = 'change'
      and ${deliveries.status} = 'posted' and not exists ${immaterial}))`;
}

/** Writes down the days a confirmed change binds to. */
export async function saveDeadlines(tx: Db, changeId: number, facts: readonly StatedFact[]): Promise<void> {
  const rows = deadlinesOf(facts).map(({ name, day }) => ({ changeId, name, day }));
  if (rows.length > 0) await tx.insert(deadlines).values(rows).onConflictDoNothing();
}
