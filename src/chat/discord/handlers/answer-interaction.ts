import {
  type ChatInputCommandInteraction,
  RESTJSONErrorCodes as Code,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Mentioning, Reply } from "../../types.js";
import { BELOW, type DiscordPost, renderNotice } from "../card.js";
import { codeOf, isTooLate } from "../discord-errors.js";
import { renderEmbed } from "../embed.js";
import { type DiscordMessage, fileData, flagsOf } from "../message.js";
import { allowedMentions, pingOf, withPing } from "../with-ping.js";
import type { HandlerDeps } from "./ask.js";
import { ownChannel } from "./place.js";

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** Says "thinking …" within Discord's three seconds; who sees it is settled here. Returns how to answer. */
export async function deferAnswer(
  interaction: Answerable,
  { audience, target = null }: { readonly audience: Reply["audience"]; readonly target?: string | null },
  deps: HandlerDeps,
): Promise<(reply: Reply) => Promise<void>> {
  await interaction.deferReply(audience === "asker" ? { flags: MessageFlags.Ephemeral } : {});
  let waiting = true;
  return async (reply) => {
    const first = waiting;
    waiting = false;
    await answer(interaction, reply, {
      thinking: first ? audience : null,
      target: targetOf(interaction, target),
      deps,
    });
  };
}

interface Occasion {
  /** Who sees the "thinking …" that waits for this answer; null when there is none. */
  readonly thinking: Reply["audience"] | null;
  /** The channel the answer is about, when it is given in another. */
  readonly target: string | null;
  readonly deps: HandlerDeps;
}

function targetOf({ channel }: Answerable, target: string | null): string | null {
  return target === ownChannel(channel) ? null : target;
}

async function answer(interaction: Answerable, reply: Reply, occasion: Occasion): Promise<void> {
  try {
    const { rest } = await sendFirst(interaction, reply, occasion);
    for (const message of rest) await interaction.followUp(payload(message, reply.audience));
  } catch (error) {
    if (!isTooLate(error)) throw error;
    occasion.deps.logger.warn({ code: codeOf(error) }, "answer came too late");
  }
}

/** What only the asker sees reaches nobody else. */
function mentionsOf(reply: Reply): Mentioning {
  return reply.audience === "channel" ? reply : {};
}

async function sendFirst(interaction: Answerable, reply: Reply, occasion: Occasion): Promise<DiscordPost> {
  const { target, deps } = occasion;
  const stage = { target, commandIds: await deps.commandIds.find(interaction.guildId ?? "") };
  const post = renderNotice(reply, BELOW, stage);
  const role = pingOf(mentionsOf(reply), { workspace: interaction.guildId ?? "" });
  try {
    await sendCard(interaction, withPing(post.card, role), reply, occasion);
    return post;
  } catch (error) {
    if (codeOf(error) !== Code.InvalidFormBodyOrContentType) throw error;
    occasion.deps.logger.error({ err: error }, "answer rejected, given as an embed");
    const plain = renderEmbed(reply, BELOW, stage);
    await sendCard(interaction, withPing(plain.card, role), reply, occasion);
    return plain;
  }
}

/**
 * An answer meant for others than those who see "thinking …" takes its place as a message of its own; so does one that
 * mentions a role, because what an edit mentions notifies nobody.
 */
async function sendCard(interaction: Answerable, message: DiscordMessage, { audience }: Reply, { thinking }: Occasion) {
  if (thinking === audience && message.pinged === undefined) {
    const { flags: _kept, ...body } = payload(message, audience);
    await interaction.editReply({ ...body, ...(flagsOf(message) ? { flags: MessageFlags.IsComponentsV2 } : {}) });
    return;
  }
  if (thinking !== null) await interaction.deleteReply();
  await interaction.followUp(payload(message, audience));
}

function payload(message: DiscordMessage, audience: Reply["audience"]) {
  const flags = flagsOf(message) | (audience === "asker" ? MessageFlags.Ephemeral : 0);
  return {
    components: [...message.components],
    ...(message.embeds ? { embeds: [...message.embeds] } : {}),
    ...(message.content === undefined ? {} : { content: message.content }),
    ...(message.pinged === undefined ? {} : { allowedMentions: allowedMentions(message) }),
    files: message.files.map((file) => ({ name: file.name, attachment: fileData(file) })),
    flags,
  };
}
