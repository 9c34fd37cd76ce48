import { and, asc, eq, gte, inArray, isNull, lte, min, notExists, sql } from "drizzle-orm";
import { deadlinesOf } from "../../src/policy/facts/deadlines.js";
import type { StatedFact } from "../../src/policy/types.js";
import type { Deadline, DeadlineStore, ToldDay } from "../../src/ports.js";
import type { Db } from "../rows.js";
import { changeRecords, deadlines, deliveries, triage, watches } from "../schema.js";
import { notWithdrawn } from "./withdrawn.js";

export class DeadlineTable implements DeadlineStore {
  constructor(private readonly db: Db) {}

  async listDeadlines(filter: {
    documentIds: readonly number[];
    from: string;
    to?: string;
    limit: number;
  }): Promise<Deadline[]> {
    const { documentIds, from, to, limit } = filter;
    if (documentIds.length === 0) return [];
    const { id: changeId, documentId, severity } = changeRecords;
    const within = and(gte(deadlines.day, from), to === undefined ? undefined : lte(deadlines.day, to));
    return this.db
      .select({ changeId, documentId, severity, name: deadlines.name, day: deadlines.day })
      .from(deadlines)
      .innerJoin(changeRecords, eq(changeRecords.id, deadlines.changeId))
      .where(and(within, inArray(changeRecords.documentId, [...documentIds]), eq(changeRecords.status, "confirmed")))
      .orderBy(asc(deadlines.day), asc(changeRecords.id), asc(deadlines.name))
      .limit(limit);
  }

  async listToldDays({ from, to, limit }: { from: string; to: string; limit: number }): Promise<ToldDay[]> {
    const immaterial = this.db
      .select({ one: sql`1` })
      .from(triage)
      .where(
        and(
          eq(triage.changeId, deliveries.changeId),
          eq(triage.channelId, deliveries.channelId),
          eq(triage.kind, "not-material"),
        ),
      );
    const { channelId, documentId } = watches;
    const rows = await this.db
      .select({
        ...{ channelId, documentId, changeId: deadlines.changeId, day: deadlines.day },
        ...{ postedAt: min(deliveries.postedAt), mutedUntil: watches.mutedUntil },
      })
      .from(deadlines)
      .innerJoin(deliveries, eq(deliveries.changeId, deadlines.changeId))
      .innerJoin(watches, and(eq(channelId, deliveries.channelId), eq(documentId, deliveries.documentId)))
      .where(
        and(
          gte(deadlines.day, from),
          lte(deadlines.day, to),
          eq(deliveries.kind, "change"),
          eq(deliveries.status, "posted"),
          isNull(watches.disabledReason),
          notExists(immaterial),
          notWithdrawn(),
        ),
      )
      .groupBy(channelId, documentId, deadlines.changeId, deadlines.day, watches.mutedUntil)
      .orderBy(asc(deadlines.day), asc(deadlines.changeId), asc(channelId))
      .limit(limit);
    return rows.flatMap(({ postedAt, ...row }) => (postedAt === null ? [] : [{ ...row, postedAt }]));
  }
}

/** Writes down the days a confirmed change binds to. */
export async function saveDeadlines(tx: Db, changeId: number, facts: readonly StatedFact[]): Promise<void> {
  const rows = deadlinesOf(facts).map(({ name, day }) => ({ changeId, name, day }));
  if (rows.length > 0) await tx.insert(deadlines).values(rows).onConflictDoNothing();
}
