import type { webApi } from "@slack/bolt";
import type { Logger } from "../../logger.js";
import type { Clock } from "../../ports.js";
import type { Timing } from "../pace.js";
import type { Notice, SendOutcome, SendRequest } from "../types.js";
import { IN_THREAD, renderNotice, type SlackPost } from "./card.js";
import { attachFile } from "./files.js";
import { findDelivery, type Lookup } from "./find-delivery.js";
import { markCard, subjectOf, writeMetadata } from "./metadata.js";
import { plainMessages } from "./plain.js";
import type { Posted, Poster, PostOptions } from "./poster.js";
import type { SlackFailure } from "./slack-errors.js";
import { pingOf, withPing } from "./with-ping.js";

export interface DeliverDeps {
  readonly client: webApi.WebClient;
  readonly poster: Poster;
  readonly clock: Clock;
  readonly timing: Timing;
  readonly logger: Pick<Logger, "warn" | "error">;
}

/** What a card says that may be out twice: Slack lets an app look only where it may read the history. */
export const MAY_BE_REPEAT =
  "This card may be a repeat: the connection broke while it was posted, and this app may not read the channel to check.";

/** A claim on a delivery is taken for dead after two minutes; the card must be out before. */
const CARD_MS = 60_000;

/** Posts a delivery: the card in the channel, the rest in its thread. A card that is out is posted, whatever its thread came to. */
export async function deliver(request: SendRequest, deps: DeliverDeps): Promise<SendOutcome> {
  const lookup = await lookUp(request, deps);
  if (lookup.kind !== "found" && lookup.kind !== "absent" && lookup.kind !== "unknown") return outcomeOf(lookup);
  const { notice, channel } = request;
  const post = renderNotice(notice, IN_THREAD, lookup.kind === "unknown" ? MAY_BE_REPEAT : undefined);
  if (lookup.kind === "found") {
    if (lookup.bare) await postRest(post, lookup.message, deps);
    return posted(lookup.message);
  }
  const options: PostOptions = {
    ...writeMetadata(markOf(request)),
    until: deps.timing.now() + CARD_MS,
  };
  const card = markCard(withPing(post.card, pingOf(request)), request.deliveryId);
  const thread = request.thread?.["ts"];
  const result = await deps.poster.post({ channel: channel.channel, thread }, card, options);
  if (result.kind === "rejected") return deliverPlain(request, result.reason, { ...deps, options });
  if (result.kind !== "posted") return outcomeOf(result);
  await postRest(post, { ...result.message, ts: thread ?? result.message.ts }, deps);
  return posted(result.message);
}

/** Posts a notice where somebody wants it: in a channel, or to a person in their direct message with the app. */
export async function postNotice(channel: string, notice: Notice, deps: DeliverDeps): Promise<SendOutcome> {
  const post = renderNotice(notice, IN_THREAD);
  const subject = subjectOf(notice);
  const options = writeMetadata(subject === undefined ? {} : { subject });
  const result = await deps.poster.post({ channel }, post.card, options);
  if (result.kind !== "posted") return outcomeOf(result);
  await postRest(post, result.message, deps);
  return posted(result.message);
}

/** Posts what follows a card into its thread, in order; the first thing that fails ends it and is logged. */
export async function postRest(post: SlackPost, under: Posted, deps: DeliverDeps): Promise<void> {
  const target = { channel: under.channel, thread: under.ts };
  for (const message of post.rest) {
    const result = await deps.poster.post(target, message);
    if (result.kind !== "posted") return deps.logger.error({ ...target, reason: result.reason }, "thread cut short");
  }
  for (const file of post.files) {
    const problem = await attachFile(file, under, deps);
    if (problem !== null) return deps.logger.error({ ...target, reason: problem }, "file not posted");
  }
}

function markOf({ deliveryId, notice }: SendRequest) {
  const subject = subjectOf(notice);
  return { delivery: deliveryId, ...(subject === undefined ? {} : { subject }) };
}

async function lookUp({ mayBeRepeat, deliveryId, channel, thread }: SendRequest, deps: DeliverDeps): Promise<Lookup> {
  if (!mayBeRepeat) return { kind: "absent" };
  const place = { channel: channel.channel, thread: thread?.["ts"] };
  return findDelivery(deliveryId, place, { client: deps.client, now: deps.clock.now() });
}

/** Slack takes none of our blocks: a mistake of ours, which must not cost the channel its news. */
async function deliverPlain(
  { notice, channel, thread }: SendRequest,
  reason: string,
  deps: DeliverDeps & { readonly options: PostOptions },
): Promise<SendOutcome> {
  deps.logger.error({ channel: channel.channel, reason }, "card rejected, posted as plain text");
  const [first, ...more] = plainMessages(notice);
  if (!first) return { kind: "retry", reason };
  const result = await deps.poster.post({ channel: channel.channel, thread: thread?.["ts"] }, first, deps.options);
  if (result.kind !== "posted") return outcomeOf(result);
  await postRest({ card: first, rest: more, files: filesOf(notice) }, result.message, deps);
  return posted(result.message);
}

function filesOf({ files }: Notice): SlackPost["files"] {
  return files ?? [];
}

function posted({ channel, ts }: Posted): SendOutcome {
  return { kind: "posted", message: { channel, ts } };
}

/** A failure in the words of the chat port. A denied or rejected message may be taken after an upgrade or a new install. */
function outcomeOf(failure: SlackFailure): SendOutcome {
  if (failure.kind === "dead") return { kind: "dead", reason: failure.reason };
  if (failure.kind !== "retry") return { kind: "retry", reason: failure.reason };
  const { reason, retryAfterMs, mayHavePosted } = failure;
  return { kind: "retry", reason, mayHavePosted, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
