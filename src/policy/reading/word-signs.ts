import { type Fragment, type Need, requiredWords } from "./required-words.js";

/** Words remembered with the signs they carry; a flood of invented words starts the memory anew. */
const MOST_WORDS = 40_000;
const NO_SIGNS = new Uint16Array(0);

/** Tells which of a set of patterns can match a sentence, from the sentence's words alone. */
export interface WordSigns {
  /** Positions, in the list given, of the patterns that may match; the others certainly do not. In ascending order. */
  candidates(words: readonly string[]): number[];
}

let lastFolded = "";
let lastWords: readonly string[] = [];

/** Runs of letters of a folded sentence; digits and signs part them. A sentence is asked for several tables in a row. */
export function readWords(folded: string): readonly string[] {
  if (folded !== lastFolded) [lastFolded, lastWords] = [folded, folded.match(/[a-z]+/g) ?? []];
  return lastWords;
}

/** A need with its fragments by their numbers. */
type Numbered = number | { readonly every: boolean; readonly of: readonly Numbered[] };

/**
 * Reads the words that each pattern requires. Every fragment has a number; a word of a sentence is looked up once for the
 * fragments it carries, those wake the patterns that cannot do without one of them, and of these the whole need is asked.
 */
export function createWordSigns(patterns: readonly RegExp[]): WordSigns {
  const fragments = new Map<string, Fragment>();
  const numbers = new Map<string, number>();
  const needs = patterns.flatMap((pattern, index) =>
    branchesOf(requiredWords(pattern)).map((need) => ({ index, need })),
  );
  const signsOf = rememberSigns([...fragments.values()]);
  const seen = new Uint32Array(fragments.size);
  const { wakes, always } = wakesOf(needs, [...fragments.values()]);
  const awake = new Uint32Array(needs.length);
  const met = new Uint32Array(patterns.length);
  let turn = 0;

  /** Of several alternatives each is woken by its own words. */
  function branchesOf(need: Need | null): (Numbered | null)[] {
    if (need === null) return [null];
    return "any" in need ? need.any.map(numbered) : [numbered(need)];
  }

  function numbered(need: Need): Numbered {
    // What tells most is asked first: most needs are not met.
    if ("all" in need) return { every: true, of: [...need.all].sort(byTelling).map(numbered) };
    if ("any" in need) return { every: false, of: need.any.map(numbered) };
    const key = `${need.begins ? "<" : ""}${need.letters}${need.ends ? ">" : ""}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    fragments.set(key, need);
    return number;
  }

  function isMet(need: Numbered): boolean {
    if (typeof need === "number") return seen[need] === turn;
    for (const one of need.of) if (isMet(one) !== need.every) return !need.every;
    return need.every;
  }

  return {
    candidates(words) {
      turn += 1;
      const woken: number[] = [];
      for (const word of words) {
        for (const number of signsOf(word)) {
          if (seen[number] === turn) continue;
          seen[number] = turn;
          for (const need of wakes[number] ?? []) {
            if (awake[need] !== turn) woken.push(need);
            awake[need] = turn;
          }
        }
      }
      const found = [...always];
      for (const at of woken) {
        const { index = 0, need = null } = needs[at] ?? {};
        if (met[index] === turn || need === null || !isMet(need)) continue;
        met[index] = turn;
        found.push(index);
      }
      return found.sort((a, b) => a - b);
    },
  };
}

/** Of each need, fragments of which every match has at least one: the rarer they are, the fewer patterns are asked. */
function wakesOf(
  needs: readonly { readonly index: number; readonly need: Numbered | null }[],
  fragments: readonly Fragment[],
) {
  const wakes: number[][] = fragments.map(() => []);
  const always: number[] = [];
  for (const [at, { index, need }] of needs.entries()) {
    if (need === null) always.push(index);
    else for (const number of new Set(rarest(need, fragments))) wakes[number]?.push(at);
  }
  return { wakes, always };
}

function rarest(need: Numbered, fragments: readonly Fragment[]): readonly number[] {
  if (typeof need === "number") return [need];
  if (!need.every) return need.of.flatMap((one) => rarest(one, fragments));
  const groups = need.of.map((one) => rarest(one, fragments));
  const weight = (group: readonly number[]) => Math.min(...group.map((number) => tells(fragments[number])));
  return groups.sort((a, b) => weight(b) - weight(a) || a.length - b.length)[0] ?? [];
}

function byTelling(a: Need, b: Need): number {
  return tellsOf(b) - tellsOf(a);
}

function tellsOf(need: Need): number {
  if ("all" in need) return Math.max(...need.all.map(tellsOf));
  return "any" in need ? Math.min(...need.any.map(tellsOf)) : tells(need);
}

/** Long fragments are rarer than short ones, whole words rarer than parts. */
function tells(fragment: Fragment | undefined): number {
  if (fragment === undefined) return 0;
  return fragment.letters.length + (fragment.begins ? 1 : 0) + (fragment.ends ? 1 : 0);
}

const BEGINNING = 3;

/** The numbers of the fragments that a word carries. */
function rememberSigns(fragments: readonly Fragment[]): (word: string) => Uint16Array {
  const whole = new Map<string, number>();
  const parts = new Map<string, number[]>();
  for (const [number, { letters, begins, ends }] of fragments.entries()) {
    if (begins && ends) whole.set(letters, number);
    else parts.set(letters.slice(0, BEGINNING), [...(parts.get(letters.slice(0, BEGINNING)) ?? []), number]);
  }
  const remembered = new Map<string, Uint16Array>();

  function find(word: string): Uint16Array {
    const found = new Set<number>();
    const number = whole.get(word);
    if (number !== undefined) found.add(number);
    for (let at = 0; at + BEGINNING <= word.length; at += 1) {
      for (const part of parts.get(word.slice(at, at + BEGINNING)) ?? []) {
        const fragment = fragments[part];
        if (fragment !== undefined && carries(word, at, fragment)) found.add(part);
      }
    }
    return found.size === 0 ? NO_SIGNS : Uint16Array.from(found);
  }

  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_WORDS) remembered.clear();
    const signs = find(word);
    remembered.set(word, signs);
    return signs;
  };
}

function carries(word: string, at: number, { letters, begins, ends }: Fragment): boolean {
  if (begins && at > 0) return false;
  if (ends && at + letters.length !== word.length) return false;
  return word.startsWith(letters, at);
}
