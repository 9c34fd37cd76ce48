/** Cookies kept for the length of one read and its redirects, never longer: what a browser sends on the way, and no more. */
export interface ReadCookies {
  /** Takes over what a reply sets for its host. */
  keep(url: URL, set: readonly string[]): void;
  /** The Cookie header for an address, or null. */
  headerFor(url: URL): string | null;
}

interface Kept {
  readonly domain: string;
  /** Set for subdomains too. */
  readonly wide: boolean;
  readonly path: string;
  readonly pair: string;
}

const MOST = 30;
const LONGEST = 4_096;
/** RFC 6265, section 4.1.1, without what a header must not hold. */
const PAIR = /^\s*([!#$%&'*+.^_`|~\w-]{1,200})=([^;\x00-\x20\x7f]{0,3800})\s*(?:;|$)/;

export function createReadCookies(): ReadCookies {
  const kept = new Map<string, Kept>();
  return {
    keep(url, set) {
      for (const line of set) {
        const cookie = readCookie(line, url);
        if (cookie === null || kept.size >= MOST) continue;
        kept.set(`${cookie.domain}|${cookie.path}|${cookie.pair.split("=", 1)[0]}`, cookie);
      }
    },
    headerFor(url) {
      const pairs = [...kept.values()].filter((cookie) => fits(cookie, url)).map(({ pair }) => pair);
      const header = pairs.join("; ");
      return header === "" || header.length > 2 * LONGEST ? null : header;
    },
  };
}

function readCookie(line: string, { hostname, pathname }: URL): Kept | null {
  if (line.length > LONGEST) return null;
  const [, name, value = ""] = PAIR.exec(line) ?? [];
  if (name === undefined || /;\s*max-age\s*=\s*(?:0|-\d+)\s*(?:;|$)/i.test(line)) return null;
  const domain = /;\s*domain\s*=\s*\.?([\w.-]{1,253})/i.exec(line)?.[1]?.toLowerCase();
  const path = /;\s*path\s*=\s*(\/[^;\s]{0,500})/i.exec(line)?.[1] ?? pathname.replace(/\/[^/]*$/, "/");
  if (domain === undefined) return { domain: hostname, wide: false, path, pair: `${name}=${value}` };
  // A cookie for a whole ending ("com") is nobody's.
  const own = (hostname === domain || hostname.endsWith(`.${domain}`)) && domain.includes(".");
  return own ? { domain, wide: true, path, pair: `${name}=${value}` } : null;
}

function fits({ domain, wide, path }: Kept, { hostname, pathname }: URL): boolean {
  const host = hostname === domain || (wide && hostname.endsWith(`.${domain}`));
  return host && (pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`));
}
