import type { Browser } from "playwright-core";
import { errorMessage, FineprintError } from "../errors.js";

export interface BrowserOptions {
  /** A Chromium or Chrome to start. */
  readonly path?: string | undefined;
  /** Or one that runs already, by its DevTools address (ws:// or wss://). */
  readonly wsUrl?: string | undefined;
  /** Off only for a machine that is thrown away, such as a test's. Default on. */
  readonly sandbox?: boolean;
}

/**
 * Whatever the interception of requests does not see goes to a proxy that is not there: the browser has no way out of its
 * own. Names are not resolved, WebRTC does not look for addresses.
 */
const NO_WAY_OUT = [
  "--proxy-server=http://127.0.0.1:9",
  "--proxy-bypass-list=<-loopback>",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const START_MS = 30_000;

/**
 * What opens connections that no interception of requests sees: UDP to any address a script names. Run in every frame before
 * its own scripts, so that it holds in a browser that was started elsewhere, without our flags, as well.
 */
export const CLOSE_SIDE_DOORS = `for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) {
  Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false });
}`;

/** Starts the browser or connects to it. Throws a `FineprintError` "browser" that says what to do. */
export async function openBrowser({ path, wsUrl, sandbox = true }: BrowserOptions): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  try {
    if (wsUrl) return await chromium.connectOverCDP(wsUrl, { timeout: START_MS });
    return await chromium.launch({
      ...{ executablePath: path ?? "", headless: true, chromiumSandbox: sandbox, timeout: START_MS, args: NO_WAY_OUT },
      env: { HOME: process.env["HOME"] ?? "", PATH: process.env["PATH"] ?? "" },
    });
  } catch (error) {
    const [line = ""] = errorMessage(error).split("\n");
    // The address may hold a token.
    const why = wsUrl ? line.replaceAll(wsUrl, "BROWSER_WS_URL") : line;
    const message = `The browser does not start (${why}). Check BROWSER_PATH or BROWSER_WS_URL; its sandbox does not work for root.`;
    throw new FineprintError("browser", message, false, { cause: error });
  }
}
