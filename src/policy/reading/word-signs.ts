import { collectFragments, countSentences, readFragments } from "./fragments.js";
import { createNeeds } from "./needs.js";
import { type Need, requiredWords } from "./required-words.js";
import { rememberByWord, type TextWords } from "./text-words.js";

/** Tells which of a set of patterns can match a sentence, from the sentence's words alone. */
export interface WordSigns {
  /** Positions, in the list given, of the patterns that may match; the others certainly do not. In ascending order. */
  candidates(words: TextWords): number[];
}

/**
 * Reads the words that each pattern requires. A word of a sentence is looked up once for the fragments it carries, those wake
 * the patterns that cannot do without one of them, and of these the whole need is asked.
 */
export function createWordSigns(patterns: readonly RegExp[]): WordSigns {
  const required = patterns.map(requiredWords);
  const fragments = collectFragments(required);
  const fragmentsOf = readFragments(fragments);
  const builder = createNeeds(fragments, countSentences(fragments, fragmentsOf));
  const always: number[] = [];
  /** By fragment, each pattern it wakes and its need, one after the other. */
  const wakes: number[][] = fragments.map(() => []);
  for (const [index, whole] of required.entries()) {
    if (whole === null) always.push(index);
    else
      for (const branch of branchesOf(whole)) {
        const need = builder.add(branch);
        for (const fragment of builder.rarest(need)) wakes[fragment]?.push(index, need);
      }
  }
  const woken = Uint16Array.from(wakes.flat());
  const wokenFrom = startsOf(wakes);
  const fragmentsByWord = rememberByWord((word) => Uint16Array.from(fragmentsOf(word)));
  const needs = builder.build();
  const met = new Uint32Array(patterns.length);
  let turn = 0;

  return {
    candidates(words) {
      turn += 1;
      const seen: number[] = [];
      needs.begin();
      for (let at = words.from; at < words.to; at += 1) {
        const carried = fragmentsByWord(words, at);
        for (let of = 0; of < carried.length; of += 1) {
          const fragment = carried[of] ?? 0;
          if (needs.see(fragment)) seen.push(fragment);
        }
      }
      const found = always.slice();
      for (let at = 0; at < seen.length; at += 1) {
        const end = wokenFrom[(seen[at] ?? 0) + 1] ?? 0;
        for (let of = wokenFrom[seen[at] ?? 0] ?? 0; of < end; of += 2) {
          const index = woken[of] ?? 0;
          if (met[index] === turn || !needs.isMet(woken[of + 1] ?? 0)) continue;
          met[index] = turn;
          found.push(index);
        }
      }
      return found.length < 2 ? found : found.sort((a, b) => a - b);
    },
  };
}

/** Where each list begins when all stand one behind the other, and where the last one ends. */
export function startsOf(lists: readonly { readonly length: number }[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}

/** Of several alternatives each is woken by its own words. */
function branchesOf(need: Need): readonly Need[] {
  return "any" in need ? need.any : [need];
}
