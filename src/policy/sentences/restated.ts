import { containment, type WeightedWords, weighWords } from "./likeness.js";
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
    for (const word of words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [{ sentence, words }]);
      else known.push({ sentence, words });
    }
  }
  return byWord;
}

/** The sentences that have one of the rarest words of a sentence. */
function candidatesFor(words: ReadonlySet<string>, index: Index): ReadonlySet<Read> {
  const having = [...words].map((word) => index.get(word) ?? []).sort((a, b) => a.length - b.length);
  return new Set(having.slice(0, LOOKED_UP).flatMap((found) => found.slice(0, MOST_CANDIDATES)));
}

/** The sentence of a text that has most of another one's words, and which share of them, 0 to 1. */
export interface Resembling {
  readonly sentence: Sentence;
  readonly share: number;
}

/** Tells which sentence of a text has most of a sentence's words; null for what is too short to tell, or where none has any. */
export function createResemblance(sentences: readonly Sentence[]): (sentence: Sentence) => Resembling | null {
  const index = indexWords(sentences);
  return (sentence) => {
    const words = new Set(sentence.tokens);
    if (words.size < FEWEST) return null;
    const weighed = weighWords(sentence);
    const shares = [...candidatesFor(words, index)].map((other) => ({
      sentence: other.sentence,
      share: containment(weighed, weighWords(other.sentence)),
    }));
    return shares.reduce<Resembling | null>((best, one) => (one.share > (best?.share ?? 0) ? one : best), null);
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
