import { ACCEPTED_CODINGS } from "./decode-body.js";
import { followRedirects } from "./follow-redirects.js";
import { readOpenHosts } from "./open-hosts.js";
import type { ProxyRules } from "./proxy-rules.js";
import { ReadFailure } from "./read-failure.js";
import { readUrl } from "./read-url.js";
import { createTimeLimit } from "./time-limit.js";
import { createWebClient } from "./web-client.js";

/** What a page's own request brought. */
export interface Resource {
  readonly status: number;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly finalUrl: string;
}

/** Fetches what a page in a browser asks for, behind the same guard as every page: addresses, redirects, size, time. */
export interface ResourceClient {
  /** Null for what must not be asked for, or cannot be had. */
  fetchResource(url: string, signal: AbortSignal): Promise<Resource | null>;
  close(): Promise<void>;
}

export interface ResourceClientOptions {
  readonly allowPrivateHosts: readonly string[];
  readonly userAgent: string;
  /** The way out where there is no direct one. */
  readonly proxy?: ProxyRules | null;
}

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 8_000_000;
const MAX_REDIRECTS = 5;

export function createResourceClient({
  allowPrivateHosts,
  userAgent,
  proxy = null,
}: ResourceClientOptions): ResourceClient {
  // The page itself was read in its host's turn; its parts follow one by one, without a pause.
  const web = createWebClient({
    openHosts: readOpenHosts(allowPrivateHosts),
    timeoutMs: TIMEOUT_MS,
    spacingMs: 0,
    proxy,
  });
  const headers = {
    "user-agent": userAgent,
    accept: "*/*",
    "accept-language": "en",
    "accept-encoding": ACCEPTED_CODINGS,
  };
  return {
    async fetchResource(address, signal) {
      const url = readUrl(address);
      if (!url) return null;
      try {
        const reply = await followRedirects(web, {
          ...{ url, headersFor: () => headers, bodyLimit: () => MAX_BYTES, maxRedirects: MAX_REDIRECTS, signal },
          time: createTimeLimit(TIMEOUT_MS),
        });
        if (reply.body.truncated) return null;
        const contentType = reply.headers["content-type"] ?? "application/octet-stream";
        return { status: reply.status, contentType, bytes: reply.body.bytes, finalUrl: reply.url.href };
      } catch (error) {
        if (error instanceof ReadFailure || signal.aborted) return null;
        throw error;
      }
    },
    close: () => web.close(),
  };
}
