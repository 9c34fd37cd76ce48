import type { Clock, HostSpacing, PageFetcher, PageRead, PageRequest } from "../ports.js";
import type { Resolve } from "./checked-lookup.js";
import { ACCEPTED_CODINGS } from "./decode-body.js";
import { fetchPage, type PageReader } from "./fetch-page.js";
import { createHostPatience } from "./host-patience.js";
import { readOpenHosts } from "./open-hosts.js";
import type { ProxyRules } from "./proxy-rules.js";
import { ReadFailure } from "./read-failure.js";
import { readUrl } from "./read-url.js";
import { createRobotsGate } from "./robots.js";
import { takeInFrames } from "./take-in-frames.js";
import { portOf } from "./url-guard.js";
import { createWebClient } from "./web-client.js";

export interface PageFetcherOptions {
  /** Private hosts that may be read all the same, each "host" or "host:port". They are asked without turns and pauses. */
  readonly allowPrivateHosts: readonly string[];
  /** See `formatUserAgent`. */
  readonly userAgent: string;
  /** Total time of a read in ms: connections, headers and body, over all redirects. Default 30,000. */
  readonly timeoutMs?: number;
  /** Largest page in bytes, after decompression. Default 10 MB. */
  readonly maxBytes?: number;
  /** Default 5. */
  readonly maxRedirects?: number;
  /** Pause in ms between two requests to the same host. Default 1,000. */
  readonly spacingMs?: number;
  /** Turns shared with other processes; not given: there are none. */
  readonly spacing?: Pick<HostSpacing, "take">;
  /** Whether robots.txt is asked and kept to. Default true. */
  readonly robots?: boolean;
  readonly clock?: Clock;
  /** Resolves host names; the system's resolver unless given. */
  readonly resolve?: Resolve;
  /** The way out where there is no direct one; see `createProxyRules`. */
  readonly proxy?: ProxyRules | null;
}

const DEFAULTS = { timeoutMs: 30_000, maxBytes: 10_000_000, maxRedirects: 5, spacingMs: 1_000, robots: true };

const ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8,*/*;q=0.5";

/** Reads pages of the public internet and of the opened hosts. Throws `InputError` for a bad entry in `allowPrivateHosts`. */
export function createPageFetcher(options: PageFetcherOptions): PageFetcher {
  const settings = { ...DEFAULTS, clock: { now: () => new Date() }, ...options };
  const { timeoutMs, maxBytes, maxRedirects, clock } = settings;
  const openHosts = readOpenHosts(options.allowPrivateHosts);
  const web = createWebClient({ ...settings, openHosts });
  const patience = createHostPatience(clock);
  const headers = {
    "user-agent": options.userAgent,
    accept: ACCEPT,
    "accept-language": "en",
    "accept-encoding": ACCEPTED_CODINGS,
  };
  const robots = settings.robots ? createRobotsGate({ web, clock, timeoutMs, headers }) : null;
  const reader: PageReader = { web, robots, clock, timeoutMs, maxBytes, maxRedirects, headers };

  async function ask(request: PageRequest): Promise<PageRead> {
    const read = await askPlainly(request);
    if (read.state !== "ok") return read;
    const readFrame = (url: string) => askPlainly({ ...request, url, etag: null, lastModified: null });
    return { state: "ok", page: await takeInFrames(read.page, readFrame) };
  }

  async function askPlainly(request: PageRequest): Promise<PageRead> {
    try {
      return await fetchPage(reader, request);
    } catch (error) {
      if (error instanceof ReadFailure) return error.read;
      throw error;
    }
  }

  return {
    async fetchPage(request) {
      const url = readUrl(request.url);
      if (!url) return ask(request);
      const rest = patience.find(url.host);
      if (rest) return rest;
      const read = await ask(request);
      patience.note(url.host, read, openHosts.find(url.hostname, portOf(url)) !== null);
      return read;
    },
    close: () => web.close(),
  };
}
