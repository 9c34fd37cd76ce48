import { createHash } from "node:crypto";
import { errorMessage } from "../errors.js";
import type { Logger } from "../logger.js";
import { isShell } from "../policy/extract/is-shell.js";
import type { PageFetcher, PageRead } from "../ports.js";
import type { Renderer } from "./renderer.js";

/** Reads pages plainly, and shows those that have no text without scripts in a browser. */
export function createRenderingFetcher(
  plain: PageFetcher,
  renderer: Renderer,
  logger: Pick<Logger, "warn">,
): PageFetcher {
  return {
    async fetchPage(request) {
      const read = await plain.fetchPage(request);
      if (read.state !== "ok" || !/html/i.test(read.page.contentType ?? "html")) return read;
      if (!isShell(new TextDecoder().decode(read.page.bytes))) return read;
      return render(read, renderer, logger);
    },
    async close() {
      await renderer.close();
      await plain.close();
    },
  };
}

/** A shell stays the same while its text changes: it has no validators. */
async function render(
  read: Extract<PageRead, { state: "ok" }>,
  renderer: Renderer,
  logger: Pick<Logger, "warn">,
): Promise<PageRead> {
  const { finalUrl } = read.page;
  const rendering = await renderer.render(finalUrl).catch((error: unknown) => {
    logger.warn({ url: finalUrl, error: errorMessage(error) }, "page not rendered");
    return null;
  });
  if (rendering === null || rendering.status !== 200) return read;
  const bytes = new TextEncoder().encode(rendering.html);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const contentType = "text/html; charset=utf-8";
  return { state: "ok", page: { ...read.page, bytes, sha256, contentType, etag: null, lastModified: null } };
}
