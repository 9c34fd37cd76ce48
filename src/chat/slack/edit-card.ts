import type { EditOutcome, EditRequest } from "../types.js";
import { IN_THREAD, renderNotice } from "./card.js";
import type { DeliverDeps } from "./deliver.js";
import { markCard, subjectOf, writeMetadata } from "./metadata.js";
import { readFailure } from "./slack-errors.js";

/** Waits that Slack asks for are kept to up to this long; a person is waiting too. */
const PATIENCE_MS = 10_000;

/** Draws a posted card anew, with its delivery's mark; what hangs in its thread stays as it is. Never throws for what Slack answers. */
export async function editCard(request: EditRequest, deps: DeliverDeps): Promise<EditOutcome> {
  const first = await attempt(request, deps);
  if (first.kind === "edited" || first.retryAfterMs === undefined || first.retryAfterMs > PATIENCE_MS) return first;
  await deps.timing.sleep(first.retryAfterMs);
  return attempt(request, deps);
}

type Attempt = EditOutcome & { readonly retryAfterMs?: number };

async function attempt(
  { channel, message, notice, deliveryId }: EditRequest,
  { client }: DeliverDeps,
): Promise<Attempt> {
  const { text, blocks } = markCard(renderNotice(notice, IN_THREAD).card, deliveryId);
  const subject = subjectOf(notice);
  const place = { channel: message["channel"] ?? channel.channel, ts: message["ts"] ?? "" };
  try {
    await client.chat.update({
      ...{ ...place, text, blocks: [...blocks], parse: "none", link_names: false },
      ...writeMetadata({ delivery: deliveryId, ...(subject === undefined ? {} : { subject }) }),
    });
    return { kind: "edited" };
  } catch (error) {
    const failure = readFailure(error);
    const wait =
      failure.kind === "retry" && failure.retryAfterMs !== undefined ? { retryAfterMs: failure.retryAfterMs } : {};
    return { kind: "failed", reason: failure.reason, ...(failure.kind === "retry" ? { mayPass: true } : {}), ...wait };
  }
}
