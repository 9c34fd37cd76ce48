import { type OpenHosts, plainHostname } from "./open-hosts.js";
import { LOCAL_NAMES, REFUSED_PORTS } from "./refused-names.js";

/** Longer addresses are refused; servers and proxies commonly stop at 8,000. */
const MAX_URL_LENGTH = 4_096;

/** The port a URL leads to, the scheme's own when it names none. */
export function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? 443 : 80;
}

/**
 * Says what is wrong with a URL before anything is sent (scheme, userinfo, port, local names), in words that complete
 * "host was not read: …", or null. The addresses behind it are checked at connection time, in `guarded-connect.ts`.
 */
export function findUrlFault(url: URL, openHosts: OpenHosts): string | null {
  if (url.protocol !== "http:" && url.protocol !== "https:") return "only http and https addresses are read";
  if (url.username !== "" || url.password !== "") return "addresses with a user name or password in them are not read";
  if (url.href.length > MAX_URL_LENGTH) return `its address is longer than ${MAX_URL_LENGTH} characters`;
  const opened = openHosts.find(url.hostname, portOf(url));
  if (REFUSED_PORTS.has(portOf(url)) && opened !== "port") return `port ${portOf(url)} is not one of a web server`;
  if (!opened && isLocalName(url.hostname)) return "it is a name of a private network";
  return null;
}

function isLocalName(hostname: string): boolean {
  const name = plainHostname(hostname);
  return LOCAL_NAMES.some((local) => name === local || name.endsWith(`.${local}`));
}
