import { type BaseInteraction, type Channel, GuildMember, PermissionFlagsBits } from "discord.js";
import type { ChannelRef } from "../../../ports.js";
import { MANAGE_PERMISSION } from "../command-definitions.js";
import { missingToPost, permissionFix } from "../permissions.js";
import { ADAPTER_NAME } from "./ask.js";

/** Who gives a command and where. A thread belongs to its channel: that is what is watched. */
export interface Place {
  readonly channel: ChannelRef;
  readonly user: string;
  /** As the server calls them. */
  readonly userName: string;
  readonly mayManage: boolean;
  findPostObstacle(channel: string): string | null;
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
    findPostObstacle: (id) => findPostObstacle(interaction, id),
    roles: member instanceof GuildMember ? [...member.roles.cache.keys()] : (member?.roles ?? []),
  };
}

/** Nobody has us write where they may not write themselves, nor in another server. */
function findPostObstacle({ guild, user, member }: BaseInteraction, id: string): string | null {
  const channel = guild?.channels.cache.get(id);
  const person = member instanceof GuildMember ? member : guild?.members.cache.get(user.id);
  if (!channel || !person) return "It is no channel of this server that I can see.";
  const theirs = channel.permissionsFor(person);
  const mine = guild?.members.me ? channel.permissionsFor(guild.members.me) : null;
  if (!theirs.has(WRITING)) return "You need View Channel and Send Messages there.";
  return mine && !mine.has(WRITING) ? permissionFix(missingToPost(mine)) : null;
}

const WRITING = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];

/** The channel itself, or the one a thread hangs in. */
export function ownChannel(channel: Channel | null): string | null {
  return channel?.isThread() ? channel.parentId : (channel?.id ?? null);
}
