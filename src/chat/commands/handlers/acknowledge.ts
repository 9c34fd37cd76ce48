import type { Acknowledgement } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { acknowledgedBy, acknowledgedNotice } from "../../notice/acknowledged.js";
import { createChangeNotice } from "../../notice/change-notice.js";
import { type ChangeView, readChangeView } from "../../notice/change-view.js";
import { cutText, safeLine } from "../../safe-text.js";
import type { CommandContext, Reply } from "../../types.js";
import type { Command } from "../command.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../records.js";
import { nextStep, text, toAsker } from "../reply.js";
import { readChannel } from "../watched.js";

const MAX_NAME = 80;

/** Records for this channel who saw to a change, and when; its card says so. The first one stands. */
export async function handleAcknowledge(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores, clock, logger } = deps;
  const record = needRecord(command);
  const view = await findRecord(record, () => readChangeView(stores, record.id, logger));
  const { id: channelId } = await readChannel(stores, context);
  const actorName = cutText(safeLine(context.userName ?? context.user), MAX_NAME);
  const given = { changeId: record.id, channelId, actor: context.user, actorName, at: clock.now() };
  const { acknowledgement, first } = await stores.acknowledgements.acknowledge(given);
  const id = formatRecordId("change", record.id);
  if (first) {
    const entry = { at: given.at, actor: given.actor, channelId, verb: "acknowledge", subject: id, detail: {} };
    await stores.audit.append(entry);
  }
  const card = await editCard(view, acknowledgement, { context, deps });
  const summary = `${id}: ${first ? "" : "already "}${acknowledgedBy(acknowledgement)}.`;
  return toAsker({
    summary,
    blocks: [text(summary), ...(card === null ? [] : [text(card)]), nextStep("The whole change", "show", id)],
  });
}

/** Draws the channel's card anew. Returns what there is to say about it, or null. */
async function editCard(
  view: ChangeView,
  acknowledgement: Acknowledgement,
  { context, deps }: { context: CommandContext; deps: HandlerDeps },
): Promise<string | null> {
  const { changeId, channelId } = acknowledgement;
  const deliveries = await deps.stores.deliveries.listDeliveries({ changeId, channelId, limit: 1 });
  const [delivery] = deliveries.filter(({ status }) => status === "posted");
  if (!delivery?.message || !context.edit) return null;
  const outcome = await context.edit({
    message: delivery.message,
    notice: acknowledgedNotice(createChangeNotice(view), acknowledgement),
    note: `${formatRecordId("change", changeId)}: ${acknowledgedBy(acknowledgement)}.`,
    deliveryId: String(delivery.id),
  });
  return outcome.kind === "edited" ? null : `It is recorded, but the card could not be changed: ${outcome.reason}`;
}
