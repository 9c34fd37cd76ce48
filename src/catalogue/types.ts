import type { ReadingInstructions } from "../policy/extract/reading/instructions.js";

/** One policy page of a platform. Its address is a fact somebody declared; only a first successful check verifies it. */
export interface CatalogueDocument {
  /** ID of `DOCUMENT_TYPES`. */
  readonly type: string;
  /** http or https, no credentials, no fragment. Belongs to one entry only. */
  readonly url: string;
  /** The page is empty without scripts, as far as is known. */
  readonly needsBrowser: boolean;
  /** How the page is to be read where the general reading does not do; docs/reading.md. */
  readonly reading?: ReadingInstructions | undefined;
}

/** A platform people may watch. */
export interface CatalogueEntry {
  /** Lower-case words and hyphens; never changes once published. */
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Without "www."; sub-domains are included unless another entry claims them. */
  readonly domains: readonly string[];
  /** Sorted by document type, the order of `DOCUMENT_TYPES`. */
  readonly documents: readonly CatalogueDocument[];
}

/**
 * found: a platform, with `url` when the query was the address of one of its documents (as the catalogue writes it) ·
 * url: an address the catalogue does not know · unknown: at most three close names.
 */
export type CatalogueMatch =
  | { readonly kind: "found"; readonly entry: CatalogueEntry; readonly url?: string }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "unknown"; readonly suggestions: readonly CatalogueEntry[] };

export interface Catalogue {
  /** Every entry, sorted by slug. */
  entries(): readonly CatalogueEntry[];
  /** Finds a platform by name, alias, slug, domain, address or a typo away. Never throws, whatever the text. */
  find(query: string): CatalogueMatch;
}
