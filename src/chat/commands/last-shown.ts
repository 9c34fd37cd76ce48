import type { Clock, Delivery, Stores } from "../../ports.js";
import { formatRecordId, type RecordId, readRecordId } from "../../record-id.js";
import type { CommandContext } from "../types.js";

/** The record that was last on somebody's screen, and whether an answer told it or a card did. */
export interface ShownRecord {
  readonly record: RecordId;
  readonly by: "answer" | "card";
}

/**
 * Which record people were shown last, so that "how bad is it?" is about that one. Answers are remembered in this process,
 * by thread or else by person, IDs alone; cards are known from their deliveries. A process that did not give the answer
 * knows the card, and what is said names the record either way.
 */
export interface LastShown {
  remember(context: Place, record: string): void;
  find(context: Place, stores: Pick<Stores, "watches" | "deliveries">): Promise<ShownRecord | null>;
}

type Place = Pick<CommandContext, "channel" | "thread"> & Partial<Pick<CommandContext, "user">>;

/** A conversation that rested longer than this begins anew. */
const REMEMBERED_MS = 60 * 60_000;
/** People in conversation at the same time; beyond it the one who rested longest is forgotten. */
const MOST = 5_000;
/** Deliveries looked through for the newest card: digests and reminders stand between. */
const LOOKED_THROUGH = 20;

export function createLastShown(clock: Clock): LastShown {
  const told = new Map<string, { readonly record: RecordId; readonly at: number }>();
  return {
    remember(context, record) {
      const id = readRecordId(record);
      if (id === null) return;
      const key = keyOf(context);
      told.delete(key);
      told.set(key, { record: id, at: clock.now().getTime() });
      const [oldest] = told.keys();
      if (told.size > MOST && oldest !== undefined) told.delete(oldest);
    },
    async find(context, stores) {
      const answer = told.get(keyOf(context));
      const kept = answer && clock.now().getTime() - answer.at <= REMEMBERED_MS ? answer : null;
      const card = await newestCard(context, stores);
      if (kept !== null && kept.at >= (card?.postedAt?.getTime() ?? 0)) return { record: kept.record, by: "answer" };
      return card?.changeId == null ? null : { record: { kind: "change", id: card.changeId }, by: "card" };
    },
  };
}

/** In a thread everybody sees the same; elsewhere answers are for who asked. */
function keyOf({ channel, thread, user = "" }: Place): string {
  const { adapter, workspace, channel: id } = channel;
  return JSON.stringify([adapter, workspace, id, ...(thread === undefined ? ["", user] : [thread])]);
}

async function newestCard(
  { channel }: Place,
  { watches, deliveries }: Pick<Stores, "watches" | "deliveries">,
): Promise<Delivery | null> {
  const { id: channelId } = await watches.saveChannel(channel);
  const posted = await deliveries.listDeliveries({ channelId, statuses: ["posted"], limit: LOOKED_THROUGH });
  const cards = posted.filter(({ kind, changeId }) => kind === "change" && changeId !== null);
  return cards.toSorted((a, b) => (b.postedAt?.getTime() ?? 0) - (a.postedAt?.getTime() ?? 0))[0] ?? null;
}

/** The record as it is typed. */
export function shownId({ record }: ShownRecord): string {
  return formatRecordId(record.kind, record.id);
}
