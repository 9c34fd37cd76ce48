import table from "./country-names.json" with { type: "json" };

/** Rows of the table in which a name stands; nearly every name stands in one. */
const rows = new Map<string, number[]>();
table.forEach((names, row) => {
  for (const name of names) rows.set(name, [...(rows.get(name) ?? []), row]);
});

/** No name has more words, an article with it. */
const LONGEST_NAME = 7;
/** More words than this are no list of a few countries. */
const LONGEST_LIST = 60;

/**
 * Whether two stretches of normalised words name the same countries in the same order: "United States, Germany" and "USA,
 * Deutschland".
 */
export function areSameCountries(before: readonly string[], after: readonly string[]): boolean {
  if (before.length === 0 || before.length > LONGEST_LIST || after.length > LONGEST_LIST) return false;
  const [old, young] = firstName(before, after);
  if (old === 0) return false;
  if (old === before.length && young === after.length) return true;
  return areSameCountries(before.slice(old), after.slice(young));
}

/** Of how many words the country has its name that both stretches begin with, the longest; 0 where they begin with no such. */
function firstName(before: readonly string[], after: readonly string[]): readonly [number, number] {
  for (let old = Math.min(LONGEST_NAME, before.length); old > 0; old -= 1) {
    const found = rowsOf(before.slice(0, old));
    if (found.length === 0) continue;
    for (let young = Math.min(LONGEST_NAME, after.length); young > 0; young -= 1) {
      if (rowsOf(after.slice(0, young)).some((row) => found.includes(row))) return [old, young];
    }
  }
  return [0, 0];
}

/** Before some names stands an article that the other form lacks: "the Czech Republic", "die Schweiz". */
const ARTICLES = new Set(["the", "die", "la", "le", "les", "el", "los", "lo", "il", "gli", "os", "as", "o", "a", "de"]);

function rowsOf(words: readonly string[]): readonly number[] {
  const [first = "", ...others] = words;
  return rows.get(words.join(" ")) ?? (ARTICLES.has(first) ? rows.get(others.join(" ")) : undefined) ?? [];
}
