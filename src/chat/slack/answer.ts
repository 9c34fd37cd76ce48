import type { Reply } from "../types.js";
import { BELOW, IN_THREAD, renderNotice, type SlackMessage, type SlackPost } from "./card.js";
import { type DeliverDeps, postRest } from "./deliver.js";
import { drawFooter } from "./draw-block.js";
import { subjectOf, writeMetadata } from "./metadata.js";
import { plainMessages } from "./plain.js";
import type { Target } from "./poster.js";
import type { ResponseUrl } from "./response-url.js";
import type { SlackFailure } from "./slack-errors.js";
import { pingOf, withPing } from "./with-ping.js";

/** Who asked, and where. */
export interface Asked {
  readonly channel: string;
  readonly user: string;
  readonly userName?: string | undefined;
  /** The team the person belongs to, where Slack says so. */
  readonly team: string | undefined;
  readonly responseUrl: ResponseUrl;
  /** The thread answers go to instead of to the asker alone. */
  readonly thread?: string | undefined;
  /** It was asked in the direct message with us, where nobody else reads. */
  readonly direct?: boolean;
  /** Answers for everyone go to the thread too. */
  readonly staysInThread: boolean;
}

const NOT_HERE = "I am not in this channel and cannot post here on my own. /invite @fineprint lets me.";

/** Gives an answer to whom it is for. Never throws: what cannot be said anywhere is logged. */
export async function answer(reply: Reply, asked: Asked, deps: DeliverDeps): Promise<void> {
  const open = reply.audience === "channel";
  if (!open && asked.thread === undefined && !asked.direct) return answerAsker(reply, asked, deps);
  const target = { channel: asked.channel, thread: open && !asked.staysInThread ? undefined : asked.thread };
  const failure = await postAnswer(reply, target, deps);
  if (failure === null) return;
  if (open) await answerThroughUrl(reply, failure, asked, deps);
  else await answerAsker(reply, asked, deps);
}

async function postAnswer(reply: Reply, target: Target, deps: DeliverDeps): Promise<SlackFailure | null> {
  const post = renderNotice(reply, IN_THREAD);
  const subject = subjectOf(reply);
  const card = withPing(post.card, pingOf(reply));
  const result = await deps.poster.post(target, card, writeMetadata(subject === undefined ? {} : { subject }));
  if (result.kind !== "posted") return result;
  await postRest(post, { ...result.message, ts: target.thread ?? result.message.ts }, deps);
  return null;
}

/** Slack posts the answer for us where the app is not a member; the asker hears what that means for a watch. */
async function answerThroughUrl(reply: Reply, failure: SlackFailure, asked: Asked, deps: DeliverDeps): Promise<void> {
  const here = failure.kind === "dead" ? NOT_HERE : undefined;
  const post = renderNotice(reply, BELOW, here);
  const card = withPing(post.card, pingOf(reply));
  if (await asked.responseUrl.send(card, "channel")) return sendBelow(post, asked, deps, "channel");
  await answerAsker(reply, asked, deps);
}

async function answerAsker(reply: Reply, asked: Asked, deps: DeliverDeps): Promise<void> {
  const post = renderNotice(reply, BELOW);
  if (await asked.responseUrl.send(post.card, "asker")) return sendBelow(post, asked, deps, "asker");
  // The address is used up or was refused: the same to the person by other ways, plain when the blocks were the reason.
  const [plain] = plainMessages(reply);
  if (await sendEphemeral(post.card, asked, deps)) return sendBelow(post, asked, deps, "asker");
  if (plain && (await sendEphemeral(plain, asked, deps))) return;
  const direct = await deps.poster.post({ channel: asked.user }, post.card);
  if (direct.kind === "posted") return postRest(post, direct.message, deps);
  deps.logger.error({ channel: asked.channel, reason: direct.reason }, "answer could not be given");
}

async function sendBelow(post: SlackPost, asked: Asked, deps: DeliverDeps, seenBy: "asker" | "channel"): Promise<void> {
  const unsent: SlackMessage[] = [];
  for (const message of post.rest) {
    const sent = unsent.length === 0 && asked.responseUrl.left() > 1 && (await asked.responseUrl.send(message, seenBy));
    if (!sent) unsent.push(message);
  }
  if (unsent.length > 0 || post.files.length > 0) await sendDirect({ ...post, rest: unsent }, asked, deps);
}

/** What does not fit under an ephemeral answer goes to the person's direct message with the app. */
async function sendDirect(post: SlackPost, asked: Asked, deps: DeliverDeps): Promise<void> {
  const [lead] = drawFooter("This belongs to your question:");
  const opening = { text: post.card.text, blocks: [...(lead ? [lead.block] : []), ...post.card.blocks.slice(0, 1)] };
  const result = await deps.poster.post({ channel: asked.user }, opening);
  if (result.kind === "posted") return postRest(post, result.message, deps);
  deps.logger.error({ channel: asked.channel, reason: result.reason }, "rest of an answer could not be given");
}

async function sendEphemeral({ text, blocks }: SlackMessage, asked: Asked, deps: DeliverDeps): Promise<boolean> {
  const { channel, user, thread } = asked;
  try {
    await deps.client.chat.postEphemeral({
      ...{ channel, user, text, blocks: [...blocks] },
      ...(thread === undefined ? {} : { thread_ts: thread }),
    });
    return true;
  } catch {
    return false;
  }
}
