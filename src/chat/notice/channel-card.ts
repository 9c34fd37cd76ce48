import { BUDGET_MS, type ChannelSettings, readChannelSettings } from "../../channels/channel-settings.js";
import type { Logger } from "../../logger.js";
import type { Delivery, Stores } from "../../ports.js";
import { type ChangeViewStores, readChangeView } from "../../records/change-view.js";
import type { FindRecordAddress } from "../../records/record-address.js";
import { commandWords, type Prose, prose } from "../commands/verbs/prose.js";
import type { Notice } from "../types.js";
import { createChangeNotice } from "./change-notice.js";

type CardStores = ChangeViewStores & Pick<Stores, "settings" | "deliveries" | "watches">;

/** A change card as its channel wants it, and whom it mentions. */
export interface ChannelCard {
  readonly notice: Notice;
  /** A role or group of the platform, by ID. */
  readonly ping?: string;
}

/** What a card is read with beside its records. */
export interface CardDeps {
  readonly logger?: Pick<Logger, "error">;
  /** Where the record's page opens for whoever reads the card; not given: records have no pages. */
  readonly recordAddress?: FindRecordAddress | undefined;
}

/**
 * The card of a change's delivery, in the form its channel has set; drawn again later it is the same. Only High cards
 * mention the channel's group. Throws as `readChangeView`.
 */
export async function readChannelCard(
  stores: CardStores,
  delivery: Delivery,
  { logger, recordAddress }: CardDeps = {},
): Promise<ChannelCard> {
  if (delivery.changeId === null) throw new Error(`Delivery ${delivery.id} is of no change.`);
  const [view, settings] = await Promise.all([
    readChangeView(stores, delivery.changeId, logger),
    readChannelSettings(stores, delivery.channelId),
  ]);
  const note = await lastOfBudget(stores, delivery, settings);
  const notice = createChangeNotice(view, { ...settings, note, addressOf: recordAddress });
  return settings.ping !== null && view.change.severity === "high" ? { notice, ping: settings.ping } : { notice };
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
