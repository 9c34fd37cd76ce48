import { RESTJSONErrorCodes as Code, type REST } from "discord.js";
import type { Logger } from "../../logger.js";
import type { Clock } from "../../ports.js";
import type { Notice, SendOutcome, SendRequest } from "../types.js";
import { type DiscordPost, IN_THREAD, renderNotice } from "./card.js";
import { type Channels, chooseTags, type TargetChannel } from "./channels.js";
import { codeOf, readFailure } from "./discord-errors.js";
import { renderEmbed } from "./embed.js";
import { findDelivery, type Lookup } from "./find-delivery.js";
import { markMessage, nonceOf } from "./mark.js";
import type { DiscordMessage } from "./message.js";
import { NEEDED_PERMISSIONS } from "./permissions.js";
import { postMessage, startPost } from "./post-message.js";
import { postRest } from "./post-rest.js";

export interface DeliverDeps {
  readonly rest: REST;
  readonly channels: Channels;
  readonly clock: Clock;
  readonly logger: Pick<Logger, "warn" | "error">;
}

/** What a card says that may be out twice. */
export const MAY_BE_REPEAT =
  "This card may be a repeat: the connection broke while it was posted, and Fineprint may not read this channel's history to check.";

/** Posts a delivery: the card in the channel or as a forum's post, the rest in its thread. Never throws for what Discord answers. */
export async function deliver(request: SendRequest, deps: DeliverDeps): Promise<SendOutcome> {
  const { channel: ref, notice, deliveryId } = request;
  try {
    const channel = await deps.channels.getChannel(ref.channel);
    const lookup = await lookUp(request, channel, deps);
    const post = renderNotice(notice, IN_THREAD, lookup.kind === "unknown" ? MAY_BE_REPEAT : undefined);
    const known = lookup.kind === "found" ? lookup.delivery : null;
    const message = known?.message ?? (await postCard({ post, notice, deliveryId }, channel, deps));
    if (known === null || known.bare) await postRest(post, { channel, message, name: notice.summary }, deps);
    return { kind: "posted", message: { channel: channel.id, message } };
  } catch (error) {
    return outcomeOf(error, ref.channel, deps);
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

interface Card {
  readonly post: DiscordPost;
  readonly notice: Notice;
  readonly deliveryId: string;
}

/** A card that Discord takes none of is a mistake of ours, which must not cost the channel its news: then it is an embed. */
async function postCard(
  { post, notice, deliveryId }: Card,
  channel: TargetChannel,
  deps: DeliverDeps,
): Promise<string> {
  const put = (message: DiscordMessage) =>
    putMessage(markMessage(message, deliveryId), { channel, notice, deliveryId }, deps);
  try {
    return await put(post.card);
  } catch (error) {
    if (codeOf(error) !== Code.InvalidFormBodyOrContentType) throw error;
    deps.logger.error({ channel: channel.id, err: error }, "card rejected, posted as an embed");
    return put(renderEmbed(notice));
  }
}

async function putMessage(
  message: DiscordMessage,
  { channel, notice, deliveryId }: { channel: TargetChannel; notice: Notice; deliveryId: string },
  { rest }: DeliverDeps,
): Promise<string> {
  if (channel.isForum) {
    return startPost(rest, channel.id, { name: notice.summary, tags: chooseTags(channel, notice.severity), message });
  }
  return (await postMessage(rest, channel.id, message, { nonce: nonceOf(deliveryId, channel.id) })).id;
}

/** A failure in the words of the chat port. A message Discord does not take may be taken after an upgrade. */
function outcomeOf(error: unknown, channel: string, { channels, logger }: DeliverDeps): SendOutcome {
  const failure = readFailure(error, NEEDED_PERMISSIONS.SendMessages);
  if (failure.kind !== "retry") channels.forget(channel);
  if (failure.kind !== "rejected") return failure;
  logger.error({ channel, err: error }, "delivery rejected");
  return { kind: "retry", reason: failure.reason };
}
