import { readsLikePolicy } from "../policy-prose.js";
import type { SentenceAlignment } from "../sentences/align-sentences.js";
import type { Sentence } from "../sentences/sentence.js";
import type { ToldFact } from "../types.js";
import { cut } from "./cut.js";
import type { SaidFact } from "./headline.js";
import { LONGEST_HEADLINE } from "./say-news.js";

/** What became of a text as a whole. */
export interface Rewriting {
  /** Sentences of the old text, and how many of them the new one has, as they were or nearly. */
  readonly sentences: number;
  readonly kept: number;
  /** Hardly one of them is kept. */
  readonly isReplaced: boolean;
  /** The new text reads like a policy: else it is a list of links, a consent panel, the site's home. */
  readonly isPolicy: boolean;
}

/** From this share of sentences without an equal on, single ones are no longer told as gone: the text was written anew. */
const REWRITTEN = 0.6;
const REPLACED = 0.9;
/** Fewer sentences make no text of which such a thing can be said. */
const FEWEST = 12;
/** Shorter lines are labels. */
const SHORTEST = 5;
/** A pair less alike than this is a sentence that went and one that came. */
const NEARLY = 0.6;
/** A text of whose words less than this share stand in sentences that state a rule, a right or a practice is no policy. */
const RULES = 0.4;

/** Whether most of a text was written anew; null where it was not. */
export function findRewriting({ before, after, removed, reworded }: SentenceAlignment): Rewriting | null {
  const sentences = before.filter(isSentence).length;
  const gone = removed.filter(isSentence).length + reworded.filter((pair) => isUnlike(pair)).length;
  if (sentences < FEWEST || gone < REWRITTEN * sentences) return null;
  return {
    sentences,
    kept: Math.max(0, sentences - gone),
    isReplaced: gone >= REPLACED * sentences,
    isPolicy: shareOfRules(after) >= RULES,
  };
}

function isSentence({ kind, tokens }: Sentence): boolean {
  return kind !== "heading" && tokens.length >= SHORTEST;
}

function isUnlike({ before, likeness }: SentenceAlignment["reworded"][number]): boolean {
  return isSentence(before) && likeness < NEARLY;
}

function shareOfRules(sentences: readonly Sentence[]): number {
  const count = (some: readonly Sentence[]) => some.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return count(sentences.filter(({ text }) => readsLikePolicy(text))) / Math.max(1, count(sentences));
}

/** That a text was written anew, as the first fact of its change: it rests on both texts and quotes neither. */
export function sayRewriting({ sentences, kept, isReplaced }: Rewriting, weight: number): SaidFact {
  const what = isReplaced ? "The whole text was replaced" : "The text was rewritten";
  const stays = kept === 0 ? "none is kept" : `${kept} ${kept === 1 ? "is" : "are"} kept, word for word or nearly`;
  const text = `${what}: of its ${sentences} sentences ${stays}`;
  const fact: ToldFact = { text, types: ["other"], direction: "unclear", was: null, now: null };
  return { fact, said: { text, head: cut(text, LONGEST_HEADLINE), gist: null, made: false, stopped: false }, weight };
}
