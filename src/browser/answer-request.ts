import type { Resource, ResourceClient } from "../fetch/resource-client.js";

/** A request a page makes, as far as it matters here. */
export interface PageRequestInfo {
  readonly url: string;
  readonly method: string;
  /** "document", "script", "xhr", "image" … */
  readonly kind: string;
}

/** What a text needs; pictures, fonts, films and connections that stay open are not fetched. */
const WANTED: ReadonlySet<string> = new Set(["document", "script", "xhr", "fetch"]);
const MAX_REQUESTS = 200;
const MAX_BYTES = 40_000_000;

/**
 * Answers a page's requests in the browser's stead, so that the browser itself never touches the network: every address
 * passes the fetcher's guard. Bounded in number and bytes. Null: the request fails.
 */
export function createRequestAnswerer(client: Pick<ResourceClient, "fetchResource">, signal: AbortSignal) {
  let requests = 0;
  let bytes = 0;
  return async ({ url, method, kind }: PageRequestInfo): Promise<Resource | null> => {
    if (method !== "GET" || !WANTED.has(kind) || signal.aborted) return null;
    requests += 1;
    if (requests > MAX_REQUESTS || bytes > MAX_BYTES) return null;
    const resource = await client.fetchResource(url, signal);
    bytes += resource?.bytes.length ?? 0;
    return resource;
  };
}
