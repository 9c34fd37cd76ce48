import type { Context } from "hono";
import { KEPT_MS, type KeptPage } from "./page-cache.js";

/**
 * Nothing but our own stylesheet and picture is loaded, nothing runs, nothing frames us, and forms lead to us alone: markup in a
 * policy that came through all the same would do nothing.
 */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
};

/** How an answer may be kept by others. */
export interface Keeping {
  /** It is for whoever holds a link, and for nobody's cache. */
  readonly isPrivate: boolean;
  /** Search engines and archives may list it. */
  readonly indexable: boolean;
}

/** Sends a page with its headers, or 304 where the reader has it. */
export function sendPage(context: Context, page: KeptPage, { isPrivate, indexable }: Keeping): Response {
  setSafety(context, indexable && page.status === 200);
  context.header("cache-control", isPrivate ? "private, no-store" : `public, max-age=${KEPT_MS / 1_000}`);
  if (!isPrivate && page.status === 200) {
    // One tag for the page, packed or not.
    context.header("etag", `W/${page.etag}`);
    if (isKnown(context.req.header("if-none-match"), page.etag)) return context.body(null, 304);
  }
  context.header("content-type", page.contentType);
  context.header("vary", "accept-encoding");
  if (!/\bgzip\b/.test(context.req.header("accept-encoding") ?? "")) return context.body(page.bytes, page.status);
  context.header("content-encoding", "gzip");
  return context.body(page.gzip, page.status);
}

/** The headers that every answer carries. */
export function setSafety(context: Context, indexable: boolean): void {
  for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  if (!indexable) context.header("x-robots-tag", "noindex, nofollow");
}

/** Whether an `If-None-Match` names the tag; weak ones compare as strong ones do. */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(",", 50).some((one) => one.trim().replace(/^W\//, "") === etag || one.trim() === "*");
}
