import { requiredWords } from "./required-words.js";

/** Words remembered with the signs they carry; a flood of invented words starts the memory anew. */
const MOST_WORDS = 40_000;
const NONE = new Uint16Array(0);

/** Tells which of a set of patterns can match a sentence, from the sentence's words alone. */
export interface WordSigns {
  /** Positions, in the list given, of the patterns that may match; the others certainly do not. */
  candidates(words: readonly string[]): number[];
}

/** Runs of letters of a folded sentence; digits and signs part them. */
export function readWords(folded: string): string[] {
  return folded.match(/[a-z]+/g) ?? [];
}

/**
 * Reads the words that each pattern requires. Every fragment of letters has a number; a word of a sentence is looked up
 * once for the fragments in it, and a pattern is a candidate when each of its groups is met.
 */
export function createWordSigns(patterns: readonly RegExp[]): WordSigns {
  const numbers = new Map<string, number>();
  const needs = patterns.map((pattern) => requiredWords(pattern).map((group) => group.map(numberOf)));
  const beginnings = byBeginning(numbers);
  const remembered = new Map<string, Uint16Array>();
  const seen = new Uint32Array(numbers.size);
  let turn = 0;

  function numberOf(fragment: string): number {
    const number = numbers.get(fragment) ?? numbers.size;
    numbers.set(fragment, number);
    return number;
  }

  function signsOf(word: string): Uint16Array {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_WORDS) remembered.clear();
    const signs = findFragments(word, beginnings);
    remembered.set(word, signs);
    return signs;
  }

  function isMet(group: readonly number[]): boolean {
    for (const number of group) if (seen[number] === turn) return true;
    return false;
  }

  return {
    candidates(words) {
      turn += 1;
      for (const word of words) for (const number of signsOf(word)) seen[number] = turn;
      const found: number[] = [];
      for (let index = 0; index < needs.length; index += 1) if (needs[index]?.every(isMet)) found.push(index);
      return found;
    },
  };
}

interface Fragment {
  readonly letters: string;
  readonly number: number;
}

const BEGINNING = 3;

function byBeginning(numbers: ReadonlyMap<string, number>): Map<string, Fragment[]> {
  const found = new Map<string, Fragment[]>();
  for (const [letters, number] of numbers) {
    const key = letters.slice(0, BEGINNING);
    found.set(key, [...(found.get(key) ?? []), { letters, number }]);
  }
  return found;
}

function findFragments(word: string, beginnings: ReadonlyMap<string, readonly Fragment[]>): Uint16Array {
  const found = new Set<number>();
  for (let at = 0; at + BEGINNING <= word.length; at += 1) {
    for (const { letters, number } of beginnings.get(word.slice(at, at + BEGINNING)) ?? []) {
      if (word.startsWith(letters, at)) found.add(number);
    }
  }
  return found.size === 0 ? NONE : Uint16Array.from(found);
}
