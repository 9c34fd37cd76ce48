import { z } from "zod";
import type { Channel, ChannelRef, SettingStore, WatchStore } from "../ports.js";

/** What can be allowed: setting up watches, deciding on changes, changing settings. */
export const RIGHTS = ["watch", "decide", "manage"] as const;
export type ChannelRight = (typeof RIGHTS)[number];

/** everyone here · admins of the platform · admins, and the people and groups that are listed. */
export const WHO_MAY = ["everyone", "admins", "listed"] as const;
export type WhoMay = (typeof WHO_MAY)[number];

/** Somebody on the list: a person or a group of the platform, by ID, and the name for people. */
export interface Listed {
  readonly kind: "person" | "group";
  readonly id: string;
  readonly name: string;
}

export interface ChannelRights extends Readonly<Record<ChannelRight, WhoMay | null>> {
  readonly listed: readonly Listed[];
}

/** Null: as the platform says, which is everyone on Slack and who may manage the server on Discord; all may decide. */
export const DEFAULT_RIGHTS: ChannelRights = { watch: null, decide: null, manage: null, listed: [] };

/** More would be a group. */
export const MOST_LISTED = 50;

const NAME = "rights";
/** Rights of a whole workspace are kept with a place in it that is no channel. */
const WORKSPACE = "*";

const who = z.enum(WHO_MAY).nullable();
const Stored = z.object({
  ...{ watch: who, decide: who, manage: who },
  listed: z
    .array(z.object({ kind: z.enum(["person", "group"]), id: z.string().max(40), name: z.string().max(100) }))
    .max(MOST_LISTED),
});

type RightStores = {
  readonly settings: Pick<SettingStore, "readSetting" | "saveSetting">;
  readonly watches: Pick<WatchStore, "saveChannel">;
};

/** Where rights are kept: the channel itself, or the workspace. */
export function rightsPlace(stores: RightStores, ref: ChannelRef, scope: "channel" | "workspace"): Promise<Channel> {
  const { adapter, workspace, channel } = ref;
  return stores.watches.saveChannel({ adapter, workspace, channel: scope === "workspace" ? WORKSPACE : channel });
}

/**
 * A place's own rights; null where it has none. What is stored and cannot be read is an error, not the default: a right must
 * not open by itself.
 */
export async function readOwnRights({ settings }: RightStores, channelId: number): Promise<ChannelRights | null> {
  const stored = await settings.readSetting(channelId, NAME);
  return stored === null ? null : Stored.parse(stored);
}

/** The rights that hold in a channel: its own, else those of its workspace, else the platform's. */
export async function readRights(stores: RightStores, ref: ChannelRef): Promise<ChannelRights> {
  const here = await readOwnRights(stores, (await rightsPlace(stores, ref, "channel")).id);
  if (here) return here;
  const there = await readOwnRights(stores, (await rightsPlace(stores, ref, "workspace")).id);
  return there ?? DEFAULT_RIGHTS;
}

/** Replaces a place's own rights; null takes them away. */
export function saveRights({ settings }: RightStores, channelId: number, rights: ChannelRights | null): Promise<void> {
  return settings.saveSetting(channelId, NAME, rights);
}
