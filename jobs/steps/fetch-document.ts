import { createHash } from "node:crypto";
import { COMBINED_TYPE, type CombinedPage, joinPages } from "../../src/policy/extract/reading/combined-page.js";
import type { PageBody, PageFetcher, PageRead, PolicyDocument, Snapshot } from "../../src/ports.js";

/** Reads a document's page, or the pages that make it up, as one; a page that cannot be read is the document's failed read. */
export async function fetchDocument(
  document: PolicyDocument,
  last: Snapshot | null,
  fetcher: PageFetcher,
): Promise<PageRead> {
  const { url, etag, lastModified, reading } = document;
  const { browser = false, combine = [] } = reading ?? {};
  if (combine.length > 0) return fetchAll([url, ...combine.map((page) => page.url)], browser, fetcher);
  return fetcher.fetchPage({ url, etag, lastModified, validFor: last?.finalUrl ?? null, browser });
}

/** One after the other, without conditions: each page's validators would have to be kept for the sake of a few bytes. */
async function fetchAll(urls: readonly string[], browser: boolean, fetcher: PageFetcher): Promise<PageRead> {
  const pages: CombinedPage[] = [];
  let first: PageBody | null = null;
  for (const asked of urls) {
    const read = await fetcher.fetchPage({ url: asked, browser });
    if (read.state !== "ok") return read;
    const { bytes, contentType, finalUrl } = read.page;
    pages.push({ asked, url: finalUrl, contentType, bytes });
    first ??= read.page;
  }
  if (first === null) throw new RangeError("A document has at least one page.");
  const bytes = joinPages(pages);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { state: "ok", page: { ...first, bytes, sha256, contentType: COMBINED_TYPE, etag: null, lastModified: null } };
}
