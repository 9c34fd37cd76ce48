/** Second labels that belong to a country's registry, not to a company: "co.uk", "com.au". */
const REGISTRY = /^(?:ac|co|com|edu|gov|govt|ne|net|or|org)$/;

/** Whether two addresses are one company's: the same host, or hosts under one registered name. */
export function isSameSite(one: string, other: string): boolean {
  const site = siteOf(one);
  return site !== null && site === siteOf(other);
}

function siteOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === "") return null;
  if (/^[\d.]+$|^\[/.test(url.hostname)) return url.host;
  const labels = url.hostname.replace(/\.$/, "").split(".");
  const length = labels.length > 2 && labels.at(-1)?.length === 2 && REGISTRY.test(labels.at(-2) ?? "") ? 3 : 2;
  return labels.slice(-length).join(".");
}
