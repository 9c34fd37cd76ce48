import ipaddr from "ipaddr.js";
import type { ProxyConfig } from "../config-proxy.js";
import { plainHostname } from "./open-hosts.js";
import { readUrl } from "./read-url.js";

/** The way out of a network that has one: a proxy that opens tunnels (CONNECT), for all hosts but those that are excepted. */
export interface ProxyRules {
  /** The proxy for a host, or null where it is reached directly. */
  find(target: { readonly protocol: string; readonly hostname: string; readonly port: number }): URL | null;
  /** The proxy looks names up itself: it is told the name, and addresses behind it are not checked. */
  readonly resolves: boolean;
  /** What that means, for whoever starts the process; no passwords in it. */
  readonly words: string;
}

/** "corp", ".corp", "*.corp", "intranet.corp:8080", "10.0.0.0/8", "*". */
type Exception = (hostname: string, port: number) => boolean;

/** The rules that a configuration makes; null for one without a proxy. */
export function createProxyRules(config: ProxyConfig | null): ProxyRules | null {
  if (config === null) return null;
  const { https, http, except, resolves } = config;
  const proxies: Readonly<Record<string, URL | null>> = {
    "https:": https ? readUrl(https) : null,
    "http:": http ? readUrl(http) : null,
  };
  if (!proxies["https:"] && !proxies["http:"]) return null;
  const exceptions = except
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .map(readException);
  return {
    resolves,
    words: sayWay([proxies["https:"], proxies["http:"]], resolves),
    find({ protocol, hostname, port }) {
      const name = plainHostname(hostname);
      return exceptions.some((matches) => matches(name, port)) ? null : (proxies[protocol] ?? null);
    },
  };
}

function sayWay(proxies: readonly (URL | null | undefined)[], resolves: boolean): string {
  const names = new Set(proxies.flatMap((proxy) => (proxy ? [nameProxy(proxy)] : [])));
  const way = `Pages and chat platforms are reached through the proxy ${[...names].join(" and ")}.`;
  if (!resolves) return `${way} Names are looked up and their addresses checked here first.`;
  return `${way} It looks names up itself: what addresses are behind them is not checked here, so it has to keep private networks closed.`;
}

/** A proxy without its name and password: "proxy.corp:3128". */
export function nameProxy({ host, protocol, port }: URL): string {
  return port === "" ? `${host}:${protocol === "https:" ? 443 : 80}` : host;
}

function readException(entry: string): Exception {
  if (entry === "*") return () => true;
  const network = /^[\da-f.:]+\/\d{1,3}$/i.test(entry) ? readNetwork(entry) : null;
  if (network) return network;
  const [, host = entry, port] = /^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(entry) ?? [];
  const name = plainHostname(host).replace(/^\*?\./, "");
  return (hostname, asked) =>
    (port === undefined || Number(port) === asked) && (hostname === name || hostname.endsWith(`.${name}`));
}

function readNetwork(entry: string): Exception | null {
  if (!ipaddr.isValidCIDR(entry)) return null;
  const network = ipaddr.parseCIDR(entry);
  return (hostname) => {
    if (!ipaddr.isValid(hostname)) return false;
    const address = ipaddr.parse(hostname);
    return address.kind() === network[0].kind() && address.match(network);
  };
}
