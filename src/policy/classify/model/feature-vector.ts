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
  const partsOf = rememberParts(numbers);
  const features = createWordFeatures(numbers);
  const headingOf = rememberHeading(numbers);
  const writer = new VectorWriter(rarity);
  return ({ words, rules, heading = [] }) => {
    const numbered = features.numberWords(words);
    writer.add(features.findRuns(numbered), LENGTHS.runs);
    writer.add(features.findPairs(numbered), LENGTHS.pairs);
    writer.add(partsOfAll(words, partsOf), LENGTHS.parts);
    if (heading.length > 0) writer.add(headingOf(heading), LENGTHS.heading);
    for (const index of numbersOf(rules, numbers)) writer.push(index, LENGTHS.rule);
    return writer.take();
  };
}

/** Damped frequencies of up to so many occurrences are worked out once. */
const DAMPED = Float64Array.from({ length: 64 }, (_, times) => 1 + Math.log(times));

/** Writes vectors one after another into the same room. */
class VectorWriter {
  readonly #rarity: ArrayLike<number>;
  readonly #counts: Uint16Array;
  readonly #indexes: number[] = [];
  readonly #values: number[] = [];
  #length = 0;

  constructor(rarity: ArrayLike<number>) {
    this.#rarity = rarity;
    this.#counts = new Uint16Array(rarity.length);
  }

  push(index: number, value: number): void {
    this.#indexes[this.#length] = index;
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** A family of features, as often as each occurs, brought to a length. */
  add(found: readonly number[], length: number): void {
    const counts = this.#counts;
    const start = this.#length;
    for (const index of found) {
      if (counts[index] === 0) this.push(index, 0);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    let squares = 0;
    for (let at = start; at < this.#length; at += 1) {
      const index = this.#indexes[at] ?? 0;
      const times = counts[index] ?? 1;
      const value = (times === 1 ? 1 : (DAMPED[times] ?? 1 + Math.log(times))) * (this.#rarity[index] ?? 0);
      this.#values[at] = value;
      squares += value * value;
      counts[index] = 0;
    }
    const scale = length / (Math.sqrt(squares) || 1);
    for (let at = start; at < this.#length; at += 1) this.#values[at] = (this.#values[at] ?? 0) * scale;
  }

  take(): FeatureVector {
    const indexes = new Int32Array(this.#length);
    const values = new Float64Array(this.#length);
    for (let at = 0; at < this.#length; at += 1) {
      indexes[at] = this.#indexes[at] ?? 0;
      values[at] = this.#values[at] ?? 0;
    }
    this.#length = 0;
    return { indexes, values };
  }
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
