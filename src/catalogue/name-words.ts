import type { CatalogueEntry } from "./types.js";

type Named = Pick<CatalogueEntry, "slug" | "name" | "aliases" | "domains">;

/** The words of a name as they follow one another, in any case: "T-Mobile" is "t mobile". */
export function nameWords(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Whether words of a sentence are the platform's name: several only as whole words in its order, for "log me in" is no
 * LogMeIn. One word is compared by its letters, by whoever looks it up.
 */
export function isSpelledOut(words: string, { slug, name, aliases, domains }: Named): boolean {
  const said = nameWords(words);
  if (!said.includes(" ")) return true;
  return [slug, name, ...aliases, ...domains].some((one) => nameWords(one) === said);
}
