import type { MessageComponentInteraction } from "discord.js";
import { findVerb } from "../../commands/find-verb.js";
import type { Reply } from "../../types.js";
import { BELOW, renderNotice } from "../card.js";
import { readCustomId } from "../custom-id.js";
import { readFailure } from "../discord-errors.js";
import { NEEDED_PERMISSIONS } from "../permissions.js";
import { postMessage } from "../post-message.js";
import { deferAnswer } from "./answer-interaction.js";
import { askRunner, type HandlerDeps, sentence } from "./ask.js";
import { placeOf } from "./place.js";

/** Takes presses of buttons and menu entries: each carries the command line it stands for. */
export async function takePress(interaction: MessageComponentInteraction, deps: HandlerDeps): Promise<void> {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? "") : interaction.customId;
  const line = readCustomId(id);
  const place = placeOf(interaction);
  const verb = line === null ? null : findVerb(line.split(" ")[0] ?? "");
  const answer = await deferAnswer(interaction, verb?.audience ?? "asker", deps);
  if (line === null || !verb || !place) {
    return answer(sentence("This button is of an older version. Type the command: /policy help"));
  }
  const thread = verb.name === "explain" ? threadOf(interaction) : null;
  const give = thread === null ? answer : inThread(thread, answer, deps);
  await askRunner(line, { ...place, answer: give }, deps);
}

/** The thread of the card whose button was pressed, or the one it stands in. */
function threadOf({ message, channel }: MessageComponentInteraction): string | null {
  if (channel?.isThread()) return channel.id;
  return message.hasThread ? message.id : null;
}

/** What a change means is of use to everyone who reads its thread; who asked is told where the answer is. */
function inThread(thread: string, answer: (reply: Reply) => Promise<void>, { rest, logger }: HandlerDeps) {
  return async (reply: Reply): Promise<void> => {
    const { card, rest: more } = renderNotice(reply, BELOW);
    try {
      for (const message of [card, ...more]) await postMessage(rest, thread, message);
    } catch (error) {
      const { reason } = readFailure(error, NEEDED_PERMISSIONS.SendMessagesInThreads);
      logger.warn({ thread, reason }, "answer not posted in the thread");
      return answer(reply);
    }
    await answer(sentence("The answer is in the thread of that card."));
  };
}
