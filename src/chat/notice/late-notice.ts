import { formatMinute } from "../../policy/utc.js";
import type { ChannelRef, Delivery } from "../../ports.js";
import { prose } from "../commands/verbs/prose.js";
import { typedProse } from "../commands/verbs/typed-prose.js";
import type { Notice } from "../types.js";

/** What waits to be posted in a channel for too long. */
export interface LateCards {
  readonly channel: ChannelRef;
  /** At least one. */
  readonly deliveries: readonly Pick<Delivery, "plannedAt">[];
}

/** Tells who set up a channel's watches that cards for it are late. Why is in the log: it may be no business of a member. */
export function createLateNotice({ channel, deliveries }: LateCards): Notice {
  const where = { place: "a channel", channel: channel.channel };
  const cards = deliveries.length === 1 ? "A notice" : `${deliveries.length} notices`;
  const verb = deliveries.length === 1 ? "waits" : "wait";
  const since = new Date(Math.min(...deliveries.map(({ plannedAt }) => plannedAt.getTime())));
  const summary = prose`${cards} for ${where} ${verb} to be posted since ${formatMinute(since)}.`;
  return {
    summary: typedProse(summary),
    blocks: [
      { kind: "text", text: summary },
      { kind: "text", text: "It is tried on by itself, for two weeks; nothing is lost, and each comes once." },
      { kind: "footer", text: "Whoever runs Fineprint finds the reason in its log: delivery late." },
    ],
  };
}
