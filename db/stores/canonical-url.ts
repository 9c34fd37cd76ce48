import { canonicaliseAddress } from "../../src/policy/compare/addresses.js";

/**
 * What is the same for every way to write a page's address: no scheme, "www.", closing slash, fragment or known tracking
 * parameter, the other parameters in order. Text that is no address is left as it is.
 */
export function canonicalUrl(url: string): string {
  return URL.canParse(url) ? canonicaliseAddress(new URL(url).href) : url;
}

/** The usual ways to write the address: either scheme, with "www." and without, with a closing slash and without. */
export function writtenOtherwise(url: string): string[] {
  const [path = "", ...query] = canonicalUrl(url).split("?");
  const search = query.length > 0 ? `?${query.join("?")}` : "";
  const paths = path.includes("/") ? [path, `${path}/`] : [`${path}/`];
  const hosts = ["https://", "http://", "https://www.", "http://www."];
  return hosts.flatMap((host) => paths.map((one) => `${host}${one}${search}`));
}
