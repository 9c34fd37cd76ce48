import { createReadCookies } from "./read-cookies.js";
import { lastingFailure } from "./read-failure.js";
import { readLocation } from "./read-location.js";
import type { Reply, WebClient, WebRequest } from "./web-client.js";

/** Statuses that send the reader to `location` (RFC 9110, 15.4). */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface Journey extends Omit<WebRequest, "headers"> {
  readonly maxRedirects: number;
  readonly headersFor: (url: URL) => Readonly<Record<string, string>>;
  /** Where a reply that is no redirect sends on to all the same, or null. */
  readonly findNext?: (reply: Reply) => URL | null;
  /** Runs before each request, the first too; may throw a `ReadFailure`. */
  readonly beforeRequest?: (url: URL) => Promise<void>;
}

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** Follows redirects one by one, so that every address on the way is checked like the first. Throws `ReadFailure`. */
export async function followRedirects(web: WebClient, journey: Journey): Promise<Reply> {
  const seen = new Set<string>();
  const cookies = createReadCookies();
  let url = withoutFragment(journey.url);
  for (;;) {
    const cookie = cookies.headerFor(url);
    // The same address with another cookie is another request: many pages set one and ask again.
    const asked = `${url.href} ${cookie ?? ""}`;
    if (seen.has(asked)) throw tooMany(journey.url, "its redirects go round in a circle");
    if (seen.size > journey.maxRedirects) throw tooMany(journey.url, `more than ${journey.maxRedirects} redirects`);
    seen.add(asked);
    await journey.beforeRequest?.(url);
    const headers = { ...journey.headersFor(url), ...(cookie === null ? {} : { cookie }) };
    const reply = await web.send({ ...journey, url, headers });
    cookies.keep(url, reply.setCookies);
    const next = isRedirect(reply.status) ? nextUrl(reply) : (journey.findNext?.(reply) ?? null);
    if (next === null) return reply;
    url = withoutFragment(next);
  }
}

function nextUrl(reply: Reply): URL {
  const location = reply.headers["location"];
  const next = location === undefined ? null : readLocation(location, reply.url);
  if (next) return next;
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
