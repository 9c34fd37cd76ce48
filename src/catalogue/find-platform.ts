import { addressKey, readTypedAddress } from "./address.js";
import { type CatalogueIndex, findByHost } from "./catalogue-index.js";
import { findCloseNames } from "./close-names.js";
import { nameWords } from "./name-words.js";
import { searchKey } from "./search-key.js";
import type { CatalogueEntry, CatalogueMatch } from "./types.js";

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
  return findByTypo(index, text, key);
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

/** Words that run together into a name with a slip are no name: "me go" is not MEGA. */
function findByTypo(index: CatalogueIndex, text: string, key: string): CatalogueMatch {
  const close = findCloseNames(index.names, key).filter(({ entry, begins }) => begins || hasAsManyWords(text, entry));
  const [first, ...others] = close.filter(({ typos }) => typos <= 1);
  if (first && others.length === 0 && key.length >= MIN_TYPO_LENGTH && hasAsManyWords(text, first.entry)) {
    return { kind: "found", entry: first.entry };
  }
  return { kind: "unknown", suggestions: close.slice(0, SUGGESTIONS).map(({ entry }) => entry) };
}

function hasAsManyWords(text: string, { slug, name, aliases }: CatalogueEntry): boolean {
  const count = (words: string) => nameWords(words).split(" ").length;
  return count(text) === 1 || [slug, name, ...aliases].some((one) => count(one) === count(text));
}

/** An address with its scheme is never taken for a name. */
function isAddressOnly(text: string): boolean {
  return text.includes("://");
}

/** Chat programs and mails put addresses between angle brackets. */
function withoutBrackets(text: string): string {
  return text.startsWith("<") && text.endsWith(">") ? text.slice(1, -1).trim() : text;
}
