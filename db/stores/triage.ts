import { and, asc, eq, gte, inArray, lt, notExists, sql } from "drizzle-orm";
import type {
  ReopenedBy,
  Snooze,
  TriageEntry,
  TriageStore,
  UndecidedChange,
  UndecidedFilter,
} from "../../src/ports.js";
import { type Db, onlyRow } from "../rows.js";
import { changeRecords, deliveries, snoozes, triage } from "../schema.js";
import { newsOfDecision, newsOfReopening, planHookMessages } from "./hook-outbox.js";
import { notWithdrawn } from "./withdrawn.js";

export class TriageTable implements TriageStore {
  constructor(private readonly db: Db) {}

  async saveTriage(entry: TriageEntry, stands: "first" | "last"): Promise<{ entry: TriageEntry; saved: boolean }> {
    return this.db.transaction((tx) => saveIn(tx, entry, stands));
  }

  async listTriage(channelId: number, changeIds: readonly number[]): Promise<TriageEntry[]> {
    if (changeIds.length === 0) return [];
    return this.db
      .select()
      .from(triage)
      .where(and(eq(triage.channelId, channelId), inArray(triage.changeId, [...changeIds])))
      .orderBy(asc(triage.at), asc(triage.kind));
  }

  async listUndecided({ channelId, severity, since, before, limit }: UndecidedFilter): Promise<UndecidedChange[]> {
    const decided = this.db
      .select({ one: sql`1` })
      .from(triage)
      .where(and(eq(triage.changeId, deliveries.changeId), eq(triage.channelId, deliveries.channelId)));
    const rows = await this.db
      .select({
        changeId: changeRecords.id,
        channelId: deliveries.channelId,
        documentId: changeRecords.documentId,
        severity: changeRecords.severity,
        deliveryId: deliveries.id,
        postedAt: deliveries.postedAt,
        snoozedUntil: snoozes.until,
      })
      .from(deliveries)
      .innerJoin(changeRecords, eq(changeRecords.id, deliveries.changeId))
      .leftJoin(snoozes, and(eq(snoozes.changeId, deliveries.changeId), eq(snoozes.channelId, deliveries.channelId)))
      .where(
        and(
          eq(deliveries.kind, "change"),
          eq(deliveries.status, "posted"),
          channelId === undefined ? undefined : eq(deliveries.channelId, channelId),
          severity === undefined ? undefined : eq(changeRecords.severity, severity),
          since === undefined ? undefined : gte(deliveries.postedAt, since),
          before === undefined ? undefined : lt(deliveries.postedAt, before),
          notExists(decided),
          notWithdrawn(),
        ),
      )
      .orderBy(asc(deliveries.postedAt), asc(deliveries.id))
      .limit(limit);
    return rows.flatMap(({ postedAt, ...row }) => (postedAt === null ? [] : [{ ...row, postedAt }]));
  }

  async saveSnooze(snooze: Snooze): Promise<void> {
    const { until, actor, at } = snooze;
    await this.db
      .insert(snoozes)
      .values(snooze)
      .onConflictDoUpdate({ target: [snoozes.changeId, snoozes.channelId], set: { until, actor, at } });
  }

  reopen(changeId: number, channelId: number, by: ReopenedBy): Promise<TriageEntry[]> {
    return this.db.transaction(async (tx) => {
      const stood = and(eq(triage.changeId, changeId), eq(triage.channelId, channelId));
      const gone = await tx.delete(triage).where(stood).returning();
      if (gone.length > 0)
        await planHookMessages(
          tx,
          newsOfReopening(changeId, channelId, { by, gone, documentId: await documentOf(tx, changeId) }),
          by.at,
        );
      return gone;
    });
  }
}

const SAYS_SOMETHING_ELSE = sql`(${triage.assignee}, ${triage.assigneeName}, ${triage.reason})
  is distinct from (excluded.assignee, excluded.assignee_name, excluded.reason)`;

/** A decision that stands anew is news to the outside, in the same transaction. */
async function saveIn(
  tx: Db,
  entry: TriageEntry,
  stands: "first" | "last",
): Promise<{ entry: TriageEntry; saved: boolean }> {
  const insert = tx.insert(triage).values(entry);
  const target = [triage.changeId, triage.channelId, triage.kind];
  const { actor, actorName, at, assignee, assigneeName, reason } = entry;
  const set = { actor, actorName, at, assignee, assigneeName, reason };
  const rows = await (stands === "first"
    ? insert.onConflictDoNothing({ target }).returning()
    : insert.onConflictDoUpdate({ target, set, setWhere: SAYS_SOMETHING_ELSE }).returning());
  if (rows[0]) {
    await planHookMessages(tx, newsOfDecision(rows[0], await documentOf(tx, entry.changeId)), at);
    return { entry: rows[0], saved: true };
  }
  const same = and(
    eq(triage.changeId, entry.changeId),
    eq(triage.channelId, entry.channelId),
    eq(triage.kind, entry.kind),
  );
  return { entry: onlyRow(await tx.select().from(triage).where(same)), saved: false };
}

async function documentOf(tx: Db, changeId: number): Promise<number> {
  const { id, documentId } = changeRecords;
  return onlyRow(await tx.select({ documentId }).from(changeRecords).where(eq(id, changeId))).documentId;
}
