import type { Browser } from "playwright-core";
import { createResourceClient, type ResourceClient, type ResourceClientOptions } from "../fetch/resource-client.js";
import type { PageBody } from "../ports.js";
import { type BrowserOptions, openBrowser } from "./open-browser.js";
import { type Rendering, renderPage } from "./render-page.js";

/** The page as it was read without a browser: the browser is given it, and does not ask the site again. */
export type PlainPage = Pick<PageBody, "bytes" | "contentType" | "status">;

/** Shows pages in a headless browser, one at a time. */
export interface Renderer {
  /** Null when the page showed nothing in time. Throws a `FineprintError` "browser" when there is no browser to be had. */
  render(url: string, page: PlainPage): Promise<Rendering | null>;
  close(): Promise<void>;
}

/** A browser at rest ends after this: it takes more memory than everything else together. */
const IDLE_MS = 60_000;

export function createRenderer(options: BrowserOptions & ResourceClientOptions): Renderer {
  const client = createResourceClient(options);
  let browser: Browser | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  async function showInTurn(url: string, page: PlainPage): Promise<Rendering | null> {
    clearTimeout(idle);
    if (!browser?.isConnected()) browser = await openBrowser(options);
    try {
      return await renderPage(browser, { url, userAgent: options.userAgent }, startingWith(url, page, client));
    } finally {
      idle = setTimeout(() => void endBrowser(), IDLE_MS);
      idle.unref();
    }
  }

  async function endBrowser(): Promise<void> {
    clearTimeout(idle);
    const ending = browser;
    browser = null;
    await ending?.close().catch(() => {});
  }

  return {
    render(url, page) {
      const mine = turn.then(() => showInTurn(url, page));
      turn = mine.catch(() => {});
      return mine;
    },
    async close() {
      await turn;
      await endBrowser();
      await client.close();
    },
  };
}

/** Answers the first request for the page with what was read of it already. */
function startingWith(url: string, page: PlainPage, client: ResourceClient): Pick<ResourceClient, "fetchResource"> {
  let given = false;
  return {
    async fetchResource(asked, signal) {
      if (given || asked !== url) return client.fetchResource(asked, signal);
      given = true;
      const { bytes, contentType, status } = page;
      return { bytes: Buffer.from(bytes), contentType: contentType ?? "text/html", status, finalUrl: url };
    },
  };
}
