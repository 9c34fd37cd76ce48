import type { Message } from "discord.js";
import { mentionHelp, mentionLine } from "../../commands/line/mention-line.js";
import type { Reply } from "../../types.js";
import { BELOW, renderNotice } from "../card.js";
import { MANAGE_PERMISSION } from "../command-definitions.js";
import { nonceOf } from "../mark.js";
import { personMention } from "../person-word.js";
import { postMessage } from "../post-message.js";
import { pingOf, withPing } from "../with-ping.js";
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
  let answers = 0;
  const asked: Asked = {
    channel,
    user: author.id,
    userName: message.member?.displayName ?? author.displayName,
    mayManage: mayManage(message),
    roles: [...(message.member?.roles.cache.keys() ?? [])],
    ...(message.channel.isThread() ? { thread: message.channelId } : {}),
    answer: (reply) => replyTo(message, reply, { ...deps, workspace: guildId, count: answers++ }),
  };
  const subject = await findSubject(message, channel, deps);
  const line = mentionLine(wordsOf(message, client.user.id), subject);
  if (line === null) return asked.answer(sentence(mentionHelp(subject)));
  await askRunner(line, asked, deps);
}

/** What was written beside our own name; other people keep theirs, which Discord writes as IDs. */
function wordsOf({ content, mentions }: Message, bot: string): string {
  const words = content.replaceAll(/<@!?(\d+)>/g, (mention, id: string) => {
    const user = id === bot ? undefined : mentions.users.get(id);
    return user ? personMention(user) : id === bot ? " " : mention;
  });
  return words.trim();
}

/** `@everyone` and roles are not for us. */
function isForUs({ mentions }: Message, bot: string): boolean {
  return mentions.users.has(bot);
}

function mayManage({ member, channel }: Message): boolean {
  return !channel.isDMBased() && (member?.permissionsIn(channel.id).has(MANAGE_PERMISSION) ?? false);
}

/** The answer hangs on the question, so that the channel sees what it belongs to; nobody is pinged but the role of an escalation. */
async function replyTo(
  message: Message,
  reply: Reply,
  {
    rest,
    commandIds,
    workspace,
    count,
  }: Pick<HandlerDeps, "rest" | "commandIds"> & { readonly workspace: string; readonly count: number },
): Promise<void> {
  const { card, rest: more } = renderNotice(reply, BELOW, { commandIds: await commandIds.find(workspace) });
  const messages = [withPing(card, pingOf(reply, { workspace })), ...more];
  for (const [index, one] of messages.entries()) {
    // Discord tells every process of a bot; with the same nonce it posts one answer for them all.
    const nonce = nonceOf(`answer:${message.id}:${count}:${index}`, message.channelId);
    await postMessage(rest, message.channelId, one, { replyTo: message.id, nonce });
  }
}
