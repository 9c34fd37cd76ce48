import { lookup } from "node:dns/promises";
import { Agent, type Dispatcher, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import type { WayOut } from "../ports.js";
import type { Resolve } from "./checked-lookup.js";
import { createGuardedConnector } from "./guarded-connect.js";
import type { OpenHosts } from "./open-hosts.js";
import type { ProxyRules } from "./proxy-rules.js";
import { createProxyTunnels } from "./proxy-tunnel.js";

export interface WayOutOptions {
  readonly rules: ProxyRules;
  /** Private hosts that may be reached: those of the operator, such as an own time stamp authority. */
  readonly openHosts: OpenHosts;
  readonly resolve?: Resolve;
}

export interface OpenWayOut extends WayOut {
  readonly dispatcher: Dispatcher;
  /** What sends by `fetch` goes directly again. */
  close(): Promise<void>;
}

/** For the connection to the proxy, and for the one through it. */
const CONNECT_MS = 10_000;

/**
 * Sends what is no page through the proxy as well: chat platforms, their files and answers, time stamps. They all send by
 * the runtime's `fetch`, which asks one dispatcher of the process; this becomes it until it is closed. The guard is that of
 * pages: addresses are looked up and checked first, and the tunnel goes to the checked one.
 */
export function createWayOut({ rules, openHosts, ...options }: WayOutOptions): OpenWayOut {
  const resolve = options.resolve ?? ((hostname: string) => lookup(hostname, { all: true }));
  const tunnels = createProxyTunnels(CONNECT_MS);
  const connect = createGuardedConnector({ openHosts, resolve, timeoutMs: CONNECT_MS, proxy: { rules, tunnels } });
  const dispatcher = new Agent({ connect });
  const before = getGlobalDispatcher();
  setGlobalDispatcher(dispatcher);
  return {
    dispatcher,
    async close() {
      if (getGlobalDispatcher() === dispatcher) setGlobalDispatcher(before);
      // Whoever sent has been closed before: what is still open waits for nobody.
      await dispatcher.destroy();
      await tunnels.close();
    },
  };
}
