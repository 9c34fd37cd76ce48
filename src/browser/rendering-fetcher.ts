import { createHash } from "node:crypto";
import { errorMessage } from "../errors.js";
import type { Logger } from "../logger.js";
import { isShell } from "../policy/extract/is-shell.js";
import { type PageFetcher, type PageRead, RENDERED_HEADER } from "../ports.js";
import type { PlainRead, Renderer } from "./renderer.js";

/**
 * Reads pages plainly, and shows those that have no text without scripts in a browser: at once those that are known for it,
 * without judging the plain page. Either way the page is asked for once, by the reader that keeps to robots.txt and to
 * turns; the browser is given what came.
 */
export function createRenderingFetcher(
  plain: PageFetcher,
  renderer: Renderer,
  logger: Pick<Logger, "warn">,
): PageFetcher {
  return {
    async fetchPage(request) {
      const { browser = false } = request;
      const read = await plain.fetchPage(browser ? { ...request, etag: null, lastModified: null } : request);
      if (read.state !== "ok" || !/html/i.test(read.page.contentType ?? "html")) return read;
      if (!browser && !isShell(new TextDecoder().decode(read.page.bytes))) return read;
      const rendered = await render(read, { plain, renderer, logger });
      return rendered ?? (browser ? notShown(read.page.finalUrl) : read);
    },
    async close() {
      await renderer.close();
      await plain.close();
    },
  };
}

/** What the plain page of a document that needs a browser says is not the policy: taking it would be a change that is none. */
function notShown(url: string): PageRead {
  const problem = `${url} needs a browser, and the browser showed nothing in time: see that BROWSER_PATH or BROWSER_WS_URL leads to one that starts; the log says why.`;
  return { state: "needs-browser", problem, retryable: true };
}

interface Means {
  readonly plain: PageFetcher;
  readonly renderer: Renderer;
  readonly logger: Pick<Logger, "warn">;
}

/**
 * What the browser showed, under the address and the status of the document that stood there last; a failed read when a script
 * led to what cannot be read. A shell stays the same while its text changes: it has no validators. Null when the browser showed nothing.
 */
async function render(read: PlainRead, { plain, renderer, logger }: Means): Promise<PageRead | null> {
  const { finalUrl } = read.page;
  const readDocument = (url: string, signal: AbortSignal) => plain.fetchPage({ url, signal });
  const rendering = await renderer.render(read, readDocument).catch((error: unknown) => {
    logger.warn({ url: finalUrl, error: errorMessage(error) }, "page not rendered");
    return null;
  });
  if (rendering === null || rendering.read.state === "not-modified") return null;
  if (rendering.read.state !== "ok") return rendering.read;
  const { page } = rendering.read;
  const bytes = new TextEncoder().encode(rendering.html);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const contentType = "text/html; charset=utf-8";
  const headers = { ...page.headers, [RENDERED_HEADER]: "1" };
  return { state: "ok", page: { ...page, bytes, sha256, contentType, headers, etag: null, lastModified: null } };
}
