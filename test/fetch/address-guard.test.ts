import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAddressFault } from "../../src/fetch/address-guard.js";

const REFUSED = [
  ["this network", "0.0.0.0"],
  ["this network", "0.1.2.3"],
  ["private, first", "10.0.0.0"],
  ["private, last", "10.255.255.255"],
  ["carrier-grade NAT, first", "100.64.0.0"],
  ["carrier-grade NAT, last", "100.127.255.255"],
  ["Alibaba metadata", "100.100.100.200"],
  ["loopback", "127.0.0.1"],
  ["loopback, last", "127.255.255.255"],
  ["link-local, first", "169.254.0.0"],
  ["cloud metadata", "169.254.169.254"],
  ["AWS task metadata", "169.254.170.2"],
  ["private, first", "172.16.0.0"],
  ["private, last", "172.31.255.255"],
  ["IETF protocol", "192.0.0.1"],
  ["Oracle metadata", "192.0.0.192"],
  ["documentation 1", "192.0.2.55"],
  ["6to4 relay", "192.88.99.1"],
  ["private", "192.168.0.1"],
  ["private, last", "192.168.255.255"],
  ["benchmarking, first", "198.18.0.0"],
  ["benchmarking, last", "198.19.255.255"],
  ["documentation 2", "198.51.100.7"],
  ["documentation 3", "203.0.113.7"],
  ["multicast, first", "224.0.0.1"],
  ["multicast, last", "239.255.255.255"],
  ["reserved, first", "240.0.0.1"],
  ["reserved, last", "255.255.255.254"],
  ["broadcast", "255.255.255.255"],
  ["Azure's WireServer", "168.63.129.16"],
  ["IPv6 unspecified", "::"],
  ["IPv6 loopback", "::1"],
  ["IPv6 loopback, written out", "0:0:0:0:0:0:0:1"],
  ["IPv4-mapped loopback", "::ffff:127.0.0.1"],
  ["IPv4-mapped private", "::ffff:a00:1"],
  ["IPv4-mapped metadata", "::ffff:169.254.169.254"],
  ["IPv4-mapped public", "::ffff:8.8.8.8"],
  ["IPv4-compatible loopback", "::127.0.0.1"],
  ["IPv4-compatible public", "::8.8.8.8"],
  ["IPv4-translated", "::ffff:0:127.0.0.1"],
  ["NAT64", "64:ff9b::127.0.0.1"],
  ["NAT64, metadata", "64:ff9b::a9fe:a9fe"],
  ["NAT64, local use", "64:ff9b:1::1"],
  ["discard-only", "100::1"],
  ["Teredo", "2001::1"],
  ["Teredo, written out", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ["IPv6 benchmarking", "2001:2::1"],
  ["ORCHID", "2001:10::1"],
  ["ORCHIDv2", "2001:20::1"],
  ["IPv6 documentation", "2001:db8::1"],
  ["IPv6 documentation, new", "3fff::1"],
  ["6to4 of loopback", "2002:7f00:1::1"],
  ["6to4 of private", "2002:c0a8:101::1"],
  ["outside the global range", "4000::1"],
  ["segment routing", "5f00::1"],
  ["unique local", "fc00::1"],
  ["AWS metadata", "fd00:ec2::254"],
  ["Google metadata", "fd20:ce::254"],
  ["link-local IPv6", "fe80::1"],
  ["link-local IPv6 with a zone", "fe80::1%eth0"],
  ["link-local IPv6, last", "febf:ffff::1"],
  ["site-local", "fec0::1"],
  ["IPv6 multicast", "ff02::1"],
  ["no address", "example.com"],
  ["empty", ""],
] as const;

const PUBLIC = [
  ["a public resolver", "8.8.8.8"],
  ["beside 10/8", "9.255.255.255"],
  ["beside 10/8", "11.0.0.0"],
  ["beside carrier-grade NAT", "100.63.255.255"],
  ["beside carrier-grade NAT", "100.128.0.0"],
  ["beside loopback", "126.255.255.255"],
  ["beside loopback", "128.0.0.1"],
  ["beside link-local", "169.253.255.255"],
  ["beside 172.16/12", "172.15.255.255"],
  ["beside 172.16/12", "172.32.0.0"],
  ["beside 192.168/16", "192.167.255.255"],
  ["beside benchmarking", "198.17.255.255"],
  ["beside benchmarking", "198.20.0.0"],
  ["beside multicast", "223.255.255.255"],
  ["beside WireServer", "168.63.129.17"],
  ["public IPv6", "2606:4700::1111"],
  ["public IPv6", "2a00:1450:4001:80b::200e"],
] as const;

describe("findAddressFault", () => {
  test.each(REFUSED)("refuses %s: %s", (_, address) => {
    expect(findAddressFault(address)).toMatch(/address/);
  });

  test.each(PUBLIC)("lets %s pass: %s", (_, address) => {
    expect(findAddressFault(address)).toBeNull();
  });

  test("refuses every IPv4 address of a private network in each of its IPv6 disguises", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.constantFrom(10, 127), octet, octet, octet, (a, b, c, d) => {
        const dotted = `${a}.${b}.${c}.${d}`;
        const disguises = [dotted, `::ffff:${dotted}`, `::${dotted}`, `64:ff9b::${dotted}`, `::ffff:0:${dotted}`];
        for (const address of disguises) expect(findAddressFault(address)).not.toBeNull();
      }),
    );
  });
});
