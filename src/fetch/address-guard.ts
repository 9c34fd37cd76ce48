import ipaddr from "ipaddr.js";
import { PUBLIC_IPV6, RANGE_WORDS, REFUSED_ADDRESSES } from "./address-ranges.js";

const publicIpv6 = ipaddr.IPv6.parseCIDR(PUBLIC_IPV6);
const refused = REFUSED_ADDRESSES.map(({ range, words }) => ({ cidr: ipaddr.IPv4.parseCIDR(range), words }));

/**
 * Says why an IP address must not be connected to, in words ("an address of a private network"), or null for an address of
 * the public internet. What is no IP address is a fault as well.
 */
export function findAddressFault(address: string): string | null {
  if (!ipaddr.isValid(address)) return "no valid address";
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== "unicast") return RANGE_WORDS[range] ?? "an address reserved for special purposes";
  if (parsed instanceof ipaddr.IPv6) {
    return parsed.match(publicIpv6) ? null : "an address outside the public internet";
  }
  return refused.find(({ cidr }) => parsed.match(cidr))?.words ?? null;
}
