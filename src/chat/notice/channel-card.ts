import { BUDGET_MS, type ChannelSettings, readChannelSettings } from "../../channels/channel-settings.js";
import type { Logger } from "../../logger.js";
import { formatMinute } from "../../policy/utc.js";
import type { Delivery, Stores } from "../../ports.js";
import { type ChangeView, type ChangeViewStores, readChangeView } from "../../records/change-view.js";
import type { FindRecordAddress } from "../../records/record-address.js";
import { SEVERITY_WORDS } from "../../records/words.js";
import { readTeamRater } from "../../teams/team-severity.js";
import { commandWords, joinProse, type Prose, prose } from "../commands/verbs/prose.js";
import type { Notice } from "../types.js";
import { createChangeNotice } from "./change-notice.js";

type CardStores = ChangeViewStores & Pick<Stores, "settings" | "deliveries" | "watches">;

/** A change card as its channel wants it, and whom it mentions. */
export interface ChannelCard {
  readonly notice: Notice;
  /** A role or group of the platform, by ID. */
  readonly ping?: string;
  /** It is published to who follows the channel. */
  readonly publish?: boolean;
  /** Who looks after the document here, by ID. */
  readonly people?: readonly string[];
}

/** What a card is read with beside its records. */
export interface CardDeps {
  readonly logger?: Pick<Logger, "error">;
  /** Where the record's page opens for whoever reads the card; not given: records have no pages. */
  readonly recordAddress?: FindRecordAddress | undefined;
}

/**
 * The card of a change's delivery, in the form its channel has set; drawn again later it is the same. Only High cards
 * mention the channel's group and the watch's owner. Throws as `readChangeView`.
 */
export async function readChannelCard(
  stores: CardStores,
  delivery: Delivery,
  { logger, recordAddress }: CardDeps = {},
): Promise<ChannelCard> {
  if (delivery.changeId === null) throw new Error(`Delivery ${delivery.id} is of no change.`);
  const [shared, settings] = await Promise.all([
    readChangeView(stores, delivery.changeId, logger),
    readChannelSettings(stores, delivery.channelId),
  ]);
  const { view, reasons } = await ratedForTeam(stores, delivery, shared);
  const budget = await lastOfBudget(stores, delivery, settings);
  const note = [sayLate(delivery), ...reasons, budget].filter((words) => words !== null);
  const notice = createChangeNotice(view, {
    ...settings,
    note: note.length === 0 ? null : joinProse(note, "\n"),
    addressOf: recordAddress,
  });
  const card = settings.publish ? { notice, publish: true } : { notice };
  if (view.change.severity !== "high") return card;
  const people = settings.owners ? await ownersOf(stores, delivery) : [];
  return {
    ...card,
    ...(settings.ping === null ? {} : { ping: settings.ping }),
    ...(people.length > 0 ? { people } : {}),
  };
}

/** The change as the workspace's profile rates it, and why; the record stays as it is for everybody. */
async function ratedForTeam(
  stores: CardStores,
  { channelId }: Delivery,
  view: ChangeView,
): Promise<{ readonly view: ChangeView; readonly reasons: readonly Prose[] }> {
  // A person's word on this very change counts before a rule.
  if (view.change.correction?.severity) return { view, reasons: [] };
  const rate = await readTeamRater(stores, channelId);
  const { severity, reasons } = rate?.(view) ?? { severity: null, reasons: [] };
  if (reasons.length === 0) return { view, reasons: [] };
  const was = view.change.severity ? SEVERITY_WORDS[view.change.severity] : "not rated";
  const words = prose`Rated ${severity ? SEVERITY_WORDS[severity] : "lower"} for you, ${was} for everybody: ${reasons.join(", ")}.`;
  return { view: { ...view, change: { ...view.change, severity } }, reasons: [words] };
}

/** Who looks after the document in the channel, where the platform knows them by an ID. */
async function ownersOf(stores: Pick<Stores, "watches">, { channelId, documentId }: Delivery): Promise<string[]> {
  if (documentId === null) return [];
  const watches = await stores.watches.listWatches({ channelId, documentId });
  return watches.flatMap(({ owner }) => owner ?? []);
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
