import { isDeepStrictEqual } from "node:util";
import { readChannelCard } from "../../src/chat/notice/channel-card.js";
import { findPostedCard } from "../../src/chat/notice/report-notice.js";
import { triagedNotice } from "../../src/chat/notice/triaged-notice.js";
import type { ChatAdapter, Notice } from "../../src/chat/types.js";
import { FineprintError } from "../../src/errors.js";
import type { Channel, Delivery } from "../../src/ports.js";
import { correctedStores } from "../../src/records/corrected.js";
import type { StepDeps } from "../step.js";

/** Decisions and corrections of others that a card is drawn anew for while it is being drawn. */
const MOST_REDRAWS = 3;

/** A card that was to be drawn anew. */
export interface Redrawn {
  /** Why it could not be; null where it was, or where nothing that was sent can be. */
  readonly problem: string | null;
  /** The card as it stands, where what was sent stays as it was: it is to be said again. */
  readonly again: Notice | null;
}

/** Code of the error that the platform is away: not a fault of ours. */
export const CARD_NOT_DRAWN = "card-not-drawn";

/**
 * Draws the card of a change anew as it stands for its channel, with what was corrected and decided. Doing it twice does it
 * once. Throws a `FineprintError` that is worth a retry while the
 * platform is away, and "too-late" where no card stands.
 */
export async function redrawCard(
  adapter: ChatAdapter,
  delivery: Delivery,
  { channel, deps }: { readonly channel: Channel; readonly deps: StepDeps },
): Promise<Redrawn> {
  const stores = correctedStores(channel, deps.stores);
  const card = await findPostedCard(stores, delivery);
  const { changeId, channelId } = delivery;
  if (!card?.message || changeId === null) throw new FineprintError("too-late", "No card of it stands here.", false);
  if (!adapter.edit) return { problem: "its platform cannot change a message", again: null };
  const readStanding = async () => ({
    decided: await stores.triage.listTriage(channelId, [changeId]),
    corrected: await stores.corrections.findCorrections(channel, [changeId]),
  });
  let drawn = await readStanding();
  for (let round = 0; ; round += 1) {
    const { notice } = await readChannelCard(stores, card, deps);
    const request = { channel, message: card.message, note: null, deliveryId: String(card.id) };
    const standingNotice = triagedNotice(notice, drawn.decided);
    const outcome = await adapter.edit({ ...request, notice: standingNotice });
    if (outcome.kind === "kept") return { problem: null, again: standingNotice };
    if (outcome.kind === "failed") {
      if (outcome.mayPass) throw new FineprintError(CARD_NOT_DRAWN, outcome.reason, true);
      return { problem: outcome.reason, again: null };
    }
    const standing = await readStanding();
    if (round >= MOST_REDRAWS || isDeepStrictEqual(standing, drawn)) return { problem: null, again: null };
    drawn = standing;
  }
}
