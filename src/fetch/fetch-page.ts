import { createHash } from "node:crypto";
import type { Clock, PageBody, PageRead, PageRequest } from "../ports.js";
import { CHALLENGE_STATUSES } from "./challenge-signs.js";
import { refusedAddress } from "./explain-network-error.js";
import { findNotTextBytes, findNotTextType, isBlank } from "./find-not-text.js";
import { findRefresh } from "./find-refresh.js";
import { followRedirects, isRedirect } from "./follow-redirects.js";
import { PAGE_STATUSES } from "./http-statuses.js";
import { blockedFailure, findChallenge, statusFailure } from "./judge-status.js";
import { pickKeptHeaders, readValidator } from "./kept-headers.js";
import { lastingFailure, passingFailure } from "./read-failure.js";
import { readUrl } from "./read-url.js";
import type { RobotsGate } from "./robots.js";
import { createTimeLimit } from "./time-limit.js";
import type { Reply, ReplyHead, WebClient } from "./web-client.js";

export interface PageReader {
  readonly web: WebClient;
  readonly robots: RobotsGate | null;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly maxRedirects: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Enough of an error page to know a challenge by. */
const CHALLENGE_BYTES = 524_288;

/** Reads one page. Throws a `ReadFailure` for what the server or the network does, the signal's reason when it aborts. */
export async function fetchPage(reader: PageReader, request: PageRequest): Promise<PageRead> {
  const url = readUrl(request.url);
  if (!url) throw refusedAddress("The page", "its address is no valid URL");
  const { signal } = request;
  const reply = await followRedirects(reader.web, {
    url,
    headersFor: (hop) => ({ ...reader.headers, ...conditionsFor(hop, request) }),
    bodyLimit: (head) => bodyLimit(head, reader.maxBytes),
    maxRedirects: reader.maxRedirects,
    time: createTimeLimit(reader.timeoutMs),
    findNext: (sent) => (PAGE_STATUSES.has(sent.status) ? findRefresh(sent) : null),
    beforeRequest: async (hop) => reader.robots?.check(hop, signal),
    signal,
  });
  return readReply(reader, request, reply);
}

/** Validators belong to the address that gave them: sent elsewhere they could pass a different page off as unchanged. */
function conditionsFor(hop: URL, request: PageRequest): Record<string, string> {
  if (request.validFor != null && request.validFor !== hop.href) return {};
  const etag = readValidator(request.etag);
  const lastModified = readValidator(request.lastModified);
  return {
    ...(etag ? { "if-none-match": etag } : {}),
    ...(lastModified ? { "if-modified-since": lastModified } : {}),
  };
}

function bodyLimit(head: ReplyHead, maxBytes: number): number {
  if (PAGE_STATUSES.has(head.status)) return findNotTextType(head.headers["content-type"]) ? 0 : maxBytes;
  return !isRedirect(head.status) && CHALLENGE_STATUSES.has(head.status) ? Math.min(CHALLENGE_BYTES, maxBytes) : 0;
}

function readReply(reader: PageReader, request: PageRequest, reply: Reply): PageRead {
  const now = reader.clock.now();
  const challenge = findChallenge(reply);
  if (challenge) throw blockedFailure(reply, challenge, now);
  if (reply.status === 304 && Object.keys(conditionsFor(reply.url, request)).length > 0)
    return { state: "not-modified" };
  if (!PAGE_STATUSES.has(reply.status)) throw statusFailure(reply, now);
  checkBody(reply, reader.maxBytes);
  return { state: "ok", page: toPage(reply) };
}

function checkBody(reply: Reply, maxBytes: number): void {
  const { body, headers, url } = reply;
  const contentType = headers["content-type"];
  const wrongType = findNotTextType(contentType);
  if (wrongType) throw lastingFailure("not-text", `${url.host} sent ${wrongType}`);
  if (body.truncated) {
    throw lastingFailure("too-large", `${url.host} sent a page of more than ${inMegabytes(maxBytes)} MB`);
  }
  if (isBlank(body.bytes)) throw passingFailure("empty", `${url.host} sent an empty page`);
  const wrongBytes = findNotTextBytes(body.bytes, contentType);
  if (wrongBytes) throw lastingFailure("not-text", `${url.host} sent ${wrongBytes}`);
}

function toPage({ url, status, headers, body }: Reply): PageBody {
  return {
    bytes: body.bytes,
    sha256: createHash("sha256").update(body.bytes).digest("hex"),
    contentType: headers["content-type"]?.slice(0, 1_024) ?? null,
    status,
    headers: pickKeptHeaders(headers),
    finalUrl: url.href,
    etag: readValidator(headers["etag"]),
    lastModified: readValidator(headers["last-modified"]),
  };
}

function inMegabytes(bytes: number): string {
  return String(Math.round(bytes / 10_000) / 100);
}
