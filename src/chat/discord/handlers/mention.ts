import type { Message } from "discord.js";
import { mentionHelp, mentionLine } from "../../commands/mention-line.js";
import type { Reply } from "../../types.js";
import { BELOW, renderNotice } from "../card.js";
import { MANAGE_PERMISSION } from "../command-definitions.js";
import { postMessage } from "../post-message.js";
import { ADAPTER_NAME, type Asked, askRunner, type HandlerDeps, sentence } from "./ask.js";
import { ownChannel } from "./place.js";
import { findSubject } from "./subject.js";

/** Takes @mentions and replies to our messages: the words are a command line, answered where everyone sees it. */
export async function takeMention(message: Message, deps: HandlerDeps): Promise<void> {
  const { client, guildId, author } = message;
  if (guildId === null || author.bot || !client.user || !isForUs(message, client.user.id)) return;
  const channel = {
    adapter: ADAPTER_NAME,
    workspace: guildId,
    channel: ownChannel(message.channel) ?? message.channelId,
  };
  const asked: Asked = {
    channel,
    user: author.id,
    userName: message.member?.displayName ?? author.displayName,
    mayManage: mayManage(message),
    answer: (reply) => replyTo(message, reply, deps),
  };
  const subject = await findSubject(message, channel, deps);
  const line = mentionLine(message.content.replaceAll(/<@[!&]?\d+>/g, " ").trim(), subject);
  await (line === null ? asked.answer(sentence(mentionHelp(subject))) : askRunner(line, asked, deps));
}

/** `@everyone` and roles are not for us. */
function isForUs({ mentions }: Message, bot: string): boolean {
  return mentions.users.has(bot);
}

function mayManage({ member, channel }: Message): boolean {
  return !channel.isDMBased() && (member?.permissionsIn(channel.id).has(MANAGE_PERMISSION) ?? false);
}

/** The answer hangs on the question, so that the channel sees what it belongs to; nobody is pinged. */
async function replyTo(message: Message, reply: Reply, { rest }: HandlerDeps): Promise<void> {
  const { card, rest: more } = renderNotice(reply, BELOW);
  for (const one of [card, ...more]) await postMessage(rest, message.channelId, one, { replyTo: message.id });
}
