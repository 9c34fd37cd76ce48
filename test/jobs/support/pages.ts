import { createHash } from "node:crypto";
import type { PageFetcher, PageRead } from "../../../src/ports.js";

type Answer = (() => string) | string | Uint8Array | Exclude<PageRead, { state: "ok" | "not-modified" }>;

/** A web of a few pages: what a URL answers is set by the test. Answers conditional requests unless told not to. */
export class Pages implements PageFetcher {
  readonly requests: string[] = [];
  /** The ETag that came with each request. */
  readonly etags: (string | null)[] = [];
  validators = true;
  /** Sent with every page. */
  headers: Record<string, string> = {};
  private readonly answers = new Map<string, Answer>();

  set(url: string, answer: Answer): void {
    this.answers.set(url, answer);
  }

  async fetchPage({ url, etag }: { url: string; etag?: string | null }): Promise<PageRead> {
    this.requests.push(url);
    this.etags.push(etag ?? null);
    const set = this.answers.get(url) ?? unreachable(url);
    const answer = typeof set === "function" ? set() : set;
    if (typeof answer !== "string" && !(answer instanceof Uint8Array)) return answer;
    const bytes = typeof answer === "string" ? new TextEncoder().encode(answer) : answer;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const validator = this.validators ? `"${sha256.slice(0, 16)}"` : null;
    if (validator !== null && validator === etag) return { state: "not-modified" };
    const headers = { ...this.headers, "content-type": "text/html; charset=utf-8" };
    const page = { bytes, sha256, contentType: headers["content-type"], status: 200, headers, finalUrl: url };
    return { state: "ok", page: { ...page, etag: validator, lastModified: null } };
  }

  async close(): Promise<void> {}
}

export function unreachable(url: string, retryable = false): Exclude<PageRead, { state: "ok" | "not-modified" }> {
  return { state: "unreachable", problem: `${url} could not be reached: the host refused the connection.`, retryable };
}
