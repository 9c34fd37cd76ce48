import { rememberByWord, type TextWords } from "../../reading/text-words.js";
import { headingRuns, modelWordsOf, RULE_MARK, wordParts } from "./model-words.js";
import { NONE } from "./number-pairs.js";
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
  readonly words: readonly string[] | TextWords;
  readonly rules: Iterable<string>;
  readonly heading?: readonly string[];
}

/** Reads features as numbers. Unknown ones are left out. */
export type Vectorise = (features: Features) => FeatureVector;

/** Lengths of the parts of a vector: runs, pairs and parts of words, runs of the heading; and the value of one rule that matched. */
const LENGTHS = { runs: 1, pairs: 0.5, parts: 0.7, heading: 0.8, rule: 0.3 };
/** The name under which a rule stands in the vocabulary. */
export function ruleFeature(type: string, rule: string): string {
  return `${RULE_MARK}${type}/${rule}`;
}

/** The names under which rules that matched stand in the vocabulary, each once. */
export function ruleFeatures(matches: readonly { readonly feature: string }[]): Set<string> {
  return new Set(matches.map(({ feature }) => feature));
}

/** Each family of features by damped frequency and rarity, to a length of its own; then the rules that matched. */
export function createVectoriser({ numbers, rarity }: Vocabulary): Vectorise {
  const features = createWordFeatures(numbers);
  const readWord = (word: string): KnownWord => ({
    number: features.numberOf(word),
    parts: Uint16Array.from(numbersOf(wordParts(word), numbers)),
  });
  const wordsOf = rememberByWord((word) => modelWordsOf(word).map(readWord));
  const headingOf = rememberHeading(numbers);
  const writer = new VectorWriter(rarity);
  return ({ words, rules, heading = [] }) => {
    const known = "table" in words ? knownWords(words, wordsOf) : words.map(readWord);
    const numbered = new Int32Array(known.length);
    for (let at = 0; at < known.length; at += 1) numbered[at] = known[at]?.number ?? NONE;
    writer.add(features.findRuns(numbered), LENGTHS.runs);
    writer.add(features.findPairs(numbered), LENGTHS.pairs);
    for (let at = 0; at < known.length; at += 1) writer.count(known[at]?.parts ?? NO_PARTS);
    writer.close(LENGTHS.parts);
    if (heading.length > 0) writer.add(headingOf(heading), LENGTHS.heading);
    for (const index of numbersOf(rules, numbers)) writer.push(index, LENGTHS.rule);
    return writer.take();
  };
}

/** What a vocabulary knows of a word: its number among those of runs and pairs, and its parts. */
interface KnownWord {
  readonly number: number;
  readonly parts: Uint16Array;
}

function knownWords(
  words: TextWords,
  wordsOf: (words: TextWords, at: number) => readonly KnownWord[],
): readonly KnownWord[] {
  const known: KnownWord[] = [];
  for (let at = words.from; at < words.to; at += 1) {
    const found = wordsOf(words, at);
    for (const word of found) known.push(word);
  }
  return known;
}

const NO_PARTS = new Uint16Array(0);

/** Damped frequencies of up to so many occurrences are worked out once. */
const DAMPED = Float64Array.from({ length: 64 }, (_, times) => 1 + Math.log(times));

/** Writes vectors one after another into the same room. */
class VectorWriter {
  readonly #rarity: ArrayLike<number>;
  readonly #counts: Uint16Array;
  #indexes = new Int32Array(1_024);
  #values = new Float64Array(1_024);
  #length = 0;
  #start = 0;

  constructor(rarity: ArrayLike<number>) {
    this.#rarity = rarity;
    this.#counts = new Uint16Array(rarity.length);
  }

  push(index: number, value: number): void {
    if (this.#length === this.#indexes.length) this.#grow();
    this.#indexes[this.#length] = index;
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  #grow(): void {
    const [indexes, values] = [this.#indexes, this.#values];
    this.#indexes = new Int32Array(indexes.length * 2);
    this.#values = new Float64Array(values.length * 2);
    this.#indexes.set(indexes);
    this.#values.set(values);
  }

  /** A family of features, as often as each occurs, brought to a length. */
  add(found: readonly number[], length: number): void {
    this.count(found);
    this.close(length);
  }

  count(found: ArrayLike<number>): void {
    const counts = this.#counts;
    for (let at = 0; at < found.length; at += 1) {
      const index = found[at] ?? 0;
      const times = counts[index] ?? 0;
      if (times === 0) this.push(index, 0);
      counts[index] = times + 1;
    }
  }

  /** Ends a family of features that were counted: brings it to a length. */
  close(length: number): void {
    const counts = this.#counts;
    const start = this.#start;
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
    this.#start = this.#length;
  }

  take(): FeatureVector {
    const indexes = this.#indexes.slice(0, this.#length);
    const values = this.#values.slice(0, this.#length);
    this.#length = 0;
    this.#start = 0;
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

function numbersOf(names: Iterable<string>, numbers: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  for (const name of names) {
    const number = numbers.get(name);
    if (number !== undefined) found.push(number);
  }
  return found;
}
