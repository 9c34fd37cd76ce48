import type { CatalogueEntry } from "../../../catalogue/types.js";
import { quoteInput } from "../line/closest.js";
import { commandWords, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";

/** A name that the catalogue lacks, with the platforms that may be meant. */
export class UnknownPlatformError extends SpokenError {
  constructor(
    readonly query: string,
    readonly suggestions: readonly Pick<CatalogueEntry, "slug" | "name">[],
  ) {
    const names = suggestions.map(({ name }) => name);
    const meant = names.length > 0 ? ` Did you mean ${joinOr(names)}?` : "";
    const add = commandWords("watch", "https://example.com/privacy");
    super(prose`I know no platform called ${quoteInput(query)}.${meant} Any policy works by its address: ${add}`);
  }
}

/** "Did you mean …" with the closest names, and how to add what the catalogue lacks. */
export function unknownPlatform(query: string, suggestions: readonly CatalogueEntry[]): UnknownPlatformError {
  return new UnknownPlatformError(query, suggestions);
}

/** `a, b or c` */
export function joinOr(words: readonly string[]): string {
  return joinWords(words, "or");
}

/** `a, b and c` */
export function joinAnd(words: readonly string[]): string {
  return joinWords(words, "and");
}

function joinWords(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
