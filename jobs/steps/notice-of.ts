import { createChangeNotice } from "../../src/chat/notice/change-notice.js";
import { readChangeView } from "../../src/chat/notice/change-view.js";
import { createCoverageNotice, readCoverageView } from "../../src/chat/notice/coverage-notice.js";
import type { Notice } from "../../src/chat/types.js";
import type { Delivery } from "../../src/ports.js";
import type { StepDeps } from "../step.js";

/** The message a delivery carries, made from the records as they are now. */
export async function noticeOf(delivery: Delivery, deps: Pick<StepDeps, "stores" | "logger">): Promise<Notice> {
  const { stores, logger } = deps;
  if (delivery.kind !== "change" || delivery.changeId === null) {
    const kind = delivery.kind === "recovered" ? "recovered" : "unreadable";
    return createCoverageNotice(await readCoverageView(stores, delivery.documentId, kind));
  }
  return createChangeNotice(await readChangeView(stores, delivery.changeId, logger));
}
