import { FARTHEST_PAIR, HEADING_MARK, PAIR_MARK, PART_MARK, RULE_MARK } from "./model-words.js";
import { NONE, NumberPairs } from "./number-pairs.js";

/** Runs and pairs of words that a vocabulary knows, by the numbers of their words. */
export interface WordFeatures {
  /** The number of a word; `NONE` for one that is in no run and no pair. */
  numberOf(word: string): number;
  /** As `wordRuns` names them, in its order, as far as they are known. */
  findRuns(words: Int32Array): number[];
  /** As `wordPairs` names them, in its order, as far as they are known. */
  findPairs(words: Int32Array): number[];
}

const NAMES_OF_OTHERS = new Set([PART_MARK, HEADING_MARK, RULE_MARK]);

/** Takes the names of runs and pairs apart, once. `names`: the number of each feature by its name in `model-words.ts`. */
export function createWordFeatures(names: ReadonlyMap<string, number>): WordFeatures {
  const wordNumbers = new Map<string, number>();
  /** One word → its feature; two → their feature and the number of the run; that number and a third → their feature. */
  const singles: number[] = [];
  const doubles = new NumberPairs();
  const featureOfDouble: number[] = [];
  const triples = new NumberPairs();
  const pairs = new NumberPairs();

  function addWord(word: string): number {
    const number = wordNumbers.get(word) ?? wordNumbers.size;
    if (number === wordNumbers.size) {
      wordNumbers.set(word, number);
      singles.push(NONE);
    }
    return number;
  }

  function doubleOf(first: number, second: number): number {
    const known = doubles.get(first, second);
    if (known !== NONE) return known;
    const number = featureOfDouble.push(NONE) - 1;
    doubles.add(first, second, number);
    return number;
  }

  function addRun(feature: number, [first = 0, second, third]: readonly number[]): void {
    if (second === undefined) singles[first] = feature;
    else if (third === undefined) featureOfDouble[doubleOf(first, second)] = feature;
    else triples.add(doubleOf(first, second), third, feature);
  }

  for (const [name, feature] of names) {
    if (NAMES_OF_OTHERS.has(name.charAt(0))) continue;
    const [first, second] = name.split(PAIR_MARK);
    if (first !== undefined && second !== undefined) pairs.add(addWord(first), addWord(second), feature);
    else addRun(feature, name.split(" ").map(addWord));
  }

  function findRuns(words: Int32Array): number[] {
    const found: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const first = words[at] ?? NONE;
      if (first === NONE) continue;
      const single = singles[first] ?? NONE;
      if (single !== NONE) found.push(single);
      const second = words[at + 1] ?? NONE;
      const double = second === NONE ? NONE : doubles.get(first, second);
      if (double === NONE) continue;
      const feature = featureOfDouble[double] ?? NONE;
      if (feature !== NONE) found.push(feature);
      const third = words[at + 2] ?? NONE;
      const triple = third === NONE ? NONE : triples.get(double, third);
      if (triple !== NONE) found.push(triple);
    }
    return found;
  }

  function findPairs(words: Int32Array): number[] {
    const found: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const first = words[at] ?? NONE;
      if (first === NONE) continue;
      const last = Math.min(words.length - 1, at + FARTHEST_PAIR);
      for (let to = at + 2; to <= last; to += 1) {
        const second = words[to] ?? NONE;
        const pair = second === NONE ? NONE : pairs.get(first, second);
        if (pair !== NONE) found.push(pair);
      }
    }
    return found;
  }

  return { numberOf: (word) => wordNumbers.get(word) ?? NONE, findRuns, findPairs };
}
