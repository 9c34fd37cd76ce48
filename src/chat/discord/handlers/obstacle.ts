import type { BaseInteraction, GuildBasedChannel, PermissionsBitField } from "discord.js";
import { WATCHING_CHANNELS } from "../command-definitions.js";
import { missingPermissions, permissionFix } from "../permissions.js";

/** Why a channel cannot take our cards, with what to do; null when it can. `target`: another one than the command's. */
export function findObstacle(interaction: BaseInteraction, target: string | null): string | null {
  const channel = target === null ? interaction.channel : (interaction.guild?.channels.cache.get(target) ?? null);
  const place = channel?.isThread() ? channel.parent : channel;
  if (place && !WATCHING_CHANNELS.some((type) => type === place.type)) {
    return "Cards can go to text, announcement and forum channels only. Name one with the channel option.";
  }
  const given = permissionsIn(interaction, place && "guild" in place ? place : null, target);
  const missing = given ? missingPermissions(given) : [];
  return missing.length > 0 ? permissionFix(missing) : null;
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
