import type { Catalogue, CatalogueEntry } from "../../../catalogue/types.js";
import { slugOf } from "./site-platform.js";

/** A platform one may mean: what to type or send, and what people call it. */
export interface PlatformSuggestion {
  readonly slug: string;
  readonly name: string;
}

/** Discord takes no more choices. */
const MAX_SUGGESTIONS = 25;
const MAX_TYPED = 100;

/**
 * Platforms of the catalogue that a name typed so far may mean: names that begin so first, then those with a word, an
 * address or a part of it; when there is none, what is a typo away. All of them by name when nothing is typed. Among equals
 * those that are watched (`first`, slugs) lead; one found by another name says so: "Meta – also Facebook".
 */
export function suggestPlatforms(
  typed: string,
  catalogue: Catalogue,
  first: ReadonlySet<string> = new Set(),
): PlatformSuggestion[] {
  const words = typed.trim().slice(0, MAX_TYPED);
  const wanted = slugOf(words);
  // Signs alone are no part of any name.
  const entries = wanted === "" && words !== "" ? [] : catalogue.entries();
  const found = entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted), watched: first.has(entry.slug) ? 0 : 1 }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((a, b) => a.rank - b.rank || a.watched - b.watched || a.entry.name.localeCompare(b.entry.name, "en"))
    .map(({ entry }) => entry);
  const meant = found.length > 0 ? found : closest(words, catalogue);
  return meant.slice(0, MAX_SUGGESTIONS).map((entry) => ({ slug: entry.slug, name: shownName(entry, wanted) }));
}

/** The name, with the other one that was typed: people look for what they typed. */
function shownName({ slug, name, aliases }: CatalogueEntry, wanted: string): string {
  const begins = (one: string) => slugOf(one).startsWith(wanted) || slugOf(one).includes(`-${wanted}`);
  if (wanted === "" || begins(name) || begins(slug)) return name;
  const alias = aliases.find(begins);
  return alias === undefined ? name : `${name} – also ${alias}`;
}

const NO_MATCH = 4;

function rankOf({ slug, name, aliases, domains }: CatalogueEntry, wanted: string): number {
  const names = [slug, name, ...aliases].map(slugOf);
  if (names.some((one) => one.startsWith(wanted))) return 0;
  if (names.some((one) => one.includes(`-${wanted}`))) return 1;
  if (domains.some((domain) => slugOf(domain).startsWith(wanted))) return 2;
  return names.some((one) => one.includes(wanted)) ? 3 : NO_MATCH;
}

function closest(typed: string, catalogue: Catalogue): readonly CatalogueEntry[] {
  const match = catalogue.find(typed);
  if (match.kind === "found") return [match.entry];
  return match.kind === "unknown" ? match.suggestions : [];
}
