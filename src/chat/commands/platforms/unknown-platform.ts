import type { CatalogueEntry } from "../../../catalogue/types.js";
import { InputError } from "../../../errors.js";
import { quoteInput } from "../line/closest.js";
import { commandLine } from "../verbs/find-verb.js";

/** "Did you mean …" with the closest names, and how to add what the catalogue lacks. */
export function unknownPlatform(query: string, suggestions: readonly CatalogueEntry[]): InputError {
  const names = suggestions.map(({ name }) => name);
  const meant = names.length > 0 ? ` Did you mean ${joinOr(names)}?` : "";
  const add = commandLine("watch", "https://example.com/privacy");
  return new InputError(
    `I know no platform called ${quoteInput(query)}.${meant} Any policy works by its address: ${add}`,
  );
}

/** `a, b or c` */
export function joinOr(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
