import { addressKey, readTypedAddress } from "./address.js";
import { type CatalogueIndex, findByHost } from "./catalogue-index.js";
import { findCloseNames } from "./close-names.js";
import { searchKey } from "./search-key.js";
import type { CatalogueMatch } from "./types.js";

/** Nothing longer is looked up: a name is shorter, and an address cut short would be another page. */
const MAX_QUERY = 2_000;
/** Below it, one wrong letter makes another name ("zoom", "zoo"). */
const MIN_TYPO_LENGTH = 4;
const SUGGESTIONS = 3;

/** Finds what a person meant by a name or an address. Pure; never throws. */
export function findPlatform(index: CatalogueIndex, query: string): CatalogueMatch {
  const text = withoutBrackets(query.trim());
  if (text.length > MAX_QUERY) return { kind: "unknown", suggestions: [] };
  const key = searchKey(text);
  const url = readTypedAddress(text);
  const named = isAddressOnly(text) ? undefined : index.names.get(key);
  if (named) return { kind: "found", entry: named };
  if (url) return findByAddress(index, url);
  return findByTypo(index, key);
}

function findByAddress(index: CatalogueIndex, url: URL): CatalogueMatch {
  const known = index.addresses.get(addressKey(url));
  if (known) return { kind: "found", ...known };
  const entry = isHomePage(url) ? findByHost(index, url) : null;
  return entry ? { kind: "found", entry } : { kind: "url", url: url.href };
}

function isHomePage(url: URL): boolean {
  return url.pathname === "/" && url.search === "" && url.port === "";
}

function findByTypo(index: CatalogueIndex, key: string): CatalogueMatch {
  const close = findCloseNames(index.names, key);
  const [first, ...others] = close.filter(({ typos }) => typos <= 1);
  if (first && others.length === 0 && key.length >= MIN_TYPO_LENGTH) return { kind: "found", entry: first.entry };
  return { kind: "unknown", suggestions: close.slice(0, SUGGESTIONS).map(({ entry }) => entry) };
}

/** An address with its scheme is never taken for a name. */
function isAddressOnly(text: string): boolean {
  return text.includes("://");
}

/** Chat programs and mails put addresses between angle brackets. */
function withoutBrackets(text: string): string {
  return text.startsWith("<") && text.endsWith(">") ? text.slice(1, -1).trim() : text;
}
