import { createLateNotice, type LateCards } from "../../src/chat/notice/late-notice.js";
import { errorMessage } from "../../src/errors.js";
import type { Channel, Delivery } from "../../src/ports.js";
import type { StepDeps } from "../step.js";

/** A card is out within seconds; one that waits so long waits for something that does not mend itself soon. */
export const LATE_MS = 60 * 60_000;
const PAGE = 500;

/**
 * Deliveries that are late: each is logged as an error, once, and whoever set up the channel's watches is told, one message a
 * person however many cards wait. The channel itself reads it on the card, when that is posted.
 */
export async function reportLate(now: Date, deps: StepDeps): Promise<void> {
  const plannedBefore = new Date(now.getTime() - LATE_MS);
  const late = await deps.stores.deliveries.takeLate({ plannedBefore, now, limit: PAGE });
  for (const [channelId, deliveries] of byChannel(late)) {
    const channel = await deps.stores.watches.getChannel(channelId);
    for (const delivery of deliveries) logLate(delivery, channel, deps);
    await tellWhoWatches({ channel, deliveries }, deps);
  }
}

function byChannel(late: readonly Delivery[]): ReadonlyMap<number, readonly Delivery[]> {
  const found = new Map<number, Delivery[]>();
  for (const delivery of late) found.set(delivery.channelId, [...(found.get(delivery.channelId) ?? []), delivery]);
  return found;
}

function logLate(delivery: Delivery, { adapter, workspace, channel }: Channel, deps: StepDeps): void {
  const { id, kind, changeId, plannedAt, attempts } = delivery;
  // A card that nobody ever tried waits for a worker that can: a set-up of workers without the bot's tokens.
  const tokens = deps.adapters.has(adapter) ? null : `no tokens for ${adapter} in this worker; has another one them?`;
  const reason = delivery.reason ?? tokens;
  deps.logger.error(
    { delivery: id, kind, changeId, adapter, workspace, channel, plannedAt, attempts, reason },
    "delivery late",
  );
}

/** Best effort: the platform that does not take the card may not take this either. */
async function tellWhoWatches(late: LateCards & { readonly channel: Channel }, deps: StepDeps): Promise<void> {
  const { channel } = late;
  const tell = deps.adapters.get(channel.adapter)?.tell;
  if (tell === undefined) return;
  const watches = await deps.stores.watches.listWatches({ channelId: channel.id });
  const active = watches.filter(({ disabledReason }) => disabledReason === null);
  for (const user of new Set(active.map(({ createdBy }) => createdBy))) {
    try {
      const outcome = await tell.call(
        deps.adapters.get(channel.adapter),
        { workspace: channel.workspace, user },
        createLateNotice(late),
      );
      if (outcome.kind !== "posted") deps.logger.warn({ channel, reason: outcome.reason }, "nobody was told");
    } catch (error) {
      deps.logger.warn({ channel, error: errorMessage(error) }, "nobody was told");
    }
  }
}
