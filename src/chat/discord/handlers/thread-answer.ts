import type { MessageComponentInteraction, ModalSubmitInteraction } from "discord.js";
import type { Verb, VerbName } from "../../commands/verbs/verb-types.js";
import type { Reply } from "../../types.js";
import { BELOW, renderNotice } from "../card.js";
import { readFailure } from "../discord-errors.js";
import { NEEDED_PERMISSIONS } from "../permissions.js";
import { postMessage } from "../post-message.js";
import { pingOf, withPing } from "../with-ping.js";
import { type HandlerDeps, sentence } from "./ask.js";

type GiveAnswer = (reply: Reply) => Promise<void>;

interface Answering {
  /** To who asked. */
  readonly answer: GiveAnswer;
  readonly workspace: string;
  readonly deps: HandlerDeps;
}

/** The thread of the card whose button was pressed, or the one it stands in. */
export function threadOf({ message, channel }: MessageComponentInteraction | ModalSubmitInteraction): string | null {
  if (channel?.isThread()) return channel.id;
  return message?.hasThread ? message.id : null;
}

/** Verbs that decide on a change. */
const DECIDING: ReadonlySet<VerbName> = new Set(["acknowledge", "assign", "not-material", "reopen"]);

/**
 * What a change means, and what was decided on it, is of use to everyone who reads its thread; who asked is told where the
 * answer is. A decision that could not be made names no record, and is told to who tried.
 */
export function answerInThread(
  { name }: Verb,
  thread: string | null,
  { answer, workspace, deps }: Answering,
): GiveAnswer {
  const { rest, logger } = deps;
  return async (reply) => {
    const shared = name === "explain" || (DECIDING.has(name) && reply.record !== undefined);
    if (thread === null || !shared) return answer(reply);
    const { card, rest: more } = renderNotice(reply, BELOW, { commandIds: await deps.commandIds.find(workspace) });
    try {
      const pinged = pingOf(reply, { workspace });
      for (const message of [withPing(card, pinged), ...more]) await postMessage(rest, thread, message);
    } catch (error) {
      const { reason } = readFailure(error, NEEDED_PERMISSIONS.SendMessagesInThreads);
      logger.warn({ thread, reason }, "answer not posted in the thread");
      return answer(reply);
    }
    await answer(sentence("The answer is in the thread of that card."));
  };
}
