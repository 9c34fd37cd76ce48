/**
 * Which addresses a page may be fetched from: only those of the public internet. The ranges are ipaddr.js's, which follow
 * the IANA special-purpose registries (RFC 6890 and its updates); whatever it does not call "unicast" is refused.
 */

/** ipaddr.js's range names in words for people. A range missing here is refused all the same. */
export const RANGE_WORDS: Readonly<Record<string, string>> = {
  unspecified: "an unspecified address",
  broadcast: "a broadcast address",
  multicast: "a multicast address",
  linkLocal: "a link-local address (cloud metadata lives there)",
  loopback: "an address of this machine",
  carrierGradeNat: "a carrier-grade NAT address",
  private: "an address of a private network",
  uniqueLocal: "an address of a private network",
  deprecatedSiteLocal: "an address of a private network",
  reserved: "a reserved address",
  benchmarking: "an address reserved for benchmarks",
  ipv4Mapped: "an IPv4 address written as IPv6",
  rfc6145: "an IPv4 address written as IPv6",
  rfc6052: "an IPv4 address behind a NAT64 translator",
  "6to4": "an IPv4 address behind a 6to4 tunnel",
  teredo: "an IPv4 address behind a Teredo tunnel",
};

/** IPv6 hands out public addresses from here alone (IANA IPv6 address space, RFC 4291); refuses IPv4-compatible `::a.b.c.d` too. */
export const PUBLIC_IPV6 = "2000::/3";

/** Addresses that look public and lead into a cloud provider's control plane. */
export const REFUSED_ADDRESSES: readonly { readonly range: string; readonly words: string }[] = [
  // Azure's WireServer and DNS, reachable from every virtual machine.
  { range: "168.63.129.16/32", words: "an address of the cloud provider's control plane" },
];
