import { createHash } from "node:crypto";
import type { Context } from "hono";
import { isKnown, setSafety } from "../access/answers.js";
import type { Refused } from "./problems.js";

/** Sends JSON, or 304 where the reader has it. */
export function answer(context: Context, value: unknown): Response {
  const body = `${JSON.stringify(value)}\n`;
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  setSafety(context, false);
  context.header("cache-control", "private, no-cache");
  if (context.req.method === "GET" || context.req.method === "HEAD") {
    context.header("etag", etag);
    if (isKnown(context.req.header("if-none-match"), etag)) return context.body(null, 304);
  }
  return context.body(body, 200, { "content-type": "application/json; charset=utf-8" });
}

/** Sends a refusal. */
export function send(context: Context, { status, problem }: Refused): Response {
  setSafety(context, false);
  context.header("cache-control", "no-store");
  if (status === 401) context.header("www-authenticate", 'Bearer realm="fineprint"');
  return context.body(`${JSON.stringify(problem)}\n`, status, { "content-type": "application/problem+json" });
}
