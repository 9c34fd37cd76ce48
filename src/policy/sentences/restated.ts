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

/** Tells whether one sentence of a text says nearly the same as a given one, standing alone or inside a longer one. */
export function createNearness(sentences: readonly Sentence[]): (sentence: Sentence) => boolean {
  const byWord = new Map<string, Read[]>();
  for (const sentence of sentences) {
    const words = new Set(sentence.tokens);
    for (const word of words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [{ sentence, words }]);
      else known.push({ sentence, words });
    }
  }
  return (sentence) => {
    const words = new Set(sentence.tokens);
    if (words.size < FEWEST) return false;
    const having = [...words].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    const near = new Set(having.slice(0, LOOKED_UP).flatMap((found) => found.slice(0, MOST_CANDIDATES)));
    const one = { sentence, words, weighed: weighWords(sentence) };
    return [...near].some((other) => isNear(one, other));
  };
}

function isNear(one: Read & { readonly weighed: WeightedWords }, other: Read): boolean {
  const { tokens } = other.sentence;
  if (tokens.length < one.words.size * NEARLY_ALL || tokens.length > 3 * one.sentence.tokens.length) return false;
  if ([...one.words].some((word) => TURNING.test(word) && !other.words.has(word))) return false;
  if ([...other.words].some((word) => NEGATING.test(word) && !one.words.has(word))) return false;
  return containment(one.weighed, weighWords(other.sentence)) >= NEARLY_ALL;
}
