import { contentStem } from "../words/content-words.js";
import { rarityOf } from "../words/word-rarity.js";
import type { Sentence } from "./sentence.js";

/** Which share of a sentence's content stands close together in a text, 0 to 1, weighted by how rarely policies use the words. */
export type FindCoverage = (sentence: Sentence, mayCount?: (other: Sentence) => boolean) => number;

/** So many neighbouring sentences say together what one said: a list with its lead-in, a sentence that was divided. */
const TOGETHER = 3;
/** A word that policies hardly use counts no more than this. */
const RAREST = 6;
/** A sentence so many times as long as another, and some words, holds its words by chance: a row of a table. */
const LONGER = 4;
const LONGER_BY = 30;
/** Fewer content words than this are no sentence to look for. */
const FEWEST = 3;

/** The stretch of a text that holds most of a sentence's content. */
export interface ClosestStretch {
  /** What the sentence is about: each content word once, with what it weighs. */
  readonly content: ReadonlyMap<string, number>;
  readonly total: number;
  /** The sentences of the stretch that have any of it; none where no sentence has. */
  readonly stretch: readonly Sentence[];
  /** The weight of the content that stands in it. */
  readonly gain: number;
}

/** Stretches of neighbouring sentences of one text. */
export interface Stretches {
  readonly closest: (sentence: Sentence, mayCount?: (other: Sentence) => boolean) => ClosestStretch;
  /** Whether any sentence of the text has a word, given as `stemOf` gives it. */
  readonly knows: (stem: string) => boolean;
  readonly stemOf: (token: string) => string;
}

/** Indexes a text's sentences by their content words, once it is asked; figures count as words. */
export function createStretches(sentences: readonly Sentence[]): Stretches {
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  const places = () => {
    index ??= indexContent(sentences);
    return index;
  };
  const closest: Stretches["closest"] = (sentence, mayCount = () => true) => {
    const content = contentOf(sentence);
    const total = [...content.values()].reduce((sum, weight) => sum + weight, 0);
    const longest = LONGER * sentence.tokens.length + LONGER_BY;
    const counts = (at: number) => {
      const other = sentences[at];
      return other !== undefined && other.tokens.length <= longest && mayCount(other);
    };
    const found = new Map([...content.keys()].map((stem) => [stem, (places().get(stem) ?? []).filter(counts)]));
    const gains = gainsOf(content, (stem) => found.get(stem) ?? [], sentences.length);
    const from = gains.reduce((best, gain, at) => (gain > (gains[best] ?? 0) ? at : best), 0);
    const within = new Set([...found.values()].flat().filter((at) => at >= from && at < from + TOGETHER));
    const stretch = [...within].sort((a, b) => a - b).flatMap((at) => sentences[at] ?? []);
    return { content, total, stretch, gain: gains[from] ?? 0 };
  };
  return { closest, knows: (stem) => places().has(stem), stemOf };
}

function indexContent(sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  sentences.forEach((sentence, at) => {
    for (const stem of contentOf(sentence).keys()) {
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [at]);
      else known.push(at);
    }
  });
  return places;
}

/** The share alone; 0 for what has too few content words to be looked for. */
export function createCoverage({ closest }: Stretches): FindCoverage {
  return (sentence, mayCount) => {
    const { content, total, gain } = closest(sentence, mayCount);
    return content.size < FEWEST ? 0 : gain / total;
  };
}

/** What the stretch that begins at each sentence holds of the content; each word counts once in a stretch. */
function gainsOf(
  content: ReadonlyMap<string, number>,
  placesOf: (stem: string) => readonly number[],
  count: number,
): Float64Array {
  const gains = new Float64Array(count);
  for (const [stem, weight] of content) {
    let covered = -1;
    for (const at of placesOf(stem)) {
      for (let from = Math.max(0, at - TOGETHER + 1, covered + 1); from <= at; from += 1) {
        gains[from] = (gains[from] ?? 0) + weight;
      }
      covered = at;
    }
  }
  return gains;
}

/** The words that say what a sentence is about, each once, with what they weigh. */
function contentOf({ tokens }: Sentence): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const token of tokens) {
    const stem = /\d/.test(token) ? token : contentStem(token);
    if (stem !== undefined) weights.set(stem, Math.min(RAREST, rarityOf(stem)));
  }
  return weights;
}

function stemOf(token: string): string {
  return /\d/.test(token) ? token : (contentStem(token) ?? token);
}
