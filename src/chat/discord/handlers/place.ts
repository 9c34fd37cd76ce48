import { type BaseInteraction, type Channel, GuildMember } from "discord.js";
import type { ChannelRef } from "../../../ports.js";
import { MANAGE_PERMISSION } from "../command-definitions.js";
import { ADAPTER_NAME } from "./ask.js";

/** Who gives a command and where. A thread belongs to its channel: that is what is watched. */
export interface Place {
  readonly channel: ChannelRef;
  readonly user: string;
  /** As the server calls them. */
  readonly userName: string;
  readonly mayManage: boolean;
  /** IDs of the server's roles the person has. */
  readonly roles: readonly string[];
}

/** Null outside of servers: there is no channel to watch. */
export function placeOf(interaction: BaseInteraction, target: string | null = null): Place | null {
  const { guildId, channelId, user, member, memberPermissions } = interaction;
  if (guildId === null || channelId === null) return null;
  return {
    channel: {
      adapter: ADAPTER_NAME,
      workspace: guildId,
      channel: target ?? ownChannel(interaction.channel) ?? channelId,
    },
    user: user.id,
    userName: member instanceof GuildMember ? member.displayName : user.displayName,
    mayManage: memberPermissions?.has(MANAGE_PERMISSION) ?? false,
    roles: member instanceof GuildMember ? [...member.roles.cache.keys()] : (member?.roles ?? []),
  };
}

/** The channel itself, or the one a thread hangs in. */
export function ownChannel(channel: Channel | null): string | null {
  return channel?.isThread() ? channel.parentId : (channel?.id ?? null);
}
