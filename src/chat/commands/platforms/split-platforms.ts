/** Longest name, in words ("The New York Times"). */
const LONGEST_NAME = 4;
const SEPARATORS: ReadonlySet<string> = new Set(["vs", "vs.", "versus", "and", "&", "with", "to", "against", ","]);

/**
 * Splits words into names, the longest that is known first: "stack overflow udemy" are two. A comma ends a name; a word
 * that begins no known name is a name of its own, for the caller to refuse.
 */
export function splitPlatforms(words: readonly string[], isKnown: (name: string) => boolean): string[] {
  const names: string[] = [];
  let rest = words
    .flatMap((word) => word.split(/(?<=,)/))
    .map((word) => word.trim())
    .filter((word) => word !== "");
  while (rest.length > 0) {
    const [first = ""] = rest;
    if (SEPARATORS.has(first.toLowerCase())) {
      rest = rest.slice(1);
      continue;
    }
    const count = knownLength(rest, isKnown);
    names.push(rest.slice(0, count).map(withoutComma).join(" "));
    rest = rest.slice(count);
  }
  return names;
}

function knownLength(words: readonly string[], isKnown: (name: string) => boolean): number {
  const comma = words.findIndex((word) => word.endsWith(","));
  const most = Math.min(LONGEST_NAME, words.length, comma < 0 ? words.length : comma + 1);
  for (let count = most; count > 1; count -= 1) {
    if (isKnown(words.slice(0, count).map(withoutComma).join(" "))) return count;
  }
  return 1;
}

function withoutComma(word: string): string {
  return word.replace(/,$/, "");
}
