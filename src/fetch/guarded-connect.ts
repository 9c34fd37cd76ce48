import { isIP } from "node:net";
import { buildConnector } from "undici";
import { findAddressFault } from "./address-guard.js";
import { createCheckedLookup, findUsable, type Resolve } from "./checked-lookup.js";
import { type OpenHosts, plainHostname } from "./open-hosts.js";
import { ProxyError } from "./proxy-error.js";
import type { ProxyRules } from "./proxy-rules.js";
import type { ProxyTunnels } from "./proxy-tunnel.js";
import { RefusedAddressError } from "./refused-address-error.js";

export interface ConnectOptions {
  readonly openHosts: OpenHosts;
  readonly resolve: Resolve;
  readonly timeoutMs: number;
  /** The way out, where there is no direct one. */
  readonly proxy?: { readonly rules: ProxyRules; readonly tunnels: ProxyTunnels } | null;
}

type FindFault = (address: string) => string | null;

/** A slow first address gets this long before the next is tried; Node's 250 ms gives up on distant hosts. */
const NEXT_ADDRESS_AFTER_MS = 1_000;
/** So many of a host's addresses are asked for, one after the other, where a proxy cannot reach the one before. */
const MAX_ADDRESSES = 3;

/**
 * A connector that reaches the public internet alone. Addresses are checked between the look-up and the connection, and the
 * connection goes to a checked address without a second look-up, so a name that changes its answer (DNS rebinding) gains
 * nothing. Through a proxy it is the same: the tunnel is asked for by the checked address, and by name only where the rules say
 * that the proxy resolves.
 */
export function createGuardedConnector(options: ConnectOptions): buildConnector.connector {
  const connectTo = (findFault: FindFault) =>
    buildConnector({
      timeout: options.timeoutMs,
      autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS,
      lookup: createCheckedLookup(options.resolve, findFault),
    } as buildConnector.BuildOptions);
  const unguarded = connectTo(() => null);
  const guarded = connectTo(findAddressFault);
  return (target, callback) => {
    const hostname = plainHostname(target.hostname);
    const port = Number(target.port || (target.protocol === "https:" ? 443 : 80));
    const opened = options.openHosts.find(hostname, port) !== null;
    // A literal address is never looked up.
    const fault = !opened && isIP(hostname) ? findAddressFault(hostname) : null;
    if (fault !== null) return setImmediate(() => callback(new RefusedAddressError(`it is ${fault}`), null));
    const connect = opened ? unguarded : guarded;
    const proxy = options.proxy?.rules.find({ protocol: target.protocol, hostname, port }) ?? null;
    if (proxy === null) return connect(target, callback);
    openTunnel(options, { proxy, hostname, port, findFault: opened ? () => null : findAddressFault }).then(
      (httpSocket) =>
        target.protocol === "https:" ? connect({ ...target, httpSocket }, callback) : callback(null, httpSocket),
      (error: Error) => callback(error, null),
    );
  };
}

/** A connection through the proxy to the first of a host's checked addresses that it reaches. */
async function openTunnel(
  { proxy: way, resolve }: ConnectOptions,
  { proxy, hostname, port, findFault }: { proxy: URL; hostname: string; port: number; findFault: FindFault },
) {
  if (!way) throw new ProxyError("there is no proxy", false);
  const byName = way.rules.resolves || isIP(hostname) !== 0;
  const found = byName ? [hostname] : (await findUsable(hostname, resolve, findFault)).map(({ address }) => address);
  let last: unknown;
  for (const host of found.slice(0, MAX_ADDRESSES)) {
    try {
      return await way.tunnels.open(proxy, host, port);
    } catch (error) {
      last = error;
      if (!(error instanceof ProxyError && error.retryable)) break;
    }
  }
  throw last;
}
