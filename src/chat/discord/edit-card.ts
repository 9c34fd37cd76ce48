import { RESTJSONErrorCodes as Code } from "discord.js";
import type { EditOutcome, EditRequest } from "../types.js";
import { IN_THREAD, renderNotice } from "./card.js";
import type { DeliverDeps } from "./deliver.js";
import { codeOf, readFailure } from "./discord-errors.js";
import type { Stage } from "./draw-prose.js";
import { renderEmbed } from "./embed.js";
import { markMessage } from "./mark.js";
import { NEEDED_PERMISSIONS } from "./permissions.js";
import { editMessage } from "./post-message.js";

/** Draws a posted card anew, with its delivery's mark; what hangs in its thread stays as it is. Never throws for what Discord answers. */
export async function editCard(
  request: EditRequest,
  { rest, channels, commandIds }: Pick<DeliverDeps, "rest" | "channels" | "commandIds">,
): Promise<EditOutcome> {
  const id = request.message["message"];
  if (id === undefined) return { kind: "failed", reason: "Its place in the channel was not recorded." };
  try {
    const { isForum } = await channels.getChannel(request.channel.channel);
    // A forum's post has its card in itself.
    await redraw({ channel: isForum ? id : request.channel.channel, id }, request, {
      rest,
      stage: { commandIds: await commandIds.find(request.channel.workspace) },
    });
    return { kind: "edited" };
  } catch (error) {
    if (codeOf(error) === Code.UnknownMessage) return { kind: "failed", reason: "The card was deleted." };
    const { kind, reason } = readFailure(error, NEEDED_PERMISSIONS.SendMessages);
    return { kind: "failed", reason, ...(kind === "retry" ? { mayPass: true } : {}) };
  }
}

/** A card that had to be an embed may have to be one again. */
async function redraw(
  place: { readonly channel: string; readonly id: string },
  { notice, deliveryId }: EditRequest,
  { rest, stage }: { readonly rest: DeliverDeps["rest"]; readonly stage: Stage },
): Promise<void> {
  try {
    await editMessage(rest, place, markMessage(renderNotice(notice, IN_THREAD, stage).card, deliveryId));
  } catch (error) {
    if (codeOf(error) !== Code.InvalidFormBodyOrContentType) throw error;
    await editMessage(rest, place, markMessage(renderEmbed(notice, IN_THREAD, stage).card, deliveryId));
  }
}
