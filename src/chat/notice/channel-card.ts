import { BUDGET_MS, type ChannelSettings, readChannelSettings } from "../../channels/channel-settings.js";
import type { Logger } from "../../logger.js";
import type { Delivery, Stores } from "../../ports.js";
import { type ChangeViewStores, readChangeView } from "../../records/change-view.js";
import { commandWords, type Prose, prose } from "../commands/verbs/prose.js";
import type { Notice } from "../types.js";
import { createChangeNotice } from "./change-notice.js";

type CardStores = ChangeViewStores & Pick<Stores, "settings" | "deliveries" | "watches">;

/** A change card as its channel wants it, and whom it mentions. */
export interface ChannelCard {
  readonly notice: Notice;
  /** A role or group of the platform, by ID. */
  readonly ping?: string;
  /** Who looks after the document here, by ID. */
  readonly people?: readonly string[];
}

/**
 * The card of a change's delivery, in the form its channel has set; drawn again later it is the same. Only High cards
 * mention the channel's group and the watch's owner. Throws as `readChangeView`.
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
  const notice = createChangeNotice(view, { ...settings, note: await lastOfBudget(stores, delivery, settings) });
  if (view.change.severity !== "high") return { notice };
  const people = settings.owners ? await ownersOf(stores, delivery) : [];
  return {
    notice,
    ...(settings.ping === null ? {} : { ping: settings.ping }),
    ...(people.length > 0 ? { people } : {}),
  };
}

/** Who looks after the document in the channel, where the platform knows them by an ID. */
async function ownersOf(stores: Pick<Stores, "watches">, { channelId, documentId }: Delivery): Promise<string[]> {
  if (documentId === null) return [];
  const watches = await stores.watches.listWatches({ channelId, documentId });
  return watches.flatMap(({ owner }) => owner ?? []);
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
