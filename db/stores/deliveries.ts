import { and, asc, desc, eq, inArray, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Delivery, DeliveryStore, MessageRef, NewDelivery } from "../../src/ports.js";
import { type Db, requireRow } from "../rows.js";
import { deliveries } from "../schema.js";

export class DeliveryTable implements DeliveryStore {
  constructor(private readonly db: Db) {}

  async planDeliveries(planned: readonly NewDelivery[], now: Date): Promise<Delivery[]> {
    if (planned.length === 0) return [];
    await this.db
      .insert(deliveries)
      .values(planned.map((delivery) => plannedRow(delivery, now)))
      .onConflictDoNothing({ target: [deliveries.channelId, deliveries.key] });
    const keys = planned.map(({ channelId, key }) => sql`(${channelId}::integer, ${key}::text)`);
    return this.db
      .select()
      .from(deliveries)
      .where(sql`(${deliveries.channelId}, ${deliveries.key}) in (${sql.join(keys, sql`, `)})`)
      .orderBy(asc(deliveries.id));
  }

  async getDelivery(id: number): Promise<Delivery> {
    return requireRow(await this.db.select().from(deliveries).where(eq(deliveries.id, id)), `Delivery ${id}`);
  }

  /** One statement: of two workers at once the second waits for the first and then finds the row taken. */
  async claim(id: number, now: Date, staleBefore: Date): Promise<Delivery | null> {
    const rows = await this.db
      .update(deliveries)
      .set({ status: "sending", attempts: sql`${deliveries.attempts} + 1`, claimedAt: now })
      .where(and(eq(deliveries.id, id), isUnfinished(staleBefore)))
      .returning();
    return rows[0] ?? null;
  }

  /** Even over a failure another worker noted: the message is out. The first reference stays. */
  async markPosted(id: number, message: MessageRef, now: Date): Promise<void> {
    const set = { status: "posted", message, postedAt: now, reason: null } as const;
    await this.change(id, set, ne(deliveries.status, "posted"));
  }

  async release(id: number, reason: string, mayHavePosted = false): Promise<void> {
    const attempts = mayHavePosted ? {} : { attempts: sql`${deliveries.attempts} - 1` };
    await this.change(id, { status: "pending", reason, ...attempts }, eq(deliveries.status, "sending"));
  }

  async markFailed(id: number, reason: string): Promise<void> {
    await this.change(id, { status: "failed", reason }, inArray(deliveries.status, ["pending", "sending"]));
  }

  findUnfinished(staleBefore: Date, limit: number): Promise<Delivery[]> {
    return this.db.select().from(deliveries).where(isUnfinished(staleBefore)).orderBy(asc(deliveries.id)).limit(limit);
  }

  listDeliveries(filter: { changeId?: number; channelId?: number; limit: number }): Promise<Delivery[]> {
    const wanted: SQL[] = [];
    if (filter.changeId !== undefined) wanted.push(eq(deliveries.changeId, filter.changeId));
    if (filter.channelId !== undefined) wanted.push(eq(deliveries.channelId, filter.channelId));
    return this.db
      .select()
      .from(deliveries)
      .where(and(...wanted))
      .orderBy(desc(deliveries.id))
      .limit(filter.limit);
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

function plannedRow({ skip, ...delivery }: NewDelivery, now: Date): typeof deliveries.$inferInsert {
  const outcome = skip === undefined ? { status: "pending" as const } : { status: "skipped" as const, reason: skip };
  return { ...delivery, ...outcome, plannedAt: now };
}

/** Waiting to be sent, or taken by a worker that has not been heard of since. */
function isUnfinished(staleBefore: Date): SQL | undefined {
  return or(
    eq(deliveries.status, "pending"),
    and(eq(deliveries.status, "sending"), lt(deliveries.claimedAt, staleBefore)),
  );
}
