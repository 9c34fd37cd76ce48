import { CHALLENGE_HEADERS, CHALLENGE_PAGES, CHALLENGE_STATUSES } from "./challenge-signs.js";
import { EMPTY_STATUSES, PASSING_STATUSES, STATUS_WORDS } from "./http-statuses.js";
import { type FailedPageRead, ReadFailure } from "./read-failure.js";
import { readRetryAfter } from "./retry-after.js";
import type { Reply, ReplyHead } from "./web-client.js";

/** Wait after "too many requests" that does not say how long. */
const BUSY_WAIT_MS = 60_000;

/** The bot protection that answered in the page's stead, or null. */
export function findChallenge(reply: Reply): string | null {
  const byHeader = CHALLENGE_HEADERS.find(({ header, value }) => value.test(reply.headers[header] ?? ""));
  if (byHeader) return byHeader.vendor;
  if (!CHALLENGE_STATUSES.has(reply.status)) return null;
  const page = reply.body.bytes.toString("latin1").toLowerCase();
  return CHALLENGE_PAGES.find(({ text }) => page.includes(text))?.vendor ?? null;
}

/** A reply that asks for a check only a person can pass. */
export function blockedFailure(reply: ReplyHead, vendor: string, now: Date): ReadFailure {
  const problem = `${reply.url.host} turned the request away: it first wants proof that a person is asking (${vendor})`;
  return failure({ state: "blocked", problem, retryable: reply.status === 429 || reply.status === 503 }, reply, now);
}

/** A reply whose status carries no page. */
export function statusFailure(reply: ReplyHead, now: Date): ReadFailure {
  const { status, url } = reply;
  if (EMPTY_STATUSES.has(status)) {
    return failure(
      { state: "empty", problem: `${url.host} sent an empty page (${status})`, retryable: true },
      reply,
      now,
    );
  }
  const words = STATUS_WORDS[status];
  const problem = `${url.host} answered ${status}${words ? `: ${words}` : ""}`;
  const retryable = (status >= 500 && status !== 501 && status !== 505) || PASSING_STATUSES.has(status);
  return failure({ state: "http-error", problem, retryable }, reply, now);
}

function failure(read: FailedPageRead, reply: ReplyHead, now: Date): ReadFailure {
  const asked = readRetryAfter(reply.headers["retry-after"], now);
  const retryAfterMs = read.retryable ? (asked ?? (reply.status === 429 ? BUSY_WAIT_MS : null)) : null;
  return new ReadFailure(retryAfterMs === null ? read : { ...read, retryAfterMs });
}
