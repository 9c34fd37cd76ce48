/** Longer addresses carry sessions, not places; what is kept of them is their path. */
const LONGEST = 500;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;
const WEB = /^https?:/i;

/**
 * Where a link leads, as far as it leads to another page: absolute against the page's address, as written where that is
 * not known. Null for places on the same page, e-mail addresses, scripts and what is no address.
 */
export function readTarget(href: string | undefined, base: URL | null): string | null {
  const written = href?.slice(0, 4000).trim() ?? "";
  if (written === "" || written.startsWith("#") || (SCHEME.test(written) && !WEB.test(written))) return null;
  if (base === null && !WEB.test(written) && !written.startsWith("//")) return written.slice(0, LONGEST);
  const target = parse(written, base);
  if (target === null || !WEB.test(target.protocol) || isSamePage(target, base)) return null;
  target.username = "";
  target.password = "";
  return target.href.length <= LONGEST ? target.href : (target.origin + target.pathname).slice(0, LONGEST);
}

/** The address links of a page are relative to: its own, or the one its head names. */
export function baseOf(url: string, named: string | undefined): URL | null {
  const own = parse(url, null);
  return named === undefined ? own : (parse(named.slice(0, LONGEST), own) ?? own);
}

function parse(text: string, base: URL | null): URL | null {
  return URL.canParse(text, base?.href) ? new URL(text, base?.href) : null;
}

function isSamePage(target: URL, base: URL | null): boolean {
  return target.hash !== "" && target.href.split("#", 1)[0] === base?.href.split("#", 1)[0];
}
