import table from "./common-words.json" with { type: "json" };
import type { Fragment, Need } from "./required-words.js";

const BEGINNING = 3;

/** Every fragment of some needs, each once. */
export function collectFragments(needs: readonly (Need | null)[]): Fragment[] {
  const found = new Map<string, Fragment>();
  const collect = (need: Need): void => {
    if ("all" in need) need.all.forEach(collect);
    else if ("any" in need) need.any.forEach(collect);
    else found.set(fragmentKey(need), need);
  };
  for (const need of needs) if (need !== null) collect(need);
  return [...found.values()];
}

/** `<may>`: letters, and whether a word certainly begins and ends with them. */
export function fragmentKey({ letters, begins, ends }: Fragment): string {
  return `${begins ? "<" : ""}${letters}${ends ? ">" : ""}`;
}

/** Reads which fragments a word carries, by their positions in the list. */
export function readFragments(fragments: readonly Fragment[]): (word: string) => ReadonlySet<number> {
  const whole = new Map<string, number>();
  const parts = new Map<string, number[]>();
  for (const [number, { letters, begins, ends }] of fragments.entries()) {
    if (begins && ends) whole.set(letters, number);
    else parts.set(letters.slice(0, BEGINNING), [...(parts.get(letters.slice(0, BEGINNING)) ?? []), number]);
  }

  function readPiece(piece: string, found: Set<number>): void {
    const number = whole.get(piece);
    if (number !== undefined) found.add(number);
    for (let at = 0; at + BEGINNING <= piece.length; at += 1) {
      for (const part of parts.get(piece.slice(at, at + BEGINNING)) ?? []) {
        const fragment = fragments[part];
        if (fragment !== undefined && carries(piece, at, fragment)) found.add(part);
      }
    }
  }

  return (word) => {
    const found = new Set<number>();
    const sign = word.startsWith("0") || word === "@" ? whole.get(word.charAt(0)) : undefined;
    if (sign !== undefined) found.add(sign);
    // To the patterns' own notation a letter with marks parts words.
    for (const piece of word.match(/[a-z]+/g) ?? []) readPiece(piece, found);
    return found;
  };
}

function carries(word: string, at: number, { letters, begins, ends }: Fragment): boolean {
  if (begins && at > 0) return false;
  if (ends && at + letters.length !== word.length) return false;
  return word.startsWith(letters, at);
}

/** What a fragment of no common word comes to: the shorter it is, the more rare words hold it. */
const RARE = 100;

/** In about how many of the sentences of `common-words.json` each fragment is to be expected. */
export function countSentences(
  fragments: readonly Fragment[],
  fragmentsOf: (word: string) => ReadonlySet<number>,
): readonly number[] {
  const counts = fragments.map(({ letters }) => RARE / letters.length);
  for (const [word, sentences] of Object.entries(table.words)) {
    for (const fragment of fragmentsOf(word)) counts[fragment] = (counts[fragment] ?? 0) + sentences;
  }
  return counts;
}
