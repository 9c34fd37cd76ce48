import { LRUCache } from "lru-cache";
import type { Clock } from "../ports.js";
import { followRedirects } from "./follow-redirects.js";
import { lastingFailure, passingFailure, ReadFailure } from "./read-failure.js";
import { type RobotsRules, readRobots } from "./robots-rules.js";
import { createTimeLimit } from "./time-limit.js";
import { untilAborted } from "./until-aborted.js";
import type { Reply, WebClient } from "./web-client.js";

/** Asks a host's robots.txt before a page is read. */
export interface RobotsGate {
  /** Throws a `ReadFailure` when the URL is disallowed or the host's robots.txt cannot be had for now. */
  check(url: URL, signal?: AbortSignal): Promise<void>;
}

export interface RobotsOptions {
  readonly web: WebClient;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a host said: its rules, or the status of a robots.txt that failed on its side. */
type Answer = RobotsRules | { readonly failedWith: number; readonly size: 1 };

/** RFC 9309, 2.5: at least 500 kibibytes are read; 2.3.1.2: at least five redirects; 2.4: cached for a day at most. */
const MAX_ROBOTS_BYTES = 500 * 1_024;
const MAX_REDIRECTS = 5;
const KEEP_MS = 24 * 60 * 60 * 1_000;
const KEEP_FAILURE_MS = 10 * 60 * 1_000;

const MAX_HOSTS = 5_000;
const MAX_CACHED_CHARS = 20_000_000;

export function createRobotsGate(options: RobotsOptions): RobotsGate {
  const answers = new LRUCache<string, Answer>({
    max: MAX_HOSTS,
    maxSize: MAX_CACHED_CHARS,
    sizeCalculation: ({ size }) => size,
    ttl: KEEP_MS,
    ttlResolution: 0,
    perf: { now: () => options.clock.now().getTime() },
    // An asker who leaves does not stop the one request that all askers of the host share.
    ignoreFetchAbort: true,
    fetchMethod: async (origin, _stale, fetching) => {
      const answer = await fetchAnswer(new URL("/robots.txt", origin), options);
      if ("failedWith" in answer) fetching.options.ttl = KEEP_FAILURE_MS;
      return answer;
    },
  });
  return {
    async check(url, signal) {
      const answer = await untilAborted(answers.fetch(url.origin), signal);
      if (!answer) return;
      if ("failedWith" in answer) throw unreadable(url, answer.failedWith);
      if (!answer.allows(url))
        throw lastingFailure("disallowed", `${url.host} does not let bots read the page (robots.txt)`);
    },
  };
}

async function fetchAnswer(url: URL, options: RobotsOptions): Promise<Answer> {
  try {
    const reply = await followRedirects(options.web, {
      url,
      headersFor: () => options.headers,
      bodyLimit: ({ status }) => (status === 200 ? MAX_ROBOTS_BYTES : 0),
      maxRedirects: MAX_REDIRECTS,
      time: createTimeLimit(options.timeoutMs),
    });
    return readAnswer(url, reply);
  } catch (error) {
    // No answer at all means no (2.3.1.4); any other failure is like a robots.txt that is not there (2.3.1.3).
    if (!(error instanceof ReadFailure) || isUnanswered(error)) throw error;
    return readRobots(url, "");
  }
}

/** RFC 9309, 2.3.1: 2xx has rules, 4xx means none, 5xx means no for now. 429 is the server's trouble too. */
function readAnswer(url: URL, reply: Reply): Answer {
  if (reply.status >= 500 || reply.status === 429) return { failedWith: reply.status, size: 1 };
  return readRobots(url, reply.status === 200 ? reply.body.bytes.toString("utf8") : "");
}

function isUnanswered(error: ReadFailure): boolean {
  return error.read.state === "unreachable" || error.read.state === "timeout";
}

function unreadable(url: URL, status: number): ReadFailure {
  return passingFailure("blocked", `${url.host} is left alone for now: its robots.txt answered ${status}`);
}
