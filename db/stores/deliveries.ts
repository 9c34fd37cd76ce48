import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  min,
  ne,
  notExists,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import { alias } from "drizzle-orm/pg-core";
import type {
  CardBudget,
  Delivery,
  DeliveryFilter,
  DeliveryRelease,
  DeliveryStore,
  DeliverySummary,
  MessageRef,
  NewDelivery,
  Overdue,
} from "../../src/ports.js";
import { type Db, requireRow } from "../rows.js";
import { channels, deliveries } from "../schema.js";
import { newsOfDelivery, planHookMessages } from "./hook-outbox.js";

const earlier = alias(deliveries, "earlier");

export class DeliveryTable implements DeliveryStore {
  constructor(private readonly db: Db) {}

  async planDeliveries(planned: readonly NewDelivery[], now: Date, budgetSince: Date = now): Promise<Delivery[]> {
    if (planned.length === 0) return [];
    const budgeted = planned.filter(({ budget }) => budget).map(({ channelId }) => channelId);
    if (budgeted.length === 0) await insertPlans(this.db, planned, now);
    else {
      await this.db.transaction(async (tx) => {
        const cards = await lockAndCount(tx, budgeted, budgetSince);
        const settled = planned.map((delivery) => withinBudget(delivery, cards.get(delivery.channelId) ?? 0));
        await insertPlans(tx, settled, now);
      });
    }
    const keys = planned.map(({ channelId, key }) => sql`(${channelId}::integer, ${key}::text)`);
    return this.db
      .select()
      .from(deliveries)
      .where(sql`(${deliveries.channelId}, ${deliveries.key}) in (${sql.join(keys, sql`, `)})`)
      .orderBy(asc(deliveries.id));
  }

  async countCards({ channelId, since, upTo }: CardBudget): Promise<number> {
    const until = upTo === undefined ? undefined : lte(deliveries.id, upTo);
    return this.db.$count(deliveries, and(eq(deliveries.channelId, channelId), isCard(since), until));
  }

  async getDelivery(id: number): Promise<Delivery> {
    return requireRow(await this.db.select().from(deliveries).where(eq(deliveries.id, id)), `Delivery ${id}`);
  }

  /** One statement: of two workers at once the second waits for the first and then finds the row taken. */
  async claim(id: number, now: Date, staleBefore: Date): Promise<Delivery | null> {
    const rows = await this.db
      .update(deliveries)
      .set({ status: "sending", attempts: sql`${deliveries.attempts} + 1`, claimedAt: now })
      .where(and(eq(deliveries.id, id), isUnfinished(staleBefore), isFirst(this.db)))
      .returning();
    return rows[0] ?? null;
  }

  /** Each claim counts as a try, so the count of tries tells whose it is. */
  async renewClaim({ id, attempts }: Pick<Delivery, "id" | "attempts">, now: Date): Promise<boolean> {
    const own = and(eq(deliveries.id, id), eq(deliveries.attempts, attempts), eq(deliveries.status, "sending"));
    const renewed = await this.db
      .update(deliveries)
      .set({ claimedAt: now })
      .where(own)
      .returning({ id: deliveries.id });
    return renewed.length > 0;
  }

  /** Even over a failure another worker noted: the message is out. The first reference stays. */
  async markPosted(id: number, message: MessageRef, now: Date): Promise<void> {
    const set = { status: "posted", message, postedAt: now, reason: null, skipKind: null } as const;
    const posted = await this.db.transaction(async (tx) => {
      const unless = and(eq(deliveries.id, id), ne(deliveries.status, "posted"));
      const [row] = await tx.update(deliveries).set(set).where(unless).returning();
      const news = row && newsOfDelivery(row);
      if (news) await planHookMessages(tx, news, now);
      return row !== undefined;
    });
    if (!posted) await this.getDelivery(id);
  }

  async release(id: number, { reason, dueAt, mayHavePosted = false }: DeliveryRelease): Promise<void> {
    const attempts = mayHavePosted ? {} : { attempts: sql`${deliveries.attempts} - 1` };
    await this.change(id, { status: "pending", reason, dueAt, ...attempts }, eq(deliveries.status, "sending"));
  }

  async markFailed(id: number, reason: string): Promise<void> {
    await this.change(id, { status: "failed", reason }, inArray(deliveries.status, ["pending", "sending"]));
  }

  async takeOverdue({ now, dueBefore, staleBefore, limit }: Overdue): Promise<Delivery[]> {
    const left = this.db
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(and(isUnfinished(staleBefore), lt(deliveries.dueAt, dueBefore), isFirst(this.db)))
      .orderBy(asc(deliveries.dueAt), asc(deliveries.id))
      .limit(limit);
    const taken = await this.db.update(deliveries).set({ dueAt: now }).where(inArray(deliveries.id, left)).returning();
    return taken.sort((a, b) => a.id - b.id);
  }

  async findFollowing({ channelId, documentId }: Pick<Delivery, "channelId" | "documentId">): Promise<Delivery | null> {
    if (documentId === null) return null;
    const there = and(eq(deliveries.channelId, channelId), eq(deliveries.documentId, documentId));
    const waiting = and(there, inArray(deliveries.status, UNFINISHED));
    const rows = await this.db.select().from(deliveries).where(waiting).orderBy(asc(deliveries.id)).limit(1);
    return rows[0] ?? null;
  }

  takeLate({ plannedBefore, now, limit }: { plannedBefore: Date; now: Date; limit: number }): Promise<Delivery[]> {
    const { status, lateAt, plannedAt, resentAt } = deliveries;
    const since = sql`coalesce(${resentAt}, ${plannedAt})`;
    const late = and(inArray(status, UNFINISHED), isNull(lateAt), lt(since, plannedBefore));
    const some = this.db.select({ id: deliveries.id }).from(deliveries).where(late).orderBy(asc(deliveries.id));
    return this.db
      .update(deliveries)
      .set({ lateAt: now })
      .where(and(inArray(deliveries.id, some.limit(limit)), isNull(lateAt)))
      .returning();
  }

  async resend(ids: readonly number[], now: Date): Promise<Delivery[]> {
    if (ids.length === 0) return [];
    return this.db
      .update(deliveries)
      .set({ status: "pending", dueAt: now, resentAt: now })
      .where(and(inArray(deliveries.id, [...ids]), eq(deliveries.status, "failed")))
      .returning();
  }

  listDeliveries(filter: DeliveryFilter): Promise<Delivery[]> {
    const wanted: SQL[] = [];
    if (filter.changeId !== undefined) wanted.push(eq(deliveries.changeId, filter.changeId));
    if (filter.channelId !== undefined) wanted.push(eq(deliveries.channelId, filter.channelId));
    if (filter.statuses !== undefined) wanted.push(inArray(deliveries.status, [...filter.statuses]));
    if (filter.plannedSince !== undefined) wanted.push(gte(deliveries.plannedAt, filter.plannedSince));
    return this.db
      .select()
      .from(deliveries)
      .where(and(...wanted))
      .orderBy(desc(deliveries.id))
      .limit(filter.limit);
  }

  async summariseDeliveries(since: Date, now: Date): Promise<DeliverySummary> {
    const pending = await this.db
      .select({ count: count(), oldest: min(deliveries.plannedAt) })
      .from(deliveries)
      .where(inArray(deliveries.status, ["pending", "sending"]));
    const ended = await this.db
      .select({ status: deliveries.status, count: count() })
      .from(deliveries)
      .where(and(inArray(deliveries.status, ["failed", "posted"]), gt(deliveries.plannedAt, since)))
      .groupBy(deliveries.status);
    const oldest = pending[0]?.oldest ?? null;
    return {
      pending: pending[0]?.count ?? 0,
      oldestPendingMs: oldest === null ? 0 : Math.max(0, now.getTime() - oldest.getTime()),
      failed: ended.find(({ status }) => status === "failed")?.count ?? 0,
      posted: ended.find(({ status }) => status === "posted")?.count ?? 0,
    };
  }

  /** A delivery that has moved on meanwhile stays as it is; one that does not exist is an error. */
  private async change(id: number, set: PgUpdateSetSource<typeof deliveries>, unless: SQL): Promise<void> {
    const rows = await this.db
      .update(deliveries)
      .set(set)
      .where(and(eq(deliveries.id, id), unless))
      .returning({ id: deliveries.id });
    if (rows.length === 0) await this.getDelivery(id);
  }
}

async function insertPlans(db: Db, planned: readonly NewDelivery[], now: Date): Promise<void> {
  await db
    .insert(deliveries)
    .values(planned.map((delivery) => plannedRow(delivery, now)))
    .onConflictDoNothing({ target: [deliveries.channelId, deliveries.key] });
}

function plannedRow(
  { skip, skipKind, budget: _, ...delivery }: NewDelivery,
  now: Date,
): typeof deliveries.$inferInsert {
  if (skip === undefined) return { ...delivery, status: "pending", plannedAt: now, dueAt: now };
  return { ...delivery, status: "skipped", reason: skip, skipKind: skipKind ?? null, plannedAt: now, dueAt: now };
}

function withinBudget(delivery: NewDelivery, cards: number): NewDelivery {
  const { budget, skip } = delivery;
  if (!budget || skip !== undefined || cards < budget.limit) return delivery;
  return { ...delivery, skip: budget.reason, skipKind: "budget" };
}

/** Change cards of each channel. Until the transaction ends, no other one counts them: two changes at once cannot both be the last. */
async function lockAndCount(tx: Db, channelIds: number[], since: Date): Promise<ReadonlyMap<number, number>> {
  const locked = tx.select({ id: channels.id }).from(channels).where(inArray(channels.id, channelIds));
  await locked.orderBy(asc(channels.id)).for("no key update");
  const counted = await tx
    .select({ channelId: deliveries.channelId, cards: count() })
    .from(deliveries)
    .where(and(inArray(deliveries.channelId, channelIds), isCard(since)))
    .groupBy(deliveries.channelId);
  return new Map(counted.map(({ channelId, cards }) => [channelId, cards]));
}

/** A change card that is out or about to be, planned after `since`. */
function isCard(since: Date): SQL | undefined {
  const out = inArray(deliveries.status, ["pending", "sending", "posted"]);
  return and(eq(deliveries.kind, "change"), out, gt(deliveries.plannedAt, since));
}

const UNFINISHED = ["pending", "sending"] as const;

/** Nothing of the same document waits or is being sent to the same channel that was planned before. */
function isFirst(db: Db): SQL {
  const same = and(eq(earlier.channelId, deliveries.channelId), eq(earlier.documentId, deliveries.documentId));
  const before = and(same, lt(earlier.id, deliveries.id), inArray(earlier.status, UNFINISHED));
  return notExists(db.select({ id: earlier.id }).from(earlier).where(before));
}

/** Waiting to be sent, or taken by a worker that has not been heard of since. */
function isUnfinished(staleBefore: Date): SQL | undefined {
  return or(
    eq(deliveries.status, "pending"),
    and(eq(deliveries.status, "sending"), lt(deliveries.claimedAt, staleBefore)),
  );
}
