import { readLinks } from "../../src/chat/notice/card-links.js";
import { readChannelCard } from "../../src/chat/notice/channel-card.js";
import { createCoverageNotice, readCoverageView } from "../../src/chat/notice/coverage-notice.js";
import { createDigestNotice } from "../../src/chat/notice/digest-notice.js";
import { readDigestView } from "../../src/chat/notice/digest-view.js";
import { createHeartbeatNotice, readHeartbeat } from "../../src/chat/notice/heartbeat-notice.js";
import { createHookNotice } from "../../src/chat/notice/hook-notice.js";
import { readDayReminder, readRaised } from "../../src/chat/notice/reminder-notice.js";
import { readAnswered, readReport } from "../../src/chat/notice/report-notice.js";
import { createUndeliveredNotice, readUndeliveredView } from "../../src/chat/notice/undelivered-notice.js";
import { createUnstableNotice, readUnstableView } from "../../src/chat/notice/unstable-notice.js";
import type { SendRequest } from "../../src/chat/types.js";
import { FineprintError } from "../../src/errors.js";
import type { Channel, Delivery, MessageRef, Stores } from "../../src/ports.js";
import { correctedStores } from "../../src/records/corrected.js";
import type { StepDeps } from "../step.js";

/** Where a message of the delivery's channel can be opened. */
export type LinkTo = (message: MessageRef) => Promise<string | null>;

/** What a delivery carries beside its place: the message, whom it mentions, and the thread it belongs to. */
export type Message = Pick<SendRequest, "notice" | "ping" | "people" | "thread" | "publish">;

/** The message a delivery carries, made from the records and the channel's settings as they are now. */
export async function messageOf(
  delivery: Delivery,
  channel: Channel,
  deps: Pick<StepDeps, "stores" | "logger" | "clock" | "recordAddress"> & { readonly linkTo?: LinkTo },
): Promise<Message> {
  const { logger, clock, linkTo } = deps;
  const stores = correctedStores(channel, deps.stores);
  const { kind, documentId, channelId } = delivery;
  if (kind === "report") return readReport(stores, delivery, channel);
  if (kind === "answered") return readAnswered(stores, delivery, channel);
  if (kind === "change") {
    await needNews(stores, delivery);
    return readChannelCard(stores, delivery, deps);
  }
  if (kind === "undelivered") return { notice: createUndeliveredNotice(await readUndeliveredView(stores, delivery)) };
  if (kind === "reminder") return readDayReminder(stores, delivery, { now: clock.now(), logger });
  if (kind === "raised") return readRaised(stores, delivery, { now: clock.now(), logger });
  if (kind === "heartbeat") {
    return { notice: createHeartbeatNotice(await readHeartbeat(stores, channelId, clock.now())) };
  }
  if (kind === "webhook") return { notice: createHookNotice(delivery) };
  if (documentId === null) {
    const view = await readDigestView(stores, delivery, logger);
    return { notice: createDigestNotice(view, await readLinks(view.entries, linkTo)) };
  }
  if (kind === "unstable") return { notice: createUnstableNotice(await readUnstableView(stores, documentId)) };
  const coverage = kind === "recovered" ? "recovered" : "unreadable";
  return { notice: createCoverageNotice(await readCoverageView(stores, documentId, coverage)) };
}

/** What was withdrawn before its card went out is no news. A card that may be out already is posted, and says so. */
async function needNews({ changes }: Pick<Stores, "changes">, { changeId, attempts }: Delivery): Promise<void> {
  if (changeId === null || attempts > 1) return;
  const { correction } = await changes.getChange(changeId);
  if (correction?.withdrawn) throw new FineprintError("too-late", "It was withdrawn before it was posted.", false);
}
