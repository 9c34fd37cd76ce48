import { type APIThreadChannel, RESTJSONErrorCodes as Code, type REST, Routes } from "discord.js";
import type { Logger } from "../../logger.js";
import type { DiscordPost } from "./card.js";
import type { TargetChannel } from "./channels.js";
import { codeOf, readFailure } from "./discord-errors.js";
import { fileMessages } from "./message.js";
import { NEEDED_PERMISSIONS } from "./permissions.js";
import { postMessage, startThread } from "./post-message.js";

/** The card the rest belongs to. */
export interface PostedCard {
  readonly channel: Pick<TargetChannel, "id" | "isForum">;
  readonly message: string;
  /** What a thread about it is called. */
  readonly name: string;
}

interface RestDeps {
  readonly rest: REST;
  readonly logger: Pick<Logger, "warn" | "error">;
}

/** open: a thread to write in · closed: Discord opens none here · full: a former attempt wrote in it already. */
type Thread = { readonly kind: "open"; readonly id: string } | { readonly kind: "closed" } | { readonly kind: "full" };

/**
 * Posts what follows a card into its thread, in order. Where no thread can be opened it follows the card as files. The
 * card is out, so a failure here is logged and nothing more.
 */
export async function postRest(post: DiscordPost, card: PostedCard, deps: RestDeps): Promise<void> {
  if (post.rest.length === 0) return;
  try {
    const thread = await openThread(card, deps);
    const posted = thread.kind === "open" ? await postInThread(post, thread.id, deps) : thread.kind === "full";
    if (posted) return;
    const under = card.channel.isForum ? {} : { replyTo: card.message };
    for (const message of fileMessages(post.restFiles)) await postMessage(deps.rest, card.channel.id, message, under);
  } catch (error) {
    const { reason } = readFailure(error, NEEDED_PERMISSIONS.SendMessagesInThreads);
    deps.logger.error({ channel: card.channel.id, message: card.message, reason }, "thread cut short");
  }
}

/** False when messages in threads are not allowed here: then nothing stands in it yet. */
async function postInThread({ rest }: DiscordPost, thread: string, deps: RestDeps): Promise<boolean> {
  for (const [index, message] of rest.entries()) {
    try {
      await postMessage(deps.rest, thread, message);
    } catch (error) {
      const code = codeOf(error);
      if (index > 0 || (code !== Code.MissingPermissions && code !== Code.MissingAccess)) throw error;
      deps.logger.warn({ thread, code }, "no messages in threads allowed, details follow as a file");
      return false;
    }
  }
  return true;
}

async function openThread({ channel, message, name }: PostedCard, { rest, logger }: RestDeps): Promise<Thread> {
  if (channel.isForum) return { kind: "open", id: message };
  try {
    return { kind: "open", id: await startThread(rest, { channel: channel.id, id: message }, name) };
  } catch (error) {
    const code = codeOf(error);
    // A thread has the ID of the message it hangs on.
    if (code === Code.ThreadAlreadyCreatedForMessage) return lookInto(message, rest);
    if (code === null || code === Code.UnknownMessage) throw error;
    logger.warn({ channel: channel.id, message, code }, "no thread, details follow as a file");
    return { kind: "closed" };
  }
}

async function lookInto(id: string, rest: RestDeps["rest"]): Promise<Thread> {
  const { message_count } = (await rest.get(Routes.channel(id))) as APIThreadChannel;
  return message_count ? { kind: "full" } : { kind: "open", id };
}

/** The thread under a message, opened where there is none yet; null where none can be. Throws what Discord answers. */
export async function findThread(card: PostedCard, deps: RestDeps): Promise<string | null> {
  const thread = await openThread(card, deps);
  if (thread.kind === "closed") return null;
  return thread.kind === "open" ? thread.id : card.message;
}
