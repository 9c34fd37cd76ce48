import {
  type BaseInteraction,
  type Channel,
  ChannelFlags,
  type GuildBasedChannel,
  type PermissionsBitField,
} from "discord.js";
import { joinProse, type Prose, prose } from "../../commands/verbs/prose.js";
import type { Reply } from "../../types.js";
import { WATCHING_CHANNELS } from "../command-definitions.js";
import { NO_TAG } from "../discord-errors.js";
import { missingToPost, permissionFix, permissionWarning } from "../permissions.js";

/** Why a channel cannot take our cards, with what to do; null when it can. `target`: another one than the command's. */
export function findObstacle(interaction: BaseInteraction, target: string | null): string | null {
  const channel = target === null ? interaction.channel : (interaction.guild?.channels.cache.get(target) ?? null);
  const place = channel?.isThread() ? channel.parent : channel;
  if (place && !WATCHING_CHANNELS.some((type) => type === place.type)) {
    const what = place.isVoiceBased()
      ? "The chat of a voice channel takes no threads, so no cards."
      : "No cards can go here.";
    return `${what} Text, announcement and forum channels take them: name one with the channel option.`;
  }
  const untagged = place ? tagObstacle(place) : null;
  if (untagged !== null) return untagged;
  const given = permissionsIn(interaction, place && "guild" in place ? place : null, target);
  const missing = given ? missingToPost(given) : [];
  return missing.length > 0 ? permissionFix(missing) : null;
}

/** What to know of a channel that takes our cards: that it is a thread's, and what comes with less. Null when all is well. */
export function findCaution(interaction: BaseInteraction, target: string | null): Prose | null {
  const here = target === null ? interaction.channel : (interaction.guild?.channels.cache.get(target) ?? null);
  const channel = here?.isThread() ? here.parent : here;
  const given = permissionsIn(interaction, channel && "guild" in channel ? channel : null, target);
  const warning = given ? permissionWarning(given) : null;
  const parent = here?.isThread() ? here.parentId : null;
  const words: Prose[] = [
    ...(parent
      ? [prose`A thread is not watched by itself: cards come to ${{ place: "its channel", channel: parent }}.`]
      : []),
    ...(warning === null ? [] : [warning]),
  ];
  return words.length === 0 ? null : joinProse(words, " ");
}

/** The same way to answer, with words below the first answer that everyone sees. */
export function withCaution(
  answer: (reply: Reply) => Promise<void>,
  words: Prose | null,
): (reply: Reply) => Promise<void> {
  let left = words;
  return (reply) => {
    const said = reply.audience === "channel" ? left : null;
    if (said === null) return answer(reply);
    left = null;
    return answer({ ...reply, blocks: [...reply.blocks, { kind: "text", text: said }] });
  };
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
