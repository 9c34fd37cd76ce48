import type { Browser, BrowserContext, Route } from "playwright-core";
import type { ResourceClient } from "../fetch/resource-client.js";
import { createRequestAnswerer } from "./answer-request.js";

export interface Rendering {
  readonly html: string;
  readonly status: number;
}

/** Longest time for one page, ms, and for its network to fall silent. */
const PAGE_MS = 40_000;
const QUIET_MS = 12_000;
const MAX_HTML = 10_000_000;

/** Shows one page in a context of its own, without cookies, and takes what stands in it then. */
export async function renderPage(
  browser: Browser,
  { url, userAgent }: { url: string; userAgent: string },
  client: Pick<ResourceClient, "fetchResource">,
): Promise<Rendering | null> {
  const stop = AbortSignal.timeout(PAGE_MS);
  const context = await browser.newContext({
    userAgent,
    serviceWorkers: "block",
    acceptDownloads: false,
    locale: "en",
  });
  try {
    return await Promise.race([show(context, url, createRequestAnswerer(client, stop)), aborted(stop)]);
  } finally {
    await context.close().catch(() => {});
  }
}

async function show(
  context: BrowserContext,
  url: string,
  answer: ReturnType<typeof createRequestAnswerer>,
): Promise<Rendering | null> {
  await context.route("**/*", (route) => fulfil(route, answer));
  await context.routeWebSocket(/.*/, (socket) => void socket.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PAGE_MS);
  const response = await page.goto(url, { waitUntil: "domcontentloaded" });
  await page.waitForLoadState("networkidle", { timeout: QUIET_MS }).catch(() => {});
  const html = await page.content();
  return response === null || html.length > MAX_HTML ? null : { html, status: response.status() };
}

async function fulfil(route: Route, answer: ReturnType<typeof createRequestAnswerer>): Promise<void> {
  const request = route.request();
  try {
    const info = { url: request.url(), method: request.method(), kind: request.resourceType() };
    const resource = await answer(info);
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
