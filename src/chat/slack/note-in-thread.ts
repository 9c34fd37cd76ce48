import type { EditRequest } from "../types.js";
import { IN_THREAD, renderNotice } from "./card.js";
import type { DeliverDeps } from "./deliver.js";
import { pingOf, withPing } from "./with-ping.js";

/** Says in a card's thread what is new on the card. Never throws: the card itself says it too. */
export async function noteInThread(
  { channel, message, note, ...mentioning }: EditRequest,
  deps: DeliverDeps,
): Promise<void> {
  if (note === null) return;
  const { card } = renderNotice({ summary: note, blocks: [{ kind: "text", text: note }] }, IN_THREAD);
  const target = { channel: message["channel"] ?? channel.channel, thread: message["ts"] };
  const result = await deps.poster.post(target, withPing(card, pingOf(mentioning)));
  if (result.kind !== "posted") deps.logger.warn({ ...target, reason: result.reason }, "thread not told of a decision");
}
