import { readTypedAddress } from "../catalogue/address.js";
import { findCloseNames } from "../catalogue/close-names.js";
import { searchKey } from "../catalogue/search-key.js";
import type { Catalogue, CatalogueEntry } from "../catalogue/types.js";
import { LEGAL_FORMS, PLACES, TRADE_WORDS } from "./tables/company-words.js";

/** Why a name is taken for a platform without being its name. */
export type GuessReason = "typo" | "more words" | "other spelling";

/**
 * What a line of a list means. found: the platform's name, an alias, a domain or one of its addresses, legal form and
 * country aside · guessed: close enough to propose, never to act on · page, site: an address the catalogue lacks · unknown:
 * at most three names that come close.
 */
export type VendorMatch =
  | { readonly kind: "found"; readonly entry: CatalogueEntry; readonly url?: string }
  | {
      readonly kind: "guessed";
      readonly entry: CatalogueEntry;
      readonly reason: GuessReason;
      readonly others: readonly CatalogueEntry[];
    }
  | { readonly kind: "page"; readonly url: URL }
  | { readonly kind: "site"; readonly url: URL }
  | { readonly kind: "unknown"; readonly others: readonly CatalogueEntry[] };

/** Nothing longer is a name; nothing beyond it is compared. */
const MAX_NAME = 200;
const MOST_WORDS = 12;
const MOST_OTHERS = 3;
/** Below it, one wrong letter makes another name. */
const MIN_TYPO_LENGTH = 5;

/** Finds what names of vendors mean, as people write them into lists: with legal forms, products and typing errors. */
export function createVendorMatcher(catalogue: Catalogue): (name: string) => VendorMatch {
  const names = new Map(
    catalogue.entries().flatMap((entry) => {
      return [entry.slug, entry.name, ...entry.aliases].map((name) => [searchKey(name), entry] as const);
    }),
  );
  return (name) => matchVendor(name.trim().slice(0, MAX_NAME), { catalogue, names });
}

interface Index {
  readonly catalogue: Catalogue;
  readonly names: ReadonlyMap<string, CatalogueEntry>;
}

function matchVendor(name: string, index: Index): VendorMatch {
  const exact = index.names.get(searchKey(name));
  if (exact && !name.includes("://")) return { kind: "found", entry: exact };
  const address = readTypedAddress(name);
  if (address) return matchAddress(name, address, index);
  const bare = withoutLegalForm(wordsOf(name));
  const plain = index.names.get(bare.join(""));
  if (plain) return { kind: "found", entry: plain };
  return (
    matchParts(name, index) ?? matchTradeWords(bare, index) ?? matchTypo(bare, index) ?? unknown(bare.join(""), index)
  );
}

function matchAddress(name: string, url: URL, index: Index): VendorMatch {
  const match = index.catalogue.find(name);
  if (match.kind === "found") return { kind: "found", entry: match.entry, ...(match.url ? { url: match.url } : {}) };
  if (url.pathname !== "/" || url.search !== "") return { kind: "page", url };
  // "segment.io" may be the name of a known company with a domain nobody wrote down.
  const named = name.includes("://") ? null : matchTradeWords(wordsOf(name), index);
  return named ?? { kind: "site", url };
}

/** "Meta (Facebook)", "Slack / Salesforce", "AWS - Amazon Web Services": one of the parts is a name. */
function matchParts(name: string, index: Index): VendorMatch | null {
  const parts = name
    .split(/[()[\]/|,;:–—]|\s-\s|\baka\b|\bformerly\b|\bby\b|\bd\/b\/a\b|\bdba\b/i)
    .map((part) => withoutLegalForm(wordsOf(part)).join(""))
    .filter((key) => key.length > 1);
  if (parts.length < 2) return null;
  const found = [...new Set(parts.flatMap((key) => index.names.get(key) ?? []))];
  const [first, ...others] = found;
  return first
    ? { kind: "guessed", entry: first, reason: "other spelling", others: others.slice(0, MOST_OTHERS) }
    : null;
}

/** A known name at the start, with nothing behind it but what companies sell: the longest such name. */
function matchTradeWords(words: readonly string[], { names }: Index): VendorMatch | null {
  for (let count = words.length - 1; count > 0; count -= 1) {
    const entry = names.get(words.slice(0, count).join(""));
    const rest = words.slice(count);
    if (entry && rest.every(isTradeWord)) {
      const others = startingWith(words[0] ?? "", names).filter((one) => one !== entry);
      return { kind: "guessed", entry, reason: "more words", others: others.slice(0, MOST_OTHERS) };
    }
  }
  // "The Trade Desk" is a name; "The Dropbox" is Dropbox.
  const [first, ...rest] = words;
  const behind = first === "the" ? names.get(rest.join("")) : undefined;
  return behind ? { kind: "guessed", entry: behind, reason: "more words", others: [] } : null;
}

function startingWith(word: string, names: Index["names"]): CatalogueEntry[] {
  if (word.length < 3) return [];
  return [...new Set([...names].filter(([key]) => key.startsWith(word)).map(([, entry]) => entry))];
}

function matchTypo(words: readonly string[], { names }: Index): VendorMatch | null {
  const key = words.join("");
  const close = findCloseNames(names, key);
  const [first, ...others] = close.filter(({ typos }) => typos <= 1);
  if (!first || key.length < MIN_TYPO_LENGTH) return null;
  const rest = [...others, ...close.filter(({ typos }) => typos > 1)].slice(0, MOST_OTHERS);
  return { kind: "guessed", entry: first.entry, reason: "typo", others: rest.map(({ entry }) => entry) };
}

function unknown(key: string, { names }: Index): VendorMatch {
  const close = findCloseNames(names, key).slice(0, MOST_OTHERS);
  return { kind: "unknown", others: close.map(({ entry }) => entry) };
}

/** Words of a name: letters and digits, lower case, no diacritics; "Inc." is "inc", "d.o.o." is "doo". */
function wordsOf(name: string): string[] {
  return name
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .flatMap((word) => word.split(/[,;&+_-]+/))
    .flatMap((word) => (/[^.]{3}\./.test(word) ? word.split(".") : [word]))
    .map(searchKey)
    .filter((word) => word !== "");
}

/** Legal forms and countries behind the name, never the whole of it: "Box, Inc.", "Google Ireland Ltd". */
function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && (LEGAL_FORMS.has(words[end - 1] ?? "") || PLACES.has(words[end - 1] ?? ""))) end -= 1;
  return words.slice(0, end);
}

function isTradeWord(word: string): boolean {
  return TRADE_WORDS.has(word) || LEGAL_FORMS.has(word) || PLACES.has(word);
}
