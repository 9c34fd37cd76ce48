import type { ChatAdapter, SendOutcome } from "../../src/chat/types.js";
import { errorMessage, isRetryable } from "../../src/errors.js";
import type { Channel, Delivery } from "../../src/ports.js";
import type { Payload } from "../job.js";
import type { Outcome } from "../outcome.js";
import { NotHere, RetryLater } from "../retry.js";
import type { Attempt, StepDeps } from "../step.js";
import { closeChannel } from "./close-channel.js";
import { messageOf } from "./message-of.js";

/** A delivery that has been in sending for so long belongs to a worker that died. */
const STALE_MS = 2 * 60_000;
/** Until a process that has the channel's adapter may have taken the job. */
const ELSEWHERE_MS = 5_000;

export function staleClaimBefore(now: Date): Date {
  return new Date(now.getTime() - STALE_MS);
}

/** Posts one delivery to its channel: claim, send, mark; a crash in between leaves a claim that the sweep finds stale. */
export async function notify(payload: Payload<"notify">, deps: StepDeps, attempt: Attempt): Promise<Outcome> {
  const { deliveries, watches } = deps.stores;
  const { channelId } = await deliveries.getDelivery(payload.deliveryId);
  const channel = await watches.getChannel(channelId);
  const adapter = deps.adapters.get(channel.adapter);
  if (!adapter) throw new NotHere(`${channel.adapter} is not connected in this process.`, ELSEWHERE_MS);
  const now = deps.clock.now();
  const delivery = await deliveries.claim(payload.deliveryId, now, staleClaimBefore(now));
  if (!delivery) return { kind: "taken", deliveryId: payload.deliveryId };
  return settle(delivery, channel, await send(adapter, delivery, channel, deps), { deps, attempt });
}

/** What an adapter or a notice throws is no answer of the platform: it counts as one that may pass. */
async function send(
  adapter: ChatAdapter,
  delivery: Delivery,
  channel: Channel,
  deps: StepDeps,
): Promise<SendOutcome | Failure> {
  let mayHavePosted = false;
  try {
    const message = await messageOf(delivery, deps);
    const { id, attempts } = delivery;
    mayHavePosted = true;
    return await adapter.send({ channel, ...message, deliveryId: String(id), mayBeRepeat: attempts > 1 });
  } catch (error) {
    return { kind: isRetryable(error) ? "retry" : "failed", reason: errorMessage(error), mayHavePosted };
  }
}

type Failure = { readonly kind: "retry" | "failed"; readonly reason: string; readonly mayHavePosted: boolean };

async function settle(
  delivery: Delivery,
  channel: Channel,
  outcome: SendOutcome | Failure,
  { deps, attempt }: { deps: StepDeps; attempt: Attempt },
): Promise<Outcome> {
  const { deliveries } = deps.stores;
  if (outcome.kind === "posted") {
    await deliveries.markPosted(delivery.id, outcome.message, deps.clock.now());
    return { kind: "posted", deliveryId: delivery.id };
  }
  const { reason } = outcome;
  if (outcome.kind === "retry" && !attempt.last) {
    await deliveries.release(delivery.id, reason, outcome.mayHavePosted === true);
    throw new RetryLater("not-sent", reason, "retryAfterMs" in outcome ? outcome.retryAfterMs : undefined);
  }
  await deliveries.markFailed(delivery.id, reason);
  if (outcome.kind === "dead") await closeChannel(channel, reason, deps);
  return { kind: "undeliverable", deliveryId: delivery.id, reason };
}
