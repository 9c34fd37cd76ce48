import { registeredName } from "../registered-name.js";

/** Whether two addresses are one company's: the same host, or hosts under one registered name. */
export function isSameSite(one: string, other: string): boolean {
  const site = siteOf(one);
  return site !== null && site === siteOf(other);
}

function siteOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === "") return null;
  if (/^[\d.]+$|^\[/.test(url.hostname)) return url.host;
  return registeredName(url.hostname.replace(/\.$/, ""));
}
