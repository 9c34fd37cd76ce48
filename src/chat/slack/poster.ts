import type { types, webApi } from "@slack/bolt";
import type { Pace, Timing } from "../pace.js";
import type { SlackMessage } from "./card.js";
import { readFailure, type SlackFailure } from "./slack-errors.js";

/** Where a message goes: a channel, or a thread of it. A person's ID is their direct message with the app. */
export interface Target {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** A message's place, once Slack has it. */
export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

export type PostResult = { readonly kind: "posted"; readonly message: Posted } | SlackFailure;

export interface Poster {
  /**
   * Posts a message in the channel's turn. Waits when Slack asks to and there is time before `until` (ms of the timing);
   * never throws for what Slack or the network answers.
   */
  post(target: Target, message: SlackMessage, options?: PostOptions): Promise<PostResult>;
}

export interface PostOptions {
  readonly metadata?: types.MessageMetadata;
  readonly until?: number;
}

/** How long a post waits for its turn unless told: one that answers a person is of no use later. */
const PATIENCE_MS = 60_000;

const TOO_LATE: SlackFailure = {
  kind: "retry",
  reason: "Too many messages wait for this channel.",
  mayHavePosted: false,
};

export interface PosterDeps {
  readonly client: webApi.WebClient;
  readonly pace: Pace;
  readonly timing: Timing;
}

export function createPoster({ client, pace, timing }: PosterDeps): Poster {
  async function attempt(
    { channel, thread }: Target,
    { text, blocks }: SlackMessage,
    metadata?: types.MessageMetadata,
  ) {
    try {
      const answer = await client.chat.postMessage({
        ...{ channel, text, unfurl_links: false, unfurl_media: false, parse: "none", link_names: false },
        ...(blocks.length > 0 ? { blocks: [...blocks] } : {}),
        ...(thread === undefined ? {} : { thread_ts: thread }),
        ...(metadata ? { metadata } : {}),
      });
      return { kind: "posted", message: { channel: answer.channel ?? channel, ts: answer.ts ?? "" } } as const;
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === "retry" && failure.retryAfterMs !== undefined) pace.hold(channel, failure.retryAfterMs);
      return failure;
    }
  }

  return {
    async post(target, message, { metadata, until = timing.now() + PATIENCE_MS } = {}) {
      for (;;) {
        const result = await pace.turn(target.channel, async () =>
          timing.now() > until ? TOO_LATE : attempt(target, message, metadata),
        );
        if (result.kind !== "retry" || result.retryAfterMs === undefined) return result;
        if (timing.now() + result.retryAfterMs > until) return result;
      }
    },
  };
}
