import {
  type BaseInteraction,
  type Channel,
  ChannelFlags,
  type GuildBasedChannel,
  type PermissionsBitField,
} from "discord.js";
import { WATCHING_CHANNELS } from "../command-definitions.js";
import { NO_TAG } from "../discord-errors.js";
import { missingPermissions, permissionFix } from "../permissions.js";

/** Why a channel cannot take our cards, with what to do; null when it can. `target`: another one than the command's. */
export function findObstacle(interaction: BaseInteraction, target: string | null): string | null {
  const channel = target === null ? interaction.channel : (interaction.guild?.channels.cache.get(target) ?? null);
  const place = channel?.isThread() ? channel.parent : channel;
  if (place && !WATCHING_CHANNELS.some((type) => type === place.type)) {
    return "Cards can go to text, announcement and forum channels only. Name one with the channel option.";
  }
  const untagged = place ? tagObstacle(place) : null;
  if (untagged !== null) return untagged;
  const given = permissionsIn(interaction, place && "guild" in place ? place : null, target);
  const missing = given ? missingPermissions(given) : [];
  return missing.length > 0 ? permissionFix(missing) : null;
}

/** A forum that wants a tag on every post must have one that we may set. */
function tagObstacle(channel: Channel): string | null {
  if (!("availableTags" in channel) || !channel.flags.has(ChannelFlags.RequireTag)) return null;
  return channel.availableTags.some(({ moderated }) => !moderated) ? null : NO_TAG;
}

/** Discord tells ours for the channel a command is given in; for another one they follow from what we know of the server. */
function permissionsIn(
  interaction: BaseInteraction,
  channel: GuildBasedChannel | null,
  target: string | null,
): Readonly<PermissionsBitField> | null {
  const me = interaction.guild?.members.me ?? null;
  if (target === null || target === interaction.channelId) return interaction.appPermissions;
  return me && channel ? channel.permissionsFor(me) : null;
}
