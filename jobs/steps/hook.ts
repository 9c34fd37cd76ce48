import type { NewDelivery } from "../../src/ports.js";
import type { Payload } from "../job.js";
import type { Outcome, PlannedDeliveries } from "../outcome.js";
import { PutOff } from "../retry.js";
import type { StepDeps } from "../step.js";

/** Messages begun by one look; those of the same document follow one another. */
const MOST = 200;
/** A message in sending for so long belongs to a worker that died. */
const STALE_MS = 2 * 60_000;

/** Looks for messages to endpoints outside that are due, or were left behind by a worker that died. */
export async function takeHooks(_payload: unknown, { stores, clock, hooks }: StepDeps): Promise<Outcome> {
  if (!hooks) return { kind: "messages-due", messages: [] };
  const now = clock.now();
  const staleBefore = new Date(now.getTime() - STALE_MS);
  return { kind: "messages-due", messages: await stores.hooks.takeDueMessages({ now, staleBefore, limit: MOST }) };
}

/** Sends one message to an endpoint outside; what did not arrive is put off, until it is given up and its channel told, once. */
export async function sendHook({ messageId }: Payload<"hook">, deps: StepDeps): Promise<Outcome> {
  const { hooks, clock } = deps;
  const sent = (await hooks?.send(messageId)) ?? { kind: "taken" };
  if (sent.kind === "taken") return { kind: "taken", messageId };
  if (sent.kind === "retry") {
    const { reason, dueAt } = sent;
    throw new PutOff(reason, Math.max(0, dueAt.getTime() - clock.now().getTime()));
  }
  const arrived = sent.kind === "delivered";
  return {
    kind: "message-ended",
    messageId,
    arrived,
    reason: sent.kind === "given-up" ? sent.reason : null,
    messages: await following(messageId, deps),
    deliveries: arrived ? [] : await tellOnce(messageId, deps),
  };
}

async function following(messageId: number, { stores }: StepDeps) {
  const next = await stores.hooks.findFollowingMessage(await stores.hooks.getMessage(messageId));
  return next ? [next] : [];
}

/** Once until a message arrives again: an endpoint that is away for a week is one piece of news. */
async function tellOnce(messageId: number, { stores, clock }: StepDeps): Promise<PlannedDeliveries> {
  const message = await stores.hooks.getMessage(messageId);
  const hook = await stores.hooks.getHook(message.hookId);
  const now = clock.now();
  if (hook.removedAt !== null || !(await stores.hooks.noteTold(hook.id, now))) return [];
  const key = `webhook-${hook.id}-${now.getTime()}`;
  const plan: NewDelivery = { channelId: hook.channelId, kind: "webhook", key, documentId: null, changeId: null };
  return stores.deliveries.planDeliveries([plan], now);
}
