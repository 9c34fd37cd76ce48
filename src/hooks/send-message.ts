import { errorMessage, isRetryable } from "../errors.js";
import type { Hook, HookAnswer, HookMessage, HookPoster, HookSent } from "../ports.js";
import { visibleStores } from "../records/visible-stores.js";
import { type PayloadDeps, readPayload } from "./read-payload.js";
import type { SecretKeeper } from "./secrets.js";
import { signedHeaders } from "./sign.js";
import { waitAfter } from "./waits.js";

/** A message that has been in sending for so long belongs to a worker that died. */
const STALE_MS = 2 * 60_000;
const GONE = 410;

/** What messages are sent with. */
export interface SendDeps extends PayloadDeps {
  readonly poster: HookPoster;
  readonly secrets: SecretKeeper;
  /** ms after each failed try; when they are used up a message is given up. */
  readonly waitsMs: readonly number[];
}

export function staleHookClaimBefore(now: Date): Date {
  return new Date(now.getTime() - STALE_MS);
}

/**
 * Sends one message: claim, sign, post, mark. A crash in between leaves a claim that the next look finds stale; the message then
 * goes out once more under the same ID, which is how its receiver knows it.
 */
export async function sendMessage(id: number, deps: SendDeps): Promise<HookSent> {
  const { stores, clock } = deps;
  const now = clock.now();
  const message = await stores.hooks.claimMessage(id, now, staleHookClaimBefore(now));
  if (!message) return { kind: "taken" };
  const hook = await stores.hooks.getHook(message.hookId);
  const off = hook.removedAt ? "the endpoint was removed" : hook.disabledReason;
  if (off !== null) return giveUp(message, off, deps);
  return settle(message, hook, await tryOnce(message, hook, deps), deps);
}

async function tryOnce(message: HookMessage, hook: Hook, deps: SendDeps): Promise<HookAnswer> {
  const at = deps.clock.now();
  try {
    const stores = visibleStores({ ...hook, channel: "" }, deps.stores);
    const body = JSON.stringify(await readPayload(message, hook, { ...deps, stores }));
    const headers = signedHeaders({ id: message.uid, at, body }, secretsOf(hook, at, deps.secrets));
    return await deps.poster.post(hook.url, headers, body);
  } catch (error) {
    // It could not be made: our own records, not the endpoint.
    return { kind: "failed", problem: errorMessage(error), retryable: isRetryable(error) };
  }
}

/** The secret that counts and, until its time is over, the one before it. */
function secretsOf({ id, secret, previousSecret, previousUntil }: Hook, now: Date, keeper: SecretKeeper): string[] {
  const before = previousSecret !== null && previousUntil !== null && previousUntil > now ? [previousSecret] : [];
  return [secret, ...before].map((kept) => keeper.read(kept, id));
}

async function settle(message: HookMessage, hook: Hook, answer: HookAnswer, deps: SendDeps): Promise<HookSent> {
  const { stores, clock, waitsMs } = deps;
  if (answer.kind === "answered" && answer.status >= 200 && answer.status < 300) {
    await stores.hooks.markDelivered(message.id, clock.now());
    return { kind: "delivered", status: answer.status };
  }
  const reason = answer.kind === "answered" ? `it answered ${answer.status}` : answer.problem;
  if (answer.kind === "answered" && answer.status === GONE) {
    await stores.hooks.changeHook(hook.id, hook, { disabledReason: "it answered 410: it wants no more" });
    return giveUp(message, reason, deps);
  }
  const asked = answer.kind === "answered" ? answer.retryAfterMs : null;
  const lasting = answer.kind === "failed" && !answer.retryable;
  const wait = lasting ? null : waitAfter(message.attempts, waitsMs, asked);
  if (wait === null) return giveUp(message, reason, deps);
  const dueAt = new Date(clock.now().getTime() + wait);
  await stores.hooks.releaseMessage(message.id, { reason, dueAt });
  return { kind: "retry", reason, dueAt };
}

async function giveUp({ id }: HookMessage, reason: string, { stores, clock }: SendDeps): Promise<HookSent> {
  await stores.hooks.markGivenUp(id, reason, clock.now());
  return { kind: "given-up", reason };
}
