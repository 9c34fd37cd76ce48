import { containment, likeness, type WeightedWords, weighWords } from "./likeness.js";
import type { Sentence } from "./sentence.js";

/** A sentence of which another one has this share of the words says nothing new beside it. */
const NEARLY_ALL = 0.9;
/** Fewer different words than this are no sentence to look for. */
const FEWEST = 4;
/** Of the rarest words of a sentence one at least stands in whatever says nearly the same. */
const LOOKED_UP = 3;
/** Candidates looked at for one sentence. */
const MOST_CANDIDATES = 60;
/** Words that turn a sentence round: one that the other side lacks is never near enough. */
const TURNING =
  /^(?:no|not|never|nor|neither|only|unless|except|without|may|must|shall|can|cannot|will|should|all|any|\d.*)$/;
const NEGATING = /^(?:no|not|never|nor|neither|unless|except|without|cannot)$/;

interface Read {
  readonly sentence: Sentence;
  readonly words: ReadonlySet<string>;
}

type Index = ReadonlyMap<string, readonly Read[]>;

function indexWords(sentences: readonly Sentence[]): Index {
  const byWord = new Map<string, Read[]>();
  for (const sentence of sentences) {
    const words = new Set(sentence.tokens);
    const read = { sentence, words };
    for (const word of words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [read]);
      else known.push(read);
    }
  }
  return byWord;
}

/** The sentences that have one of the rarest words of a sentence, of those words that the text has at all. */
function candidatesFor(words: ReadonlySet<string>, index: Index, lookedUp = LOOKED_UP): ReadonlySet<Read> {
  const having = [...words].flatMap((word) => [index.get(word) ?? []]).filter((found) => found.length > 0);
  const rarest = having.sort((a, b) => a.length - b.length).slice(0, lookedUp);
  return new Set(rarest.flatMap((found) => found.slice(0, MOST_CANDIDATES)));
}

/** A sentence of a text that shares words with a given one. */
export interface Resembling {
  readonly sentence: Sentence;
  /** Which share of the given one's words it has, 0 to 1. */
  readonly share: number;
  /** How alike both are, 0 to 1: low for a long sentence that happens to have the words. */
  readonly likeness: number;
}

/** What says the same in other words need not have the rarest of them. */
const LOOKED_UP_TO_RESEMBLE = 7;
/** Most sentences named that resemble one. */
const MOST_NAMED = 8;

/** Finds the sentences of a text that have most of a sentence's words, the likest first; none for what is too short to tell. */
export function createResemblance(sentences: readonly Sentence[]): (sentence: Sentence) => Resembling[] {
  const index = indexWords(sentences);
  return (sentence) => {
    const words = new Set(sentence.tokens);
    if (words.size < FEWEST) return [];
    const weighed = weighWords(sentence);
    const found = [...candidatesFor(words, index, LOOKED_UP_TO_RESEMBLE)].map((other) => {
      const theirs = weighWords(other.sentence);
      return {
        sentence: other.sentence,
        share: containment(weighed, theirs),
        likeness: likeness(weighed, theirs),
      };
    });
    return found.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_NAMED);
  };
}

/** Tells whether one sentence of a text says nearly the same as a given one, standing alone or inside a longer one. */
export function createNearness(sentences: readonly Sentence[]): (sentence: Sentence) => boolean {
  const index = indexWords(sentences);
  return (sentence) => {
    const words = new Set(sentence.tokens);
    if (words.size < FEWEST) return false;
    const one = { sentence, words, weighed: weighWords(sentence) };
    return [...candidatesFor(words, index)].some((other) => isNear(one, other));
  };
}

function isNear(one: Read & { readonly weighed: WeightedWords }, other: Read): boolean {
  const { tokens } = other.sentence;
  if (tokens.length < one.words.size * NEARLY_ALL || tokens.length > 3 * one.sentence.tokens.length) return false;
  if ([...one.words].some((word) => TURNING.test(word) && !other.words.has(word))) return false;
  if ([...other.words].some((word) => NEGATING.test(word) && !one.words.has(word))) return false;
  return containment(one.weighed, weighWords(other.sentence)) >= NEARLY_ALL;
}
