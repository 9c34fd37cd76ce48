import { MAIL } from "../../mail-channel.js";
import type { ChannelRef } from "../../ports.js";
import { commandWords, prose } from "../commands/verbs/prose.js";
import { typedProse } from "../commands/verbs/typed-prose.js";
import type { Notice } from "../types.js";

/** A channel that cannot be reached any more, as far as one person is concerned. */
export interface DeadChannelView {
  readonly channel: ChannelRef;
  /** How many of their watches are off now. */
  readonly watches: number;
  /** Why, and what to do about it, in a sentence. */
  readonly reason: string;
}

/** Tells the person who set watches up that they are off, and how to have them again. */
export function createDeadChannelNotice({ channel, watches, reason }: DeadChannelView): Notice {
  const count = watches === 1 ? "the watch" : `the ${watches} watches`;
  const where = channel.adapter === MAIL ? channel.channel : { place: "a channel", channel: channel.channel };
  const summary = prose`I cannot post in ${where} any more and have switched off ${count} you set up there.`;
  return {
    summary: typedProse(summary),
    blocks: [
      { kind: "text", text: summary },
      { kind: "text", text: reason },
      {
        kind: "footer",
        text:
          channel.adapter === MAIL
            ? prose`Their settings are kept: ${commandWords("watch", `coursera for:${channel.channel}`)} switches one on again.`
            : prose`Their settings are kept: ${commandWords("watch")} in that channel switches them on again.`,
      },
    ],
  };
}
