import { readCorrected } from "../../src/chat/notice/report-notice.js";
import type { ChatAdapter, SendOutcome } from "../../src/chat/types.js";
import { errorMessage, FineprintError, isRetryable } from "../../src/errors.js";
import type { Channel, Delivery, MessageRef } from "../../src/ports.js";
import type { Payload } from "../job.js";
import type { Outcome, PlannedDeliveries } from "../outcome.js";
import { NotHere, PutOff } from "../retry.js";
import type { StepDeps } from "../step.js";
import { giveUp } from "./give-up.js";
import { holdClaim } from "./hold-claim.js";
import { type Message, messageOf } from "./message-of.js";
import { CARD_NOT_DRAWN, redrawCard } from "./redraw-card.js";

/** A delivery that has been in sending for so long belongs to a worker that died. */
const STALE_MS = 2 * 60_000;
/** Until a process that has the channel's adapter may have taken the job. */
const ELSEWHERE_MS = 5_000;
/** The wait between two tries: as long as it has been tried so far, within these. */
const WAIT_MS = { least: 2_000, most: 10 * 60_000 };
const DAY_MS = 24 * 3_600_000;
/** An outage is waited out for so long; later a card would be no news. A fault of ours that stays that long is none that passes. */
const PATIENCE_MS = { outage: 14 * DAY_MS, ours: DAY_MS };

export function staleClaimBefore(now: Date): Date {
  return new Date(now.getTime() - STALE_MS);
}

/**
 * Posts one delivery to its channel: claim, send, mark. A crash in between leaves a claim that the sweep finds stale; a worker
 * that is at it renews its claim, and one that was held up until another took the delivery leaves its failure to that one.
 */
export async function notify(payload: Payload<"notify">, deps: StepDeps): Promise<Outcome> {
  const { deliveries, watches } = deps.stores;
  const { channelId } = await deliveries.getDelivery(payload.deliveryId);
  const channel = await watches.getChannel(channelId);
  const adapter = deps.adapters.get(channel.adapter);
  if (!adapter) throw new NotHere(`${channel.adapter} is not connected in this process.`, ELSEWHERE_MS);
  const now = deps.clock.now();
  const delivery = await deliveries.claim(payload.deliveryId, now, staleClaimBefore(now));
  if (!delivery) return { kind: "taken", deliveryId: payload.deliveryId };
  const outcome = await holdClaim(delivery, () => send(adapter, delivery, channel, deps), deps);
  const isOurs = outcome.kind === "posted" || (await deliveries.renewClaim(delivery, deps.clock.now()));
  return isOurs ? settle(delivery, channel, outcome, deps) : { kind: "taken", deliveryId: delivery.id };
}

interface Failed {
  readonly reason: string;
  readonly mayHavePosted: boolean;
  /** The message could not be made: not the platform's doing. */
  readonly ours: boolean;
  /** What it was to say is over: nobody misses it. */
  readonly isMoot?: boolean;
}
type Failure = (Failed & { readonly kind: "retry" }) | (Failed & { readonly kind: "failed" });

/** What an adapter or a notice throws is no answer of the platform: it counts as one that may pass. */
async function send(
  adapter: ChatAdapter,
  delivery: Delivery,
  channel: Channel,
  deps: StepDeps,
): Promise<SendOutcome | Failure> {
  let message: Message;
  try {
    message = await prepare(adapter, delivery, channel, deps);
  } catch (error) {
    const isAway = error instanceof FineprintError && error.code === CARD_NOT_DRAWN;
    return failureOf(error, { mayHavePosted: false, ours: !isAway });
  }
  try {
    const { id, attempts } = delivery;
    return await adapter.send({ channel, ...message, deliveryId: String(id), mayBeRepeat: attempts > 1 });
  } catch (error) {
    return failureOf(error, { mayHavePosted: true, ours: false });
  }
}

/** What is sent; a correction first draws the card anew, which any try may do again. */
async function prepare(adapter: ChatAdapter, delivery: Delivery, channel: Channel, deps: StepDeps): Promise<Message> {
  if (delivery.kind === "corrected") {
    const redrawn = await redrawCard(adapter, delivery, { channel, deps });
    return readCorrected(deps.stores, delivery, { channel, ...redrawn });
  }
  const linkTo = async (posted: MessageRef) => (await adapter.linkTo?.(channel, posted)) ?? null;
  return messageOf(delivery, channel, { ...deps, linkTo });
}

function failureOf(error: unknown, about: Omit<Failed, "reason">): Failure {
  return {
    kind: isRetryable(error) ? "retry" : "failed",
    reason: errorMessage(error),
    isMoot: isTooLate(error),
    ...about,
  };
}

function isTooLate(error: unknown): boolean {
  return error instanceof FineprintError && error.code === "too-late";
}

async function settle(
  delivery: Delivery,
  channel: Channel,
  outcome: SendOutcome | Failure,
  deps: StepDeps,
): Promise<Outcome> {
  const { deliveries } = deps.stores;
  if (outcome.kind === "posted") {
    await deliveries.markPosted(delivery.id, outcome.message, deps.clock.now());
    return { kind: "posted", deliveryId: delivery.id, deliveries: await following(delivery, deps) };
  }
  const { reason } = outcome;
  if (outcome.kind === "retry" && mayPass(delivery, outcome, deps)) await putOff(delivery, outcome, deps);
  await deliveries.markFailed(delivery.id, reason);
  const isMoot = "isMoot" in outcome && outcome.isMoot === true;
  const told = isMoot ? [] : await giveUp(delivery, { channel, reason, isClosed: outcome.kind === "dead" }, deps);
  const next = (await following(delivery, deps)).filter(({ id }) => !told.some((one) => one.id === id));
  return { kind: "undeliverable", deliveryId: delivery.id, reason, deliveries: [...told, ...next] };
}

type Retry = Extract<SendOutcome, { kind: "retry" }> | (Failed & { readonly kind: "retry" });

/** Only an answer that means "never" ends a delivery; an outage of days does not. */
function mayPass({ plannedAt, resentAt }: Delivery, outcome: Retry, { clock }: StepDeps): boolean {
  const patience = "ours" in outcome && outcome.ours ? PATIENCE_MS.ours : PATIENCE_MS.outage;
  return clock.now().getTime() - (resentAt ?? plannedAt).getTime() < patience;
}

/** Lets the delivery go until later. A database that is away as well is the queue's business, then the sweep's. */
async function putOff(delivery: Delivery, outcome: Retry, { stores, clock }: StepDeps): Promise<never> {
  const now = clock.now().getTime();
  const tried = now - (delivery.resentAt ?? delivery.plannedAt).getTime();
  const wait = Math.min(Math.max(tried, WAIT_MS.least), WAIT_MS.most) * (0.75 + Math.random() * 0.5);
  const asked = "retryAfterMs" in outcome ? outcome.retryAfterMs : undefined;
  const waitMs = Math.round(asked ?? wait);
  const { reason, mayHavePosted = false } = outcome;
  await stores.deliveries.release(delivery.id, { reason, dueAt: new Date(now + waitMs), mayHavePosted });
  throw new PutOff(reason, waitMs);
}

/** What waited until this one was finished. */
async function following(delivery: Delivery, { stores }: StepDeps): Promise<PlannedDeliveries> {
  const next = await stores.deliveries.findFollowing(delivery);
  return next ? [next] : [];
}
