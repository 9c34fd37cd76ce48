import type { HookAnswer, HookPoster } from "../ports.js";
import { readOpenHosts } from "./open-hosts.js";
import type { ProxyRules } from "./proxy-rules.js";
import { ReadFailure } from "./read-failure.js";
import { readUrl } from "./read-url.js";
import { readRetryAfter } from "./retry-after.js";
import { createTimeLimit } from "./time-limit.js";
import { createWebClient } from "./web-client.js";

export interface HookPosterOptions {
  readonly allowPrivateHosts: readonly string[];
  readonly userAgent: string;
  /** The way out where there is no direct one. */
  readonly proxy?: ProxyRules | null;
  /** ms for one message, the wait for the host's turn apart. Default 15,000. */
  readonly timeoutMs?: number;
}

/** Posts JSON behind the guard of every page: the address is checked at each send, so a name that changes its answer gains nothing. */
export function createHookPoster(options: HookPosterOptions): HookPoster {
  const { allowPrivateHosts, userAgent, proxy = null, timeoutMs = 15_000 } = options;
  const web = createWebClient({ openHosts: readOpenHosts(allowPrivateHosts), timeoutMs, spacingMs: 0, proxy });
  return {
    async post(address, headers, body): Promise<HookAnswer> {
      const url = readUrl(address);
      if (!url) return { kind: "failed", problem: "it is no address", retryable: false };
      const request = {
        ...{ url, post: body, bodyLimit: () => 0, time: createTimeLimit(timeoutMs) },
        headers: { ...headers, "user-agent": userAgent, "content-type": "application/json" },
      };
      try {
        const { status, headers: said } = await web.send(request);
        return { kind: "answered", status, retryAfterMs: readRetryAfter(said["retry-after"], new Date()) };
      } catch (error) {
        if (!(error instanceof ReadFailure)) throw error;
        // What is wrong with a certificate or a name is put right by people, within days; a refused address is not.
        return { kind: "failed", problem: error.read.problem, retryable: error.read.state !== "refused-address" };
      }
    },
    close: () => web.close(),
  };
}
