import type { Browser } from "playwright-core";
import { createResourceClient, type ResourceClientOptions } from "../fetch/resource-client.js";
import type { PageRead } from "../ports.js";
import { type BrowserOptions, openBrowser } from "./open-browser.js";
import { type Rendering, renderPage } from "./render-page.js";

/** A page as it was read without a browser: the browser is given it, and does not ask the site again. */
export type PlainRead = Extract<PageRead, { state: "ok" }>;

/** Reads a document that a page moves on to, as every page is read. */
export type ReadDocument = (url: string, signal: AbortSignal) => Promise<PageRead>;

/** Shows pages in a headless browser, one at a time. */
export interface Renderer {
  /** Null when the page showed nothing in time. Throws a `FineprintError` "browser" when there is no browser to be had. */
  render(read: PlainRead, readDocument: ReadDocument): Promise<Rendering | null>;
  close(): Promise<void>;
}

/** A browser at rest ends after this: it takes more memory than everything else together. */
const IDLE_MS = 60_000;

export function createRenderer(options: BrowserOptions & ResourceClientOptions): Renderer {
  const client = createResourceClient(options);
  const { userAgent } = options;
  let browser: Browser | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  async function showInTurn(read: PlainRead, readDocument: ReadDocument): Promise<Rendering | null> {
    clearTimeout(idle);
    if (!browser?.isConnected()) browser = await openBrowser(options);
    try {
      const url = read.page.finalUrl;
      return await renderPage(browser, { url, userAgent, readDocument: startingWith(read, readDocument) }, client);
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
    render(read, readDocument) {
      const mine = turn.then(() => showInTurn(read, readDocument));
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
function startingWith(read: PlainRead, readDocument: ReadDocument): ReadDocument {
  let given = false;
  return async (asked, signal) => {
    if (given || asked !== read.page.finalUrl) return readDocument(asked, signal);
    given = true;
    return read;
  };
}
