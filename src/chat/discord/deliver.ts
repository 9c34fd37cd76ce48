import { RESTJSONErrorCodes as Code, type REST, Routes } from "discord.js";
import type { Logger } from "../../logger.js";
import type { Clock } from "../../ports.js";
import type { SendOutcome, SendRequest } from "../types.js";
import { BELOW, type DiscordPost, IN_THREAD, renderNotice } from "./card.js";
import { type Channels, chooseTags, type TargetChannel } from "./channels.js";
import type { CommandIdFinder } from "./command-ids.js";
import { codeOf, readFailure } from "./discord-errors.js";
import type { Stage } from "./draw-prose.js";
import { renderEmbed } from "./embed.js";
import { findDelivery, type Lookup } from "./find-delivery.js";
import { markMessage, nonceOf } from "./mark.js";
import type { DiscordMessage } from "./message.js";
import { NEEDED_PERMISSIONS } from "./permissions.js";
import { postMessage, startPost } from "./post-message.js";
import { findThread, postRest } from "./post-rest.js";
import { pingOf, withPing } from "./with-ping.js";

export interface DeliverDeps {
  readonly rest: REST;
  readonly channels: Channels;
  readonly commandIds: CommandIdFinder;
  readonly clock: Clock;
  readonly logger: Pick<Logger, "warn" | "error">;
}

/** What a card says that may be out twice. */
export const MAY_BE_REPEAT =
  "This card may be a repeat: the connection broke while it was posted, and Fineprint may not read this channel's history to check.";

/** Posts a delivery: the card in the channel or as a forum's post, the rest in its thread. Never throws for what Discord answers. */
export async function deliver(request: SendRequest, deps: DeliverDeps): Promise<SendOutcome> {
  const { channel: ref, notice } = request;
  try {
    const inThread = request.thread ? await deliverInThread(request, request.thread, deps) : null;
    if (inThread) return inThread;
    const channel = await deps.channels.getChannel(ref.channel);
    const lookup = await lookUp(request, channel, deps);
    if (lookup.kind === "found" && !lookup.delivery.bare) return posted(channel, lookup.delivery.message);
    const commandIds = await deps.commandIds.find(ref.workspace);
    const note = lookup.kind === "unknown" ? MAY_BE_REPEAT : undefined;
    const post = renderNotice(notice, IN_THREAD, { commandIds, note });
    const isNew = lookup.kind !== "found";
    const known = lookup.kind === "found" ? { message: lookup.delivery.message, post } : null;
    const { message, post: shown } = known ?? (await postCard(post, { request, channel, stage: { commandIds } }, deps));
    if (isNew && request.publish && channel.isAnnouncement) await publish(channel, message, deps);
    await postRest(shown, { channel, message, name: notice.summary }, deps);
    return posted(channel, message);
  } catch (error) {
    return outcomeOf(error, ref.channel, deps);
  }
}

/** The card is out: that its followers did not get it is logged and nothing more. */
async function publish({ id }: TargetChannel, message: string, { rest, logger }: DeliverDeps): Promise<void> {
  try {
    await rest.post(Routes.channelMessageCrosspost(id, message));
  } catch (error) {
    logger.warn({ channel: id, message, reason: readFailure(error, "Manage Messages").kind }, "card not published");
  }
}

async function lookUp(
  { mayBeRepeat, deliveryId }: SendRequest,
  channel: TargetChannel,
  deps: DeliverDeps,
): Promise<Lookup> {
  if (!mayBeRepeat) return { kind: "absent" };
  return findDelivery(deps.rest, channel, { deliveryId, now: deps.clock.now() });
}

interface Delivering {
  readonly stage: Stage;
  readonly request: SendRequest;
  readonly channel: TargetChannel;
}

/** A card that Discord does not take is a mistake of ours, which must not cost the channel its news: then it is an embed. */
async function postCard(
  post: DiscordPost,
  delivering: Delivering,
  deps: DeliverDeps,
): Promise<{ message: string; post: DiscordPost }> {
  try {
    return { message: await putMessage(post.card, delivering, deps), post };
  } catch (error) {
    if (codeOf(error) !== Code.InvalidFormBodyOrContentType) throw error;
    deps.logger.error({ channel: delivering.channel.id, err: error }, "card rejected, posted as an embed");
    const plain = renderEmbed(delivering.request.notice, IN_THREAD, delivering.stage);
    return { message: await putMessage(plain.card, delivering, deps), post: plain };
  }
}

async function putMessage(
  card: DiscordMessage,
  { request, channel }: Delivering,
  { rest }: DeliverDeps,
): Promise<string> {
  const { deliveryId, notice } = request;
  const message = markMessage(withPing(card, pingOf(request, request.channel)), deliveryId);
  if (channel.isForum) {
    return startPost(rest, channel.id, { name: notice.summary, tags: chooseTags(channel, notice.severity), message });
  }
  return (await postMessage(rest, channel.id, message, { nonce: nonceOf(deliveryId, channel.id) })).id;
}

function posted({ id }: TargetChannel, message: string): SendOutcome {
  return { kind: "posted", message: { channel: id, message } };
}

/**
 * Posts into the thread of a card, which has the card's ID, and is opened where there is none yet. Null where the card or the
 * right to write there is gone: then it is posted in the channel.
 */
async function deliverInThread(
  request: SendRequest,
  under: NonNullable<SendRequest["thread"]>,
  deps: DeliverDeps,
): Promise<SendOutcome | null> {
  const message = under["message"];
  if (message === undefined) return null;
  const channel = await deps.channels.getChannel(request.channel.channel);
  try {
    const thread = await findThread({ channel, message, name: request.notice.summary }, deps);
    if (thread === null) return null;
    const place = { ...channel, id: thread, isForum: false };
    const lookup = await lookUp(request, place, deps);
    if (lookup.kind === "found") return posted(place, lookup.delivery.message);
    const commandIds = await deps.commandIds.find(request.channel.workspace);
    const note = lookup.kind === "unknown" ? MAY_BE_REPEAT : undefined;
    const post = renderNotice(request.notice, BELOW, { commandIds, note });
    const { message: id } = await postCard(post, { request, channel: place, stage: { commandIds } }, deps);
    for (const more of post.rest) await postMessage(deps.rest, thread, more);
    return posted(place, id);
  } catch (error) {
    if (!NO_THREAD.has(codeOf(error))) throw error;
    deps.logger.warn(
      { channel: channel.id, message, code: codeOf(error) },
      "no thread to write in, posted in the channel",
    );
    return null;
  }
}

/** The thread or its card is gone, or writing there is not allowed. */
const NO_THREAD: ReadonlySet<number | string | null> = new Set([
  ...[Code.UnknownMessage, Code.UnknownChannel, Code.MissingAccess, Code.MissingPermissions],
  Code.ThreadLocked,
]);

/** A failure in the words of the chat port. A message Discord does not take may be taken after an upgrade. */
function outcomeOf(error: unknown, channel: string, { channels, logger }: DeliverDeps): SendOutcome {
  const failure = readFailure(error, NEEDED_PERMISSIONS.SendMessages);
  if (failure.kind !== "retry") channels.forget(channel);
  if (failure.kind !== "rejected") return failure;
  logger.error({ channel, err: error }, "delivery rejected");
  return { kind: "retry", reason: failure.reason };
}
