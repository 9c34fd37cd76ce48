import type { Logger } from "../../logger.js";
import type { EditRequest } from "../types.js";
import { BELOW, renderNotice } from "./card.js";
import type { DeliverDeps } from "./deliver.js";
import { codeOf } from "./discord-errors.js";
import { postMessage } from "./post-message.js";
import { pingOf, withPing } from "./with-ping.js";

interface NoteDeps extends Pick<DeliverDeps, "rest"> {
  readonly logger: Pick<Logger, "warn">;
}

/** Says in a card's thread, which has the card's ID, what is new on the card. Never throws: the card itself says it too. */
export async function noteInThread(
  { channel, message, note, ...mentioning }: EditRequest,
  { rest, logger }: NoteDeps,
): Promise<void> {
  if (note === null) return;
  const thread = message["message"] ?? "";
  const { card } = renderNotice({ summary: note, blocks: [{ kind: "text", text: note }] }, BELOW);
  try {
    await postMessage(rest, thread, withPing(card, pingOf(mentioning, channel)));
  } catch (error) {
    // A card without details has no thread.
    logger.warn({ thread, code: codeOf(error) }, "thread not told of a decision");
  }
}
