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

export interface Watch extends WatchSettings {
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
  saveWatch(watch: {
    channelId: number;
    documentId: number;
    settings: WatchSettings;
    createdBy: string;
    now: Date;
  }): Promise<{ watch: Watch; created: boolean }>;
  listWatches(filter: { channelId?: number; documentId?: number }): Promise<Watch[]>;
  /** Documents that a channel of the workspace watches. */
  listWatchedDocuments(viewer: Viewer): Promise<number[]>;
  removeWatches(ids: readonly number[]): Promise<void>;
  /** Nothing is posted for these watches before `until`; null = posted again from now on. Their settings stay. */
  muteWatches(ids: readonly number[], until: Date | null): Promise<void>;
  /** Sets the digest of all the channel's watches. */
  setDigest(channelId: number, digest: DigestSetting): Promise<void>;
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
