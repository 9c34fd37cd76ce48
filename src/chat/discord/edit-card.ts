import { RESTJSONErrorCodes as Code } from "discord.js";
import type { EditOutcome, EditRequest } from "../types.js";
import { IN_THREAD, renderNotice } from "./card.js";
import type { DeliverDeps } from "./deliver.js";
import { codeOf, readFailure } from "./discord-errors.js";
import { markMessage } from "./mark.js";
import { NEEDED_PERMISSIONS } from "./permissions.js";
import { editMessage } from "./post-message.js";

/** Draws a posted card anew, with its delivery's mark; what hangs in its thread stays as it is. Never throws for what Discord answers. */
export async function editCard(
  { channel: ref, message, notice, deliveryId }: EditRequest,
  { rest, channels }: Pick<DeliverDeps, "rest" | "channels">,
): Promise<EditOutcome> {
  const id = message["message"];
  if (id === undefined) return { kind: "failed", reason: "Its place in the channel was not recorded." };
  const card = markMessage(renderNotice(notice, IN_THREAD).card, deliveryId);
  try {
    const { isForum } = await channels.getChannel(ref.channel);
    // A forum's post has its card in itself.
    await editMessage(rest, { channel: isForum ? id : ref.channel, id }, card);
    return { kind: "edited" };
  } catch (error) {
    if (codeOf(error) === Code.UnknownMessage) return { kind: "failed", reason: "The card was deleted." };
    return { kind: "failed", reason: readFailure(error, NEEDED_PERMISSIONS.SendMessages).reason };
  }
}
