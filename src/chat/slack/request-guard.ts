import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";

/** Slack's clock and ours may differ by so much; Bolt looks at the past alone. */
const MOST_APART_MS = 5 * 60_000;
const REMEMBERED = 10_000;

/** Refuses what Slack cannot have sent just now: another time than ours, or a request that was taken already. */
export interface RequestGuard {
  /** Before anything is read of it. */
  mayPass(request: Pick<IncomingMessage, "headers">): boolean;
  /** Of a request whose signature holds: true the first time, false for the same once more. */
  takeOnce(signature: string): boolean;
}

/** `now` is the system's, as it is for Bolt, which checks the signature and the past. */
export function createRequestGuard(now: () => number = Date.now): RequestGuard {
  const taken = new LRUCache<string, true>({ max: REMEMBERED, ttl: 2 * MOST_APART_MS });
  return {
    mayPass({ headers }) {
      const sentAt = Number(headers["x-slack-request-timestamp"]) * 1_000;
      const apart = Math.abs(now() - sentAt);
      return !(apart > MOST_APART_MS) && !taken.has(String(headers["x-slack-signature"] ?? ""));
    },
    takeOnce(signature) {
      if (taken.has(signature)) return false;
      taken.set(signature, true);
      return true;
    },
  };
}
