import { isIP } from "node:net";
import { findAddressFault } from "./address-guard.js";
import { plainHostname, readOpenHosts } from "./open-hosts.js";
import { findUrlFault, portOf } from "./url-guard.js";

/**
 * Tells, without a look-up, why an address will never be read here, in words that complete "host is not read: …"; null when
 * it may be. `allowPrivateHosts`: what FETCH_ALLOW_PRIVATE_HOSTS opens.
 */
export function createUrlJudge(allowPrivateHosts: readonly string[]): (url: URL) => string | null {
  const openHosts = readOpenHosts(allowPrivateHosts);
  return (url) => {
    const fault = findUrlFault(url, openHosts);
    if (fault !== null || openHosts.find(url.hostname, portOf(url))) return fault;
    const hostname = plainHostname(url.hostname);
    const address = isIP(hostname) ? findAddressFault(hostname) : null;
    return address === null ? null : `it is ${address}`;
  };
}
