import { and, asc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { Channel, ChannelRef, Watch, WatchSettings, WatchStore } from "../../src/ports.js";
import { type Db, onlyRow, requireRow } from "../rows.js";
import { channels, watches } from "../schema.js";

interface NewWatch {
  readonly channelId: number;
  readonly documentId: number;
  readonly settings: WatchSettings;
  readonly createdBy: string;
  readonly now: Date;
}

export class WatchTables implements WatchStore {
  constructor(private readonly db: Db) {}

  async saveChannel({ adapter, workspace, channel }: ChannelRef): Promise<Channel> {
    const rows = await this.db
      .insert(channels)
      .values({ adapter, workspace, channel })
      .onConflictDoUpdate({ target: [channels.adapter, channels.workspace, channels.channel], set: { adapter } })
      .returning();
    return onlyRow(rows);
  }

  async getChannel(id: number): Promise<Channel> {
    return requireRow(await this.db.select().from(channels).where(eq(channels.id, id)), `Channel ${id}`);
  }

  /** Asking again for a watch we had switched off switches it on. */
  async saveWatch({ settings, now, ...watch }: NewWatch): Promise<{ watch: Watch; created: boolean }> {
    const { threshold, provisionType, digest } = settings;
    const wanted = { threshold, provisionType, digest, disabledReason: null };
    const key = [watches.channelId, watches.documentId];
    const created = await this.db
      .insert(watches)
      .values({ ...watch, ...wanted, createdAt: now })
      .onConflictDoNothing({ target: key })
      .returning();
    if (created[0]) return { watch: created[0], created: true };
    const same = and(eq(watches.channelId, watch.channelId), eq(watches.documentId, watch.documentId));
    const changed = await this.db.update(watches).set(wanted).where(same).returning();
    return { watch: onlyRow(changed), created: false };
  }

  listWatches({ channelId, documentId }: { channelId?: number; documentId?: number }): Promise<Watch[]> {
    const wanted: SQL[] = [];
    if (channelId !== undefined) wanted.push(eq(watches.channelId, channelId));
    if (documentId !== undefined) wanted.push(eq(watches.documentId, documentId));
    return this.db
      .select()
      .from(watches)
      .where(and(...wanted))
      .orderBy(asc(watches.id));
  }

  async removeWatches(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await this.db.delete(watches).where(inArray(watches.id, [...ids]));
  }

  /** Watches that are off already keep their reason. */
  async disableWatches(channelId: number, reason: string): Promise<void> {
    const active = and(eq(watches.channelId, channelId), isNull(watches.disabledReason));
    await this.db.update(watches).set({ disabledReason: reason }).where(active);
  }
}
