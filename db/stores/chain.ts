import { and, asc, desc, eq, gt, notExists, sql } from "drizzle-orm";
import type { ChainEntry, ChainStore } from "../../src/ports.js";
import type { Db } from "../rows.js";
import { changeRecords, recordChain } from "../schema.js";

export class ChainTable implements ChainStore {
  constructor(private readonly db: Db) {}

  listEntries(after: number, limit: number): Promise<ChainEntry[]> {
    return this.db
      .select()
      .from(recordChain)
      .where(gt(recordChain.position, after))
      .orderBy(asc(recordChain.position))
      .limit(limit);
  }

  async findEntry(changeId: number): Promise<ChainEntry | null> {
    const rows = await this.db.select().from(recordChain).where(eq(recordChain.changeId, changeId));
    return rows[0] ?? null;
  }

  async findHead(): Promise<ChainEntry | null> {
    const rows = await this.db.select().from(recordChain).orderBy(desc(recordChain.position)).limit(1);
    return rows[0] ?? null;
  }

  /** Both the place and the change are unique: of two processes one comes second. */
  async appendEntry(entry: Omit<ChainEntry, "timestamp">): Promise<boolean> {
    const rows = await this.db
      .insert(recordChain)
      .values(entry)
      .onConflictDoNothing()
      .returning({ position: recordChain.position });
    return rows.length > 0;
  }

  async listUnchained(limit: number): Promise<number[]> {
    const rows = await this.db
      .select({ id: changeRecords.id })
      .from(changeRecords)
      .where(this.unchained())
      .orderBy(asc(changeRecords.id))
      .limit(limit);
    return rows.map(({ id }) => id);
  }

  countUnchained(): Promise<number> {
    return this.db.$count(changeRecords, this.unchained());
  }

  async saveTimestamp(position: number, timestamp: Uint8Array): Promise<void> {
    await this.db.update(recordChain).set({ timestamp }).where(eq(recordChain.position, position));
  }

  private unchained() {
    const entry = this.db.select({ one: sql`1` }).from(recordChain).where(eq(recordChain.changeId, changeRecords.id));
    return and(eq(changeRecords.status, "confirmed"), notExists(entry));
  }
}
