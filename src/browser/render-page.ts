import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import type { Resource, ResourceClient } from "../fetch/resource-client.js";
import type { PageRead } from "../ports.js";
import { createRequestAnswerer } from "./answer-request.js";
import { inlineFrames } from "./inline-frames.js";
import { CLOSE_SIDE_DOORS } from "./open-browser.js";

export interface Rendering {
  readonly html: string;
  /**
   * How the document that stands there was read, judged as every page is: the first one, or the one that a script led to.
   * Not "ok" when the script led to what cannot be read: then `html` is the browser's own error page.
   */
  readonly read: PageRead;
}

/** What a rendering stands on. */
export interface RenderingPage {
  readonly url: string;
  readonly userAgent: string;
  /** Reads a document that the page moves on to; the first is given. */
  readonly readDocument: (url: string, signal: AbortSignal) => Promise<PageRead>;
}

/** Longest time for one page, ms, and for its network to fall silent. */
const PAGE_MS = 40_000;
const QUIET_MS = 12_000;
const MAX_HTML = 10_000_000;
/** A page that moves on more often goes round in a circle. */
const MAX_MOVES = 5;

/** Shows one page in a context of its own, without cookies, and takes what stands in it then. Null: nothing in time. */
export async function renderPage(
  browser: Browser,
  page: RenderingPage,
  client: Pick<ResourceClient, "fetchResource">,
): Promise<Rendering | null> {
  const stop = AbortSignal.timeout(PAGE_MS);
  const context = await browser.newContext({
    userAgent: page.userAgent,
    serviceWorkers: "block",
    acceptDownloads: false,
    locale: "en",
  });
  try {
    return await Promise.race([show(context, page, { client, stop }), aborted(stop)]);
  } finally {
    await context.close().catch(() => {});
  }
}

interface Means {
  readonly client: Pick<ResourceClient, "fetchResource">;
  readonly stop: AbortSignal;
}

async function show(context: BrowserContext, asked: RenderingPage, { client, stop }: Means): Promise<Rendering | null> {
  const answer = createRequestAnswerer(client, stop);
  const page = await context.newPage();
  const documents = createDocuments(asked, stop);
  await context.addInitScript(CLOSE_SIDE_DOORS);
  await context.route("**/*", (route) => {
    return fulfil(route, isMove(route, page) ? documents.answer(route) : answer(infoOf(route)));
  });
  await context.routeWebSocket(/.*/, (socket) => void socket.close());
  page.setDefaultTimeout(PAGE_MS);
  await page.goto(asked.url, { waitUntil: "domcontentloaded" }).catch((error: unknown) => {
    // The first document was refused, or a script moved on before it was there.
    if (documents.last() === null) throw error;
  });
  await page.waitForLoadState("networkidle", { timeout: QUIET_MS }).catch(() => {});
  const read = documents.last();
  if (read === null) return null;
  if (read.state === "ok") await inlineFrames(page);
  const html = await page.content();
  return html.length > MAX_HTML ? null : { html, read };
}

/** Whether the page itself, not a part of it, moves to an address. */
function isMove(route: Route, page: Page): boolean {
  const request = route.request();
  return request.isNavigationRequest() && request.frame() === page.mainFrame();
}

/** Reads the documents the page moves to, and remembers how the last was read. */
function createDocuments({ readDocument }: RenderingPage, stop: AbortSignal) {
  let last: PageRead | null = null;
  let moves = 0;
  return {
    last: () => last,
    async answer(route: Route): Promise<Resource | null> {
      const url = route.request().url();
      moves += 1;
      last = moves > MAX_MOVES || route.request().method() !== "GET" ? movesAway(url) : await readDocument(url, stop);
      if (last.state !== "ok") return null;
      const { bytes, contentType, status, finalUrl } = last.page;
      return { bytes: Buffer.from(bytes), contentType: contentType ?? "text/html", status, finalUrl };
    },
  };
}

function movesAway(url: string): PageRead {
  const problem = `${new URL(url).host} moves the browser on to other pages, by forms or in a circle, and shows no policy.`;
  return { state: "too-many-redirects", problem, retryable: false };
}

function infoOf(route: Route) {
  const request = route.request();
  return { url: request.url(), method: request.method(), kind: request.resourceType() };
}

async function fulfil(route: Route, answer: Promise<Resource | null>): Promise<void> {
  try {
    const resource = await answer;
    if (resource === null) return await route.abort();
    const headers = { "content-type": resource.contentType, "access-control-allow-origin": "*" };
    await route.fulfill({ status: resource.status, headers, body: resource.bytes });
  } catch {
    // The page is gone meanwhile.
    await route.abort().catch(() => {});
  }
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(null), { once: true }));
}
