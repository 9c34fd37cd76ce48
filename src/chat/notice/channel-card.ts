import { BUDGET_MS, type ChannelSettings, readChannelSettings } from "../../channels/channel-settings.js";
import type { Logger } from "../../logger.js";
import { formatMinute } from "../../policy/utc.js";
import type { Delivery, Stores } from "../../ports.js";
import { type ChangeViewStores, readChangeView } from "../../records/change-view.js";
import { commandWords, joinProse, type Prose, prose } from "../commands/verbs/prose.js";
import type { Notice } from "../types.js";
import { createChangeNotice } from "./change-notice.js";

type CardStores = ChangeViewStores & Pick<Stores, "settings" | "deliveries" | "watches">;

/** A change card as its channel wants it, and whom it mentions. */
export interface ChannelCard {
  readonly notice: Notice;
  /** A role or group of the platform, by ID. */
  readonly ping?: string;
}

/**
 * The card of a change's delivery, in the form its channel has set; drawn again later it is the same. Only High cards
 * mention the channel's group. Throws as `readChangeView`.
 */
export async function readChannelCard(
  stores: CardStores,
  delivery: Delivery,
  logger?: Pick<Logger, "error">,
): Promise<ChannelCard> {
  if (delivery.changeId === null) throw new Error(`Delivery ${delivery.id} is of no change.`);
  const [view, settings] = await Promise.all([
    readChangeView(stores, delivery.changeId, logger),
    readChannelSettings(stores, delivery.channelId),
  ]);
  const notes = [sayLate(delivery), await lastOfBudget(stores, delivery, settings)].filter((note) => note !== null);
  const note = notes.length === 0 ? null : joinProse(notes, " ");
  const notice = createChangeNotice(view, { ...settings, note });
  return settings.ping !== null && view.change.severity === "high" ? { notice, ping: settings.ping } : { notice };
}

/** A card that came late says so: what it tells may bind by a date. */
function sayLate({ lateAt, plannedAt }: Delivery): Prose | null {
  return lateAt === null ? null : `Late: this could not be posted since ${formatMinute(plannedAt)}.`;
}

/** What the card says that spends the last of the channel's alert budget; null on every other card. */
async function lastOfBudget(
  stores: Pick<Stores, "deliveries" | "watches">,
  { id, channelId, documentId, plannedAt }: Delivery,
  { budget }: Pick<ChannelSettings, "budget">,
): Promise<Prose | null> {
  const since = new Date(plannedAt.getTime() - BUDGET_MS);
  if ((await stores.deliveries.countCards({ channelId, since, upTo: id })) !== budget) return null;
  const watches = await stores.watches.listWatches({ channelId, ...(documentId === null ? {} : { documentId }) });
  const digested = watches.some(({ digest }) => digest !== "off");
  const reached = `Budget of ${budget} ${budget === 1 ? "card" : "cards"} a week reached`;
  return digested
    ? `${reached}: Medium and Low go to the digest; High is still posted.`
    : prose`${reached}: Medium and Low are in ${commandWords("latest")}; High is still posted.`;
}
