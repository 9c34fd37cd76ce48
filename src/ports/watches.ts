import type { ProvisionType } from "../policy/taxonomy.js";
import type { Severity } from "../policy/types.js";

/** Where a message can go: an adapter ("terminal", "slack", "discord"), its workspace or guild, its channel. */
export interface ChannelRef {
  readonly adapter: string;
  readonly workspace: string;
  readonly channel: string;
}

/** The workspace or guild somebody asks from: records of documents that only others know are not for them. */
export type Viewer = Omit<ChannelRef, "channel">;

export interface Channel extends ChannelRef {
  readonly id: number;
}

export type DigestSetting = "off" | "daily" | "weekly";

/** How often a digest comes. */
export type DigestRhythm = Exclude<DigestSetting, "off">;

export interface WatchSettings {
  /** Changes below it are not posted. */
  readonly threshold: Severity;
  /** Only changes that touch this type; null = all. */
  readonly provisionType: ProvisionType | null;
  readonly digest: DigestSetting;
}

/** What a team notes on a watch: its groups, who looks after it, and how often the document is to be checked. */
export interface WatchLabels {
  /** In lower case, sorted. */
  readonly tags: readonly string[];
  /** The person's ID on the platform; null where only the name is known, or nobody looks after it. */
  readonly owner: string | null;
  readonly ownerName: string | null;
  /** The channel's wish, 1 hour to 30 days in ms; null: the default. The shortest wish of all watches counts. */
  readonly checkEveryMs: number | null;
}

/** A watch to be created or changed; of the labels only those that are given are set. */
export interface WatchToSave {
  readonly channelId: number;
  readonly documentId: number;
  readonly settings: WatchSettings;
  readonly labels?: Partial<WatchLabels>;
  readonly createdBy: string;
  readonly now: Date;
}

/** Platforms that may be watched: in one channel, and in all channels of a workspace together. */
export interface WatchLimits {
  readonly channel: number;
  readonly workspace: number;
}

/** A watch as it stands, and whether saving it created it. */
export interface WatchSaved {
  readonly watch: Watch;
  readonly created: boolean;
}

export interface Watch extends WatchSettings, WatchLabels {
  readonly id: number;
  readonly channelId: number;
  readonly documentId: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly mutedUntil: Date | null;
  /** Why the watch was switched off by us (channel gone, token revoked), or null. */
  readonly disabledReason: string | null;
}

export interface WatchStore {
  saveChannel(ref: ChannelRef): Promise<Channel>;
  getChannel(id: number): Promise<Channel>;
  /** Creates or updates the channel's watch of the document; tells which. Its workspace may see the document from then on. */
  saveWatch(watch: WatchToSave): Promise<WatchSaved>;
  /**
   * The same for many in one transaction: all of them or none. Throws `InputError` when a new one would go beyond a limit;
   * who is beyond it already may change what stands.
   */
  saveWatches(watches: readonly WatchToSave[], limits?: WatchLimits): Promise<WatchSaved[]>;
  listWatches(filter: { channelId?: number; documentId?: number }): Promise<Watch[]>;
  /** Platforms that a workspace watches in all its channels together, or in one of them. */
  countPlatforms(workspace: Viewer, channelId?: number): Promise<number>;
  /** Documents that a channel of the workspace watches; with a tag, those of watches that carry it. */
  listWatchedDocuments(viewer: Viewer, tag?: string): Promise<number[]>;
  removeWatches(ids: readonly number[]): Promise<void>;
  /** Nothing is posted for these watches before `until`; null = posted again from now on. Their settings stay. */
  muteWatches(ids: readonly number[], until: Date | null): Promise<void>;
  /** Sets the digest of all the channel's watches. */
  setDigest(channelId: number, digest: DigestSetting): Promise<void>;
  /** Those of a workspace's channels, by the platform's IDs, that something was ever watched in; at most `limit`. */
  findChannels(workspace: Viewer, channels: readonly string[], limit: number): Promise<Channel[]>;
  /** Channels of the workspace in which the person has set up a watch, at most `limit`. */
  listChannelsOf(person: { adapter: string; workspace: string; user: string }, limit: number): Promise<Channel[]>;
  /**
   * Switches off every watch of a channel that cannot be reached any more; saving a watch again switches it on. Returns
   * the watches that this call switched off.
   */
  disableWatches(channelId: number, reason: string): Promise<Watch[]>;
  /** The same for every channel of a workspace or guild that has let us go. */
  disableWorkspace(workspace: Omit<ChannelRef, "channel">, reason: string): Promise<void>;
}
