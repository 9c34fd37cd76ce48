import type { webApi } from "@slack/bolt";
import { readMark } from "./metadata.js";
import type { Posted, Target } from "./poster.js";
import { readFailure, type SlackFailure } from "./slack-errors.js";

/**
 * found: the card is out, `bare` when its thread is empty · absent: it is not · unknown: the app may not read the
 * channel's history · or what went wrong.
 */
export type Lookup =
  | { readonly kind: "found"; readonly message: Posted; readonly bare: boolean }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown" }
  | SlackFailure;

/** A delivery is tried again within minutes; a day covers a worker that was down for the night. */
const LOOK_BACK_MS = 24 * 3_600_000;
const PAGE = 200;
const MAX_PAGES = 5;

/**
 * Looks for a delivery's card among the last messages of a channel, newest first, or of a thread of it. Never throws for what
 * Slack answers.
 */
export async function findDelivery(
  deliveryId: string,
  { channel, thread }: Target,
  { client, now }: { readonly client: webApi.WebClient; readonly now: Date },
): Promise<Lookup> {
  const oldest = String((now.getTime() - LOOK_BACK_MS) / 1_000);
  let cursor: string | undefined;
  try {
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const wanted = { channel, oldest, limit: PAGE, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
      const answer =
        thread === undefined
          ? await client.conversations.history(wanted)
          : await client.conversations.replies({ ...wanted, ts: thread });
      const message = answer.messages?.find((one) => readMark(one).delivery === deliveryId);
      if (message?.ts)
        return {
          kind: "found",
          message: { channel, ts: message.ts },
          bare: thread === undefined && !message.reply_count,
        };
      cursor = answer.response_metadata?.next_cursor;
      if (!cursor) return { kind: "absent" };
    }
    return { kind: "unknown" };
  } catch (error) {
    const failure = readFailure(error);
    return failure.kind === "denied" ? { kind: "unknown" } : failure;
  }
}
