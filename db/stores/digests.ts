import { and, asc, eq, exists, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Delivery, DigestPlan, DigestStore, DigestTurn } from "../../src/ports.js";
import type { Db } from "../rows.js";
import { deliveries, digestTurns, watches } from "../schema.js";

type TurnKey = Pick<DigestTurn, "channelId" | "rhythm">;

/** A plan may be written a little after its time, when the digest of that time is already planned: the next one lists it. */
const LATE_MS = 15 * 60_000;

export class DigestTables implements DigestStore {
  constructor(private readonly db: Db) {}

  async findMissingTurns(limit: number): Promise<TurnKey[]> {
    const rows = await this.db
      .selectDistinct({ channelId: watches.channelId, digest: watches.digest })
      .from(watches)
      .leftJoin(
        digestTurns,
        and(eq(digestTurns.channelId, watches.channelId), sql`${digestTurns.rhythm} = ${watches.digest}`),
      )
      .where(and(ne(watches.digest, "off"), isNull(watches.disabledReason), isNull(digestTurns.channelId)))
      .orderBy(asc(watches.channelId))
      .limit(limit);
    return rows.flatMap(({ channelId, digest }) => (digest === "off" ? [] : [{ channelId, rhythm: digest }]));
  }

  async openTurn({ channelId, rhythm, since, dueAt }: DigestTurn): Promise<void> {
    const turns = await this.listTurns(channelId);
    const earliest = Math.min(since.getTime(), ...turns.map((turn) => turn.since.getTime()));
    const row = { channelId, rhythm, since: new Date(earliest), dueAt };
    await this.db.insert(digestTurns).values(row).onConflictDoNothing();
  }

  async moveTurn({ dueAt, ...turn }: TurnKey & { dueAt: Date }): Promise<void> {
    await this.db.update(digestTurns).set({ dueAt }).where(isTurn(turn));
  }

  async removeTurn(turn: TurnKey): Promise<void> {
    await this.db.delete(digestTurns).where(isTurn(turn));
  }

  listTurns(channelId: number): Promise<DigestTurn[]> {
    return this.db
      .select()
      .from(digestTurns)
      .where(eq(digestTurns.channelId, channelId))
      .orderBy(asc(digestTurns.dueAt), asc(digestTurns.rhythm));
  }

  findDueTurns(now: Date, limit: number): Promise<DigestTurn[]> {
    return this.db
      .select()
      .from(digestTurns)
      .where(lte(digestTurns.dueAt, now))
      .orderBy(asc(digestTurns.dueAt), asc(digestTurns.channelId))
      .limit(limit);
  }

  /** Whoever moves the turn on first has it; the others wait for that and then find it moved. */
  planDigest(turn: DigestTurn, plan: DigestPlan): Promise<Delivery | null> {
    return this.db.transaction(async (tx) => {
      const { until, nextDueAt } = plan;
      const moved = await tx
        .update(digestTurns)
        .set({ since: until, dueAt: nextDueAt })
        .where(and(isTurn(turn), eq(digestTurns.dueAt, turn.dueAt)))
        .returning({ channelId: digestTurns.channelId });
      if (moved.length === 0) return null;
      const wanted = and(isUndigested(tx, turn), isAbout(plan.documentIds, until));
      if (plan.onlyNews && (await tx.$count(deliveries, and(wanted, isNews))) === 0) return null;
      const [digest] = await tx
        .insert(deliveries)
        .values(digestRow(turn, plan))
        .onConflictDoNothing({ target: [deliveries.channelId, deliveries.key] })
        .returning();
      if (!digest) return null;
      await tx.update(deliveries).set({ digestId: digest.id }).where(wanted);
      return digest;
    });
  }

  listDigest(deliveryId: number): Promise<Delivery[]> {
    return this.listWhere(eq(deliveries.digestId, deliveryId));
  }

  listUndigested(turn: DigestTurn, documentIds: readonly number[], now: Date): Promise<Delivery[]> {
    return this.listWhere(and(isUndigested(this.db, turn), isAbout(documentIds, now)));
  }

  private listWhere(wanted: SQL | undefined): Promise<Delivery[]> {
    return this.db.select().from(deliveries).where(wanted).orderBy(asc(deliveries.plannedAt), asc(deliveries.id));
  }
}

/** What the channel has not seen and asked for. */
const isNews = and(
  inArray(deliveries.status, ["skipped", "failed"]),
  sql`${deliveries.skipKind} is distinct from 'type'`,
);

function isTurn({ channelId, rhythm }: TurnKey): SQL | undefined {
  return and(eq(digestTurns.channelId, channelId), eq(digestTurns.rhythm, rhythm));
}

function isAbout(documentIds: readonly number[], until: Date): SQL | undefined {
  return and(inArray(deliveries.documentId, [...documentIds]), lt(deliveries.plannedAt, until));
}

/** Planned since the last digest, or in the one before this without the channel having learnt of it. */
function isUndigested(db: Db, { channelId, since }: DigestTurn): SQL | undefined {
  const fresh = and(isNull(deliveries.digestId), gte(deliveries.plannedAt, new Date(since.getTime() - LATE_MS)));
  return and(eq(deliveries.channelId, channelId), eq(deliveries.kind, "change"), or(fresh, isUntold(db, since)));
}

/** Its digest never came, or called it "being posted" before it failed. */
function isUntold(db: Db, since: Date): SQL {
  const digest = alias(deliveries, "its_digest");
  const failedLater = and(eq(deliveries.status, "failed"), gt(deliveries.claimedAt, digest.claimedAt));
  const untold = or(eq(digest.status, "failed"), failedLater);
  const its = and(eq(digest.id, deliveries.digestId), gte(digest.until, since), untold);
  return exists(db.select({ one: sql`1` }).from(digest).where(its));
}

function digestRow(
  { channelId, rhythm, since }: DigestTurn,
  { until, now }: DigestPlan,
): typeof deliveries.$inferInsert {
  const key = `digest-${rhythm}-${until.toISOString()}`;
  return { channelId, kind: "digest", key, status: "pending", rhythm, since, until, plannedAt: now, dueAt: now };
}
