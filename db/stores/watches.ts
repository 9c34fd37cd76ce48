import { and, arrayContains, asc, countDistinct, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { InputError } from "../../src/errors.js";
import { homeOf } from "../../src/mail-channel.js";
import type {
  Channel,
  ChannelRef,
  DigestSetting,
  Viewer,
  Watch,
  WatchLimits,
  WatchSaved,
  WatchStore,
  WatchToSave,
} from "../../src/ports.js";
import { type Db, onlyRow, requireRow } from "../rows.js";
import { channels, documents, watches, workspaceDocuments } from "../schema.js";

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

  async saveWatch(wanted: WatchToSave): Promise<WatchSaved> {
    return onlyRow(await this.saveWatches([wanted]));
  }

  saveWatches(wanted: readonly WatchToSave[], limits?: WatchLimits): Promise<WatchSaved[]> {
    return this.db.transaction(async (tx) => {
      const saved: WatchSaved[] = [];
      for (const watch of wanted) {
        await noteWatching(tx, watch);
        saved.push(await saveWatch(tx, watch));
      }
      const created = saved.filter((one) => one.created).map(({ watch }) => watch.channelId);
      if (limits) for (const channelId of new Set(created)) await holdToLimits(tx, channelId, limits);
      return saved;
    });
  }

  countPlatforms(workspace: Viewer, channelId?: number): Promise<number> {
    return countPlatforms(this.db, workspace, channelId);
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

  async listWatchedDocuments({ adapter, workspace }: Viewer, tag?: string): Promise<number[]> {
    const tagged = tag === undefined ? undefined : arrayContains(watches.tags, [tag]);
    const rows = await this.db
      .selectDistinct({ id: watches.documentId })
      .from(watches)
      .innerJoin(channels, eq(channels.id, watches.channelId))
      .where(
        and(eq(channels.adapter, adapter), eq(channels.workspace, workspace), isNull(watches.disabledReason), tagged),
      )
      .orderBy(asc(watches.documentId));
    return rows.map(({ id }) => id);
  }

  async removeWatches(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await this.db.delete(watches).where(inArray(watches.id, [...ids]));
  }

  async muteWatches(ids: readonly number[], until: Date | null): Promise<void> {
    if (ids.length === 0) return;
    await this.db
      .update(watches)
      .set({ mutedUntil: until })
      .where(inArray(watches.id, [...ids]));
  }

  async setDigest(channelId: number, digest: DigestSetting): Promise<void> {
    await this.db.update(watches).set({ digest }).where(eq(watches.channelId, channelId));
  }

  async findChannels({ adapter, workspace }: Viewer, ids: readonly string[], limit: number): Promise<Channel[]> {
    if (ids.length === 0) return [];
    const watched = this.db.select({ id: watches.channelId }).from(watches);
    const there = and(eq(channels.adapter, adapter), eq(channels.workspace, workspace));
    return this.db
      .select()
      .from(channels)
      .where(and(there, inArray(channels.channel, [...ids]), inArray(channels.id, watched)))
      .orderBy(asc(channels.id))
      .limit(limit);
  }

  listChannelsOf(person: { adapter: string; workspace: string; user: string }, limit: number): Promise<Channel[]> {
    const theirs = this.db.select({ id: watches.channelId }).from(watches).where(eq(watches.createdBy, person.user));
    const there = and(eq(channels.adapter, person.adapter), eq(channels.workspace, person.workspace));
    return this.db
      .select()
      .from(channels)
      .where(and(there, inArray(channels.id, theirs)))
      .orderBy(asc(channels.id))
      .limit(limit);
  }

  /** Watches that are off already keep their reason. */
  disableWatches(channelId: number, reason: string): Promise<Watch[]> {
    const active = and(eq(watches.channelId, channelId), isNull(watches.disabledReason));
    return this.db.update(watches).set({ disabledReason: reason }).where(active).returning();
  }

  async disableWorkspace({ adapter, workspace }: Omit<ChannelRef, "channel">, reason: string): Promise<void> {
    const there = this.db
      .select({ id: channels.id })
      .from(channels)
      .where(and(eq(channels.adapter, adapter), eq(channels.workspace, workspace)));
    const active = and(inArray(watches.channelId, there), isNull(watches.disabledReason));
    await this.db.update(watches).set({ disabledReason: reason }).where(active);
  }
}

/** Asking again for a watch we had switched off switches it on. */
async function saveWatch(db: Db, { settings, labels = {}, now, ...watch }: WatchToSave): Promise<WatchSaved> {
  const { threshold, provisionType, digest } = settings;
  const wanted = { threshold, provisionType, digest, ...labelColumns(labels), disabledReason: null };
  const key = [watches.channelId, watches.documentId];
  const created = await db
    .insert(watches)
    .values({ ...watch, ...wanted, createdAt: now })
    .onConflictDoNothing({ target: key })
    .returning();
  if (created[0]) return { watch: created[0], created: true };
  const same = and(eq(watches.channelId, watch.channelId), eq(watches.documentId, watch.documentId));
  const changed = await db.update(watches).set(wanted).where(same).returning();
  return { watch: onlyRow(changed), created: false };
}

/** Tags once each and sorted; what is not given stays. */
function labelColumns({ tags, ...labels }: NonNullable<WatchToSave["labels"]>) {
  return { ...labels, ...(tags === undefined ? {} : { tags: [...new Set(tags)].sort() }) };
}

/** The channel's workspace may see the document's records from its first watch on, and goes on to when it is gone. */
async function noteWatching(db: Db, { channelId, documentId, now }: WatchToSave): Promise<void> {
  const channel = requireRow(
    await db.select().from(channels).where(eq(channels.id, channelId)),
    `Channel ${channelId}`,
  );
  await db
    .insert(workspaceDocuments)
    .values({ ...homeOf(channel), documentId, since: now })
    .onConflictDoNothing();
}

async function countPlatforms(db: Db, { adapter, workspace }: Viewer, channelId?: number): Promise<number> {
  const there = and(eq(channels.adapter, adapter), eq(channels.workspace, workspace));
  const one = channelId === undefined ? undefined : eq(channels.id, channelId);
  const rows = await db
    .select({ count: countDistinct(documents.platformId) })
    .from(watches)
    .innerJoin(channels, eq(channels.id, watches.channelId))
    .innerJoin(documents, eq(documents.id, watches.documentId))
    .where(and(there, one));
  return rows[0]?.count ?? 0;
}

/** Counted after the fact and inside the transaction: what is too many is undone as a whole. */
async function holdToLimits(tx: Db, channelId: number, limits: WatchLimits): Promise<void> {
  const channel = onlyRow(await tx.select().from(channels).where(eq(channels.id, channelId)).for("no key update"));
  const [here, all] = [await countPlatforms(tx, channel, channelId), await countPlatforms(tx, channel)];
  const [count, limit, where] =
    here > limits.channel ? [here, limits.channel, "this channel"] : [all, limits.workspace, "this workspace"];
  if (count <= limit) return;
  throw new InputError(
    `That would be ${count} watched platforms in ${where}; the limit is ${limit}. Nothing was changed. Unwatch some, or ask the operator to raise ${where === "this channel" ? "WATCHES_PER_CHANNEL" : "WATCHES_PER_WORKSPACE"}.`,
  );
}
