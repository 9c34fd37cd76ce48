import { fragmentKey } from "./fragments.js";
import type { Fragment, Need } from "./required-words.js";

/** Needs by numbers, as they are put together: what several patterns share is there once. */
export interface NeedsBuilder {
  add(need: Need): number;
  /** Fragments of which whatever meets the need holds one: the rarer they are, the fewer needs are asked. */
  rarest(need: number): readonly number[];
  build(): Needs;
}

/** Needs that are asked of one sentence after another. */
export interface Needs {
  /** Another sentence: nothing is seen of it yet. */
  begin(): void;
  /** A fragment that stands in the sentence, by its position; whether it was not seen before. */
  see(fragment: number): boolean;
  isMet(need: number): boolean;
}

/** The numbers of fragments are their positions; those of needs made of others come after them. */
interface Combined {
  readonly every: boolean;
  /** Whichever is most likely to settle it first. */
  readonly parts: readonly number[];
  /** Fragments of which whatever meets the need holds one. */
  readonly rarest: readonly number[];
}

/** `common`: in how many sentences each fragment is to be expected. */
export function createNeeds(fragments: readonly Fragment[], common: readonly number[]): NeedsBuilder {
  const first = fragments.length;
  const numbers = new Map(fragments.map((fragment, number) => [fragmentKey(fragment), number]));
  const combined: Combined[] = [];
  const counts = [...common];

  const countOf = (need: number) => counts[need] ?? 0;

  function add(need: Need): number {
    if (!("all" in need || "any" in need)) return numbers.get(fragmentKey(need)) ?? 0;
    const every = "all" in need;
    const parts = [...new Set((every ? need.all : need.any).map(add))];
    // Most needs are not met: of all parts the rarest is asked first, of any the commonest.
    parts.sort((a, b) => (countOf(a) - countOf(b)) * (every ? 1 : -1) || a - b);
    const key = `${every ? "&" : "|"}${parts}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const [least = 0, ...others] = parts;
    const number = first + combined.length;
    numbers.set(key, number);
    counts.push(every ? countOf(least) : parts.reduce((sum, part) => sum + countOf(part), 0));
    // By the rarest of all it is woken: that one stands there mostly, and is asked last.
    combined.push({
      every,
      parts: every ? [...others, least] : parts,
      rarest: [...new Set((every ? [least] : parts).flatMap(rarest))],
    });
    return number;
  }

  function rarest(need: number): readonly number[] {
    return combined[need - first]?.rarest ?? [need];
  }

  return { add, rarest, build: () => buildNeeds(first, combined) };
}

/** Everything flat and side by side: it is asked for every sentence, and lies about in the caches no longer than that. */
function buildNeeds(first: number, combined: readonly Combined[]): Needs {
  const every = Uint8Array.from(combined, (need) => Number(need.every));
  const parts = Int32Array.from(combined.flatMap((need) => need.parts));
  const starts = new Int32Array(combined.length + 1);
  for (const [at, need] of combined.entries()) starts[at + 1] = (starts[at] ?? 0) + need.parts.length;
  /** The sentence in which a fragment was seen or a need met, and in which a need was not. */
  const met = new Uint32Array(first + combined.length);
  const unmet = new Uint32Array(first + combined.length);
  let turn = 0;

  function isMet(need: number): boolean {
    if (met[need] === turn) return true;
    if (need < first || unmet[need] === turn) return false;
    const wantsAll = every[need - first] === 1;
    const end = starts[need - first + 1] ?? 0;
    let answer = wantsAll;
    for (let at = starts[need - first] ?? 0; at < end && answer === wantsAll; at += 1) {
      const part = parts[at] ?? 0;
      answer = met[part] === turn || (part >= first && isMet(part));
    }
    (answer ? met : unmet)[need] = turn;
    return answer;
  }

  return {
    isMet,
    begin: () => {
      turn += 1;
    },
    see: (fragment) => {
      const isNew = met[fragment] !== turn;
      met[fragment] = turn;
      return isNew;
    },
  };
}
