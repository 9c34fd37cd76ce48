import { headingRuns, RULE_MARK, wordParts } from "./model-words.js";
import { createWordFeatures } from "./word-features.js";

/** A sentence as numbers: positions in the vocabulary, ascending order not required, and the value at each. */
export interface FeatureVector {
  readonly indexes: Int32Array;
  readonly values: Float64Array;
}

/** What a model knows of its features: the number of each, and the weight of each by rarity. */
export interface Vocabulary {
  /** Runs, pairs and parts of words and runs of a heading by their names in `model-words.ts`, rules as "#type/rule". */
  readonly numbers: ReadonlyMap<string, number>;
  readonly rarity: ArrayLike<number>;
}

/** What a vector is made of: words of a sentence or clause, the rules that matched it, words of the headings above it. */
export interface Features {
  readonly words: readonly string[];
  readonly rules: Iterable<string>;
  readonly heading?: readonly string[];
}

/** Reads features as numbers. Unknown ones are left out. */
export type Vectorise = (features: Features) => FeatureVector;

/** Lengths of the parts of a vector: runs, pairs and parts of words, runs of the heading; and the value of one rule that matched. */
const LENGTHS = { runs: 1, pairs: 0.5, parts: 0.7, heading: 0.8, rule: 0.3 };
/** Words remembered with their known parts; a flood of invented words starts the memory anew. */
const MOST_WORDS = 40_000;

/** The name under which a rule stands in the vocabulary. */
export function ruleFeature(type: string, rule: string): string {
  return `${RULE_MARK}${type}/${rule}`;
}

/** The names under which rules that matched stand in the vocabulary, each once. */
export function ruleFeatures(matches: Iterable<{ readonly type: string; readonly rule: { readonly name: string } }>) {
  return new Set([...matches].map(({ type, rule }) => ruleFeature(type, rule.name)));
}

/** Each family of features by damped frequency and rarity, to a length of its own; then the rules that matched. */
export function createVectoriser({ numbers, rarity }: Vocabulary): Vectorise {
  const counts = new Uint16Array(rarity.length);
  const partsOf = rememberParts(numbers);
  const features = createWordFeatures(numbers);
  const headingOf = rememberHeading(numbers);
  return ({ words, rules, heading = [] }) => {
    const indexes: number[] = [];
    const values: number[] = [];
    const add = (found: readonly number[], length: number) => {
      const start = indexes.length;
      for (const index of found) {
        if (counts[index] === 0) indexes.push(index);
        counts[index] = (counts[index] ?? 0) + 1;
      }
      let squares = 0;
      for (let at = start; at < indexes.length; at += 1) {
        const index = indexes[at] ?? 0;
        const times = counts[index] ?? 1;
        const value = (times === 1 ? 1 : 1 + Math.log(times)) * (rarity[index] ?? 0);
        values.push(value);
        squares += value * value;
        counts[index] = 0;
      }
      const scale = length / (Math.sqrt(squares) || 1);
      for (let at = start; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale;
    };
    const numbered = features.numberWords(words);
    add(features.findRuns(numbered), LENGTHS.runs);
    add(features.findPairs(numbered), LENGTHS.pairs);
    add(partsOfAll(words, partsOf), LENGTHS.parts);
    if (heading.length > 0) add(headingOf(heading), LENGTHS.heading);
    for (const index of numbersOf(rules, numbers)) {
      indexes.push(index);
      values.push(LENGTHS.rule);
    }
    return { indexes: Int32Array.from(indexes), values: Float64Array.from(values) };
  };
}

/** The clauses under a heading come one after the other: the last heading is remembered. */
function rememberHeading(numbers: ReadonlyMap<string, number>): (heading: readonly string[]) => readonly number[] {
  let last = "";
  let found: readonly number[] = [];
  return (heading) => {
    const words = heading.join(" ");
    if (words !== last) [last, found] = [words, numbersOf(headingRuns(heading), numbers)];
    return found;
  };
}

function partsOfAll(words: readonly string[], partsOf: (word: string) => readonly number[]): number[] {
  const found: number[] = [];
  for (const word of words) for (const part of partsOf(word)) found.push(part);
  return found;
}

function numbersOf(names: Iterable<string>, numbers: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  for (const name of names) {
    const number = numbers.get(name);
    if (number !== undefined) found.push(number);
  }
  return found;
}

function rememberParts(numbers: ReadonlyMap<string, number>): (word: string) => readonly number[] {
  const remembered = new Map<string, readonly number[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_WORDS) remembered.clear();
    const found = numbersOf(wordParts(word), numbers);
    remembered.set(word, found);
    return found;
  };
}
