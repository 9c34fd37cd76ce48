import { isIP } from "node:net";
import { buildConnector } from "undici";
import { findAddressFault } from "./address-guard.js";
import { createCheckedLookup, type Resolve } from "./checked-lookup.js";
import { type OpenHosts, plainHostname } from "./open-hosts.js";
import { RefusedAddressError } from "./refused-address-error.js";

export interface ConnectOptions {
  readonly openHosts: OpenHosts;
  readonly resolve: Resolve;
  readonly timeoutMs: number;
}

/** A slow first address gets this long before the next is tried; Node's 250 ms gives up on distant hosts. */
const NEXT_ADDRESS_AFTER_MS = 1_000;

/**
 * A connector that reaches the public internet alone. Addresses are checked between the look-up and the connection, and the
 * connection goes to a checked address without a second look-up, so a name that changes its answer (DNS rebinding) gains nothing.
 */
export function createGuardedConnector(options: ConnectOptions): buildConnector.connector {
  const connectTo = (findFault: (address: string) => string | null) =>
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
    if (options.openHosts.find(hostname, port)) return unguarded(target, callback);
    // A literal address is never looked up.
    const fault = isIP(hostname) ? findAddressFault(hostname) : null;
    if (fault === null) return guarded(target, callback);
    setImmediate(() => callback(new RefusedAddressError(`it is ${fault}`), null));
  };
}
