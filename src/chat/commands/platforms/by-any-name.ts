import { slugOf } from "./site-platform.js";

/** What people say behind a name: "check acme now". */
const BEHIND_NAME: ReadonlySet<string> = new Set(["now", "please", "pls", "again", "today"]);
/** Fewer letters of a name begin too many. */
const FEWEST_LETTERS = 3;

/**
 * The candidates that go by a name: wholly, or, where it begins the name of one platform alone, by that ("acme" for
 * "Acme Notes (notes.example)"). What is polite behind it is no part of it. `platformOf` says which candidates are of one platform.
 */
export function byAnyName<T>(
  query: string,
  candidates: readonly T[],
  {
    namesOf,
    platformOf,
  }: { readonly namesOf: (one: T) => readonly string[]; readonly platformOf: (one: T) => unknown },
): readonly T[] {
  const name = slugOf(query);
  const whole = candidates.filter((one) => namesOf(one).some((own) => slugOf(own) === name));
  if (whole.length > 0) return whole;
  const plain = withoutFiller(query);
  if (plain !== query && plain !== "") return byAnyName(plain, candidates, { namesOf, platformOf });
  if (name.length < FEWEST_LETTERS) return [];
  const begun = candidates.filter((one) => namesOf(one).some((own) => slugOf(own).startsWith(`${name}-`)));
  return new Set(begun.map(platformOf)).size === 1 ? begun : [];
}

function withoutFiller(query: string): string {
  const words = query.split(" ").filter((word) => word !== "");
  while (words.length > 0 && BEHIND_NAME.has(slugOf(words.at(-1) ?? ""))) words.pop();
  return words.join(" ");
}
