import type { CatalogueEntry } from "../../../catalogue/types.js";
import { quoteInput } from "../line/closest.js";
import { commandWords, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";

/** "Did you mean …" with the closest names, and how to add what the catalogue lacks. */
export function unknownPlatform(query: string, suggestions: readonly CatalogueEntry[]): SpokenError {
  const names = suggestions.map(({ name }) => name);
  const meant = names.length > 0 ? ` Did you mean ${joinOr(names)}?` : "";
  const add = commandWords("watch", "https://example.com/privacy");
  return new SpokenError(
    prose`I know no platform called ${quoteInput(query)}.${meant} Any policy works by its address: ${add}`,
  );
}

/** `a, b or c` */
export function joinOr(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
