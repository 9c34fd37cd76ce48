import { and, asc, count, desc, eq, gte, inArray, isNull, lt, lte, notExists, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type {
  Hook,
  HookChange,
  HookMessage,
  HookMessageFilter,
  HookMessageStatus,
  HookStore,
  NewHook,
  Viewer,
} from "../../src/ports.js";
import { type Db, onlyRow, requireRow } from "../rows.js";
import { hookMessages, hooks } from "../schema.js";

const OPEN = ["pending", "sending"] as const;
const ENDED = ["delivered", "failed"] as const;
const earlier = alias(hookMessages, "earlier");

export class HookTables implements HookStore {
  constructor(private readonly db: Db) {}

  async saveHook(hook: NewHook, keep: (id: number) => string): Promise<Hook> {
    return this.db.transaction(async (tx) => {
      const values = { ...hook, topics: [...hook.topics], secret: "" };
      const { id } = onlyRow(await tx.insert(hooks).values(values).returning({ id: hooks.id }));
      const kept = tx.update(hooks).set({ secret: keep(id) });
      return onlyRow(await kept.where(eq(hooks.id, id)).returning());
    });
  }

  async getHook(id: number): Promise<Hook> {
    return requireRow(await this.db.select().from(hooks).where(eq(hooks.id, id)), `Webhook W-${id}`);
  }

  listHooks(viewer: Viewer): Promise<Hook[]> {
    return this.db.select().from(hooks).where(ownedBy(viewer)).orderBy(asc(hooks.id));
  }

  async changeHook(id: number, viewer: Viewer, { topics, ...change }: HookChange): Promise<Hook | null> {
    const set = { ...change, ...(topics ? { topics: [...topics] } : {}) };
    const own = and(eq(hooks.id, id), ownedBy(viewer));
    const rows = await this.db.update(hooks).set(set).where(own).returning();
    return rows[0] ?? null;
  }

  async noteTold(id: number, now: Date): Promise<boolean> {
    const untold = and(eq(hooks.id, id), isNull(hooks.toldAt));
    return (await this.db.update(hooks).set({ toldAt: now }).where(untold).returning({ id: hooks.id })).length > 0;
  }

  async getMessage(id: number): Promise<HookMessage> {
    return requireRow(await this.db.select().from(hookMessages).where(eq(hookMessages.id, id)), `Message M-${id}`);
  }

  async planTest(hookId: number, now: Date): Promise<HookMessage> {
    const test = { hookId, event: "endpoint.test", status: "pending", detail: {}, plannedAt: now, dueAt: now } as const;
    const key = sql`'test-' || gen_random_uuid()`;
    return onlyRow(
      await this.db
        .insert(hookMessages)
        .values({ ...test, key })
        .returning(),
    );
  }

  /** One statement: of two workers at once the second waits for the first and then finds the row taken. */
  async claimMessage(id: number, now: Date, staleBefore: Date): Promise<HookMessage | null> {
    const rows = await this.db
      .update(hookMessages)
      .set({ status: "sending", attempts: sql`${hookMessages.attempts} + 1`, claimedAt: now })
      .where(and(eq(hookMessages.id, id), isOpen(staleBefore), isFirst(this.db)))
      .returning();
    return rows[0] ?? null;
  }

  async markDelivered(id: number, now: Date): Promise<void> {
    await this.db.transaction(async (tx) => {
      const set = { status: "delivered", endedAt: now, reason: null } as const;
      const arrived = and(eq(hookMessages.id, id), inArray(hookMessages.status, OPEN));
      const rows = await tx.update(hookMessages).set(set).where(arrived).returning({ hookId: hookMessages.hookId });
      const told = and(eq(hooks.id, rows[0]?.hookId ?? 0), sql`${hooks.toldAt} is not null`);
      if (rows[0]) await tx.update(hooks).set({ toldAt: null }).where(told);
    });
  }

  async releaseMessage(id: number, { reason, dueAt }: { reason: string; dueAt: Date }): Promise<void> {
    const taken = and(eq(hookMessages.id, id), eq(hookMessages.status, "sending"));
    await this.db.update(hookMessages).set({ status: "pending", reason, dueAt }).where(taken);
  }

  async markGivenUp(id: number, reason: string, now: Date): Promise<void> {
    const open = and(eq(hookMessages.id, id), inArray(hookMessages.status, OPEN));
    await this.db.update(hookMessages).set({ status: "failed", reason, endedAt: now }).where(open);
  }

  async takeDueMessages({ now, staleBefore, limit }: { now: Date; staleBefore: Date; limit: number }) {
    const due = this.db
      .select({ id: hookMessages.id })
      .from(hookMessages)
      .where(and(isOpen(staleBefore), lte(hookMessages.dueAt, now), isFirst(this.db)))
      .orderBy(asc(hookMessages.dueAt), asc(hookMessages.id))
      .limit(limit);
    const taken = this.db.update(hookMessages).set({ dueAt: now }).where(inArray(hookMessages.id, due));
    return (await taken.returning()).sort((a, b) => a.id - b.id);
  }

  async findFollowingMessage({ hookId, documentId }: Pick<HookMessage, "hookId" | "documentId">) {
    if (documentId === null) return null;
    const same = and(eq(hookMessages.hookId, hookId), eq(hookMessages.documentId, documentId));
    const open = and(same, inArray(hookMessages.status, OPEN));
    const rows = await this.db.select().from(hookMessages).where(open).orderBy(asc(hookMessages.id)).limit(1);
    return rows[0] ?? null;
  }

  listMessages({ hookId, statuses, since, limit }: HookMessageFilter): Promise<HookMessage[]> {
    const wanted = and(
      eq(hookMessages.hookId, hookId),
      statuses === undefined ? undefined : inArray(hookMessages.status, [...statuses]),
      since === undefined ? undefined : gte(hookMessages.plannedAt, since),
    );
    return this.db.select().from(hookMessages).where(wanted).orderBy(desc(hookMessages.id)).limit(limit);
  }

  async countMessages(hookId: number): Promise<Record<HookMessageStatus, number>> {
    const rows = await this.db
      .select({ status: hookMessages.status, count: count() })
      .from(hookMessages)
      .where(eq(hookMessages.hookId, hookId))
      .groupBy(hookMessages.status);
    const none = { pending: 0, sending: 0, delivered: 0, failed: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ status, count: number }) => [status, number])) };
  }

  async replayMessages(
    hookId: number,
    which: { id: number } | { since: Date; until?: Date },
    now: Date,
  ): Promise<number> {
    const wanted =
      "id" in which
        ? and(eq(hookMessages.id, which.id), inArray(hookMessages.status, ENDED))
        : and(
            gte(hookMessages.plannedAt, which.since),
            which.until && lt(hookMessages.plannedAt, which.until),
            eq(hookMessages.status, "failed"),
          );
    const set = { status: "pending", attempts: 0, dueAt: now, endedAt: null, claimedAt: null } as const;
    const again = this.db.update(hookMessages).set(set);
    return (await again.where(and(eq(hookMessages.hookId, hookId), wanted)).returning({ id: hookMessages.id })).length;
  }

  async pruneMessages(before: Date): Promise<number> {
    const old = this.db.delete(hookMessages).where(lt(hookMessages.endedAt, before));
    return (await old.returning({ id: hookMessages.id })).length;
  }
}

function ownedBy({ adapter, workspace }: Viewer): SQL | undefined {
  return and(eq(hooks.adapter, adapter), eq(hooks.workspace, workspace), isNull(hooks.removedAt));
}

function isOpen(staleBefore: Date): SQL | undefined {
  const stale = and(eq(hookMessages.status, "sending"), lt(hookMessages.claimedAt, staleBefore));
  return or(eq(hookMessages.status, "pending"), stale);
}

/** No earlier message of the same document to the same endpoint is open. */
function isFirst(db: Db): SQL {
  const same = and(eq(earlier.hookId, hookMessages.hookId), eq(earlier.documentId, hookMessages.documentId));
  const before = and(same, lt(earlier.id, hookMessages.id), inArray(earlier.status, OPEN));
  return notExists(db.select({ id: earlier.id }).from(earlier).where(before));
}
