import { readChannelCard } from "../../src/chat/notice/channel-card.js";
import { createCoverageNotice, readCoverageView } from "../../src/chat/notice/coverage-notice.js";
import { createDigestNotice } from "../../src/chat/notice/digest-notice.js";
import { readDigestView } from "../../src/chat/notice/digest-view.js";
import { createUnstableNotice, readUnstableView } from "../../src/chat/notice/unstable-notice.js";
import type { SendRequest } from "../../src/chat/types.js";
import type { Delivery } from "../../src/ports.js";
import type { StepDeps } from "../step.js";

/** The message a delivery carries, made from the records and the channel's settings as they are now. */
export async function messageOf(
  delivery: Delivery,
  deps: Pick<StepDeps, "stores" | "logger" | "recordAddress">,
): Promise<Pick<SendRequest, "notice" | "ping">> {
  const { stores, logger } = deps;
  const { kind, documentId } = delivery;
  if (kind === "change") return readChannelCard(stores, delivery, deps);
  if (documentId === null) return { notice: createDigestNotice(await readDigestView(stores, delivery, logger)) };
  if (kind === "unstable") return { notice: createUnstableNotice(await readUnstableView(stores, documentId)) };
  const coverage = kind === "recovered" ? "recovered" : "unreadable";
  return { notice: createCoverageNotice(await readCoverageView(stores, documentId, coverage)) };
}
