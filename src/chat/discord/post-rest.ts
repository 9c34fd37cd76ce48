import { RESTJSONErrorCodes as Code } from "discord.js";
import type { DiscordPost } from "./card.js";
import type { TargetChannel } from "./channels.js";
import type { DeliverDeps } from "./deliver.js";
import { codeOf, readFailure } from "./discord-errors.js";
import { containerMessage, type DiscordMessage } from "./message.js";
import { NEEDED_PERMISSIONS } from "./permissions.js";
import { postMessage, startThread } from "./post-message.js";

/** The card the rest belongs to. */
export interface PostedCard {
  readonly channel: TargetChannel;
  readonly message: string;
  /** What a thread about it is called. */
  readonly name: string;
}

type RestDeps = Pick<DeliverDeps, "rest" | "logger">;

/**
 * Posts what follows a card into its thread, in order. Where no thread can be opened it follows the card as one file. The
 * card is out, so a failure here is logged and nothing more.
 */
export async function postRest({ rest: messages }: DiscordPost, card: PostedCard, deps: RestDeps): Promise<void> {
  if (messages.length === 0) return;
  try {
    const thread = await openThread(card, deps);
    if (thread === null) return await postAsFile(messages, card, deps);
    for (const message of messages) await postMessage(deps.rest, thread, message);
  } catch (error) {
    const { reason } = readFailure(error, NEEDED_PERMISSIONS.SendMessagesInThreads);
    deps.logger.error({ channel: card.channel.id, message: card.message, reason }, "thread cut short");
  }
}

/** The card's thread; null when Discord opens none here. */
async function openThread({ channel, message, name }: PostedCard, { rest, logger }: RestDeps): Promise<string | null> {
  if (channel.isForum) return message;
  try {
    return await startThread(rest, { channel: channel.id, id: message }, name);
  } catch (error) {
    const code = codeOf(error);
    if (code === Code.ThreadAlreadyCreatedForMessage) return message;
    if (code === null || code === Code.UnknownMessage) throw error;
    logger.warn({ channel: channel.id, message, code }, "no thread, details follow as a file");
    return null;
  }
}

const FILE = "details.txt";

async function postAsFile(messages: readonly DiscordMessage[], card: PostedCard, { rest }: RestDeps): Promise<void> {
  const text = messages.flatMap(({ components }) => textsIn(components)).join("\n\n");
  const files = [...(text === "" ? [] : [{ name: FILE, text: `${text}\n` }]), ...messages.flatMap((one) => one.files)];
  await postMessage(rest, card.channel.id, containerMessage([], { files }), { replyTo: card.message });
}
