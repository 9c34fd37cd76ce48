import type { ChannelRef, MessageRef, Stores } from "../ports.js";
import { formatRecordId } from "../record-id.js";

/** Tells which record a posted message is about, so that a question in its thread need not name it. */
export interface ThreadSubjects {
  /** "C-67", or undefined when the message is no delivery of ours. */
  findSubject(channel: ChannelRef, message: MessageRef): Promise<string | undefined>;
}

/** Deliveries looked through, newest first; a thread older than that is asked about by ID. */
const LOOKED_THROUGH = 1_000;

export function createThreadSubjects(stores: Pick<Stores, "watches" | "deliveries">): ThreadSubjects {
  return {
    async findSubject(ref, message) {
      const { id: channelId } = await stores.watches.saveChannel(ref);
      const deliveries = await stores.deliveries.listDeliveries({ channelId, limit: LOOKED_THROUGH });
      const delivery = deliveries.find((one) => one.message !== null && sameMessage(one.message, message));
      if (!delivery) return undefined;
      const { changeId, documentId } = delivery;
      if (changeId !== null) return formatRecordId("change", changeId);
      return documentId === null ? undefined : formatRecordId("document", documentId);
    },
  };
}

function sameMessage(a: MessageRef, b: MessageRef): boolean {
  const names = Object.keys(b);
  return names.length > 0 && names.every((name) => a[name] === b[name]);
}
