import { lastingFailure } from "./read-failure.js";
import { readUrl } from "./read-url.js";
import type { Reply, WebClient, WebRequest } from "./web-client.js";

/** Statuses that send the reader to `location` (RFC 9110, 15.4). */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface Journey extends Omit<WebRequest, "headers"> {
  readonly maxRedirects: number;
  readonly headersFor: (url: URL) => Readonly<Record<string, string>>;
  /** Runs before each request, the first too; may throw a `ReadFailure`. */
  readonly beforeRequest?: (url: URL) => Promise<void>;
}

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** Follows redirects one by one, so that every address on the way is checked like the first. Throws `ReadFailure`. */
export async function followRedirects(web: WebClient, journey: Journey): Promise<Reply> {
  const seen = new Set<string>();
  let url = withoutFragment(journey.url);
  for (;;) {
    seen.add(url.href);
    await journey.beforeRequest?.(url);
    const reply = await web.send({ ...journey, url, headers: journey.headersFor(url) });
    if (!isRedirect(reply.status)) return reply;
    url = nextUrl(reply);
    if (seen.has(url.href)) throw tooMany(journey.url, "its redirects go round in a circle");
    if (seen.size > journey.maxRedirects) throw tooMany(journey.url, `more than ${journey.maxRedirects} redirects`);
  }
}

function nextUrl(reply: Reply): URL {
  const location = reply.headers["location"];
  const next = location === undefined ? null : readUrl(location, reply.url);
  if (next) return withoutFragment(next);
  const problem = `${reply.url.host} answered ${reply.status} and sends on to no valid address`;
  throw lastingFailure("http-error", problem);
}

function withoutFragment(url: URL): URL {
  const bare = new URL(url);
  bare.hash = "";
  return bare;
}

function tooMany(url: URL, cause: string): Error {
  return lastingFailure("too-many-redirects", `${url.host} did not lead to a page: ${cause}`);
}
