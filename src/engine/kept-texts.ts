import { LRUCache } from "lru-cache";
import { answerQuestion } from "../policy/answer/answer.js";
import type { AnswerSource } from "../policy/answer/clause-index.js";
import type { Answer, RatedPlace } from "../policy/answers.js";
import { findClosest, weighComparable } from "../policy/peers/find-peers.js";
import type { ClauseWords } from "../policy/peers/likeness.js";
import { rateClauses } from "../policy/severity/rate.js";
import type { PolicyText } from "../policy/types.js";
import type { ComparedClause, KeptClause } from "../ports.js";

/**
 * What one thread keeps between questions: texts with their index, and clauses with their words, each under a key that
 * changes when they do. Bounded; what was asked for longest ago goes first.
 */

/** Clauses of all texts of a thread together, about two kilobytes each: every question of 40 documents has room. */
const MOST_CLAUSES = 60_000;
/** Clauses that were compared with others; some kilobytes each. */
const MOST_COMPARED = 20_000;

const texts = new LRUCache<string, AnswerSource>({
  maxSize: MOST_CLAUSES,
  sizeCalculation: ({ text }) => Math.max(1, Math.min(MOST_CLAUSES, text.clauses.length)),
});
const compared = new LRUCache<string, { readonly words: ClauseWords | null }>({ max: MOST_COMPARED });

/** A task on something that this thread may not have: it names what it lacks, or does it. */
export type Kept<T> = { readonly lacks: readonly string[] } | { readonly done: T };

export interface TextToKeep {
  readonly key: string;
  readonly name: string;
  readonly text: PolicyText;
  /** Null: the clauses are rated here. */
  readonly rated: readonly RatedPlace[] | null;
}

export function keepText({ key, name, text, rated }: TextToKeep): void {
  texts.set(`${key} ${name}`, { name, text, rated: rated ?? rateClauses(text) });
}

export interface QuestionOfTexts {
  readonly question: string;
  readonly texts: readonly Pick<TextToKeep, "key" | "name">[];
}

export function answerKept({ question, texts: asked }: QuestionOfTexts): Kept<Answer> {
  const sources = asked.map(({ key, name }) => texts.get(`${key} ${name}`));
  const lacks = asked.filter((_, at) => sources[at] === undefined).map(({ key }) => key);
  if (lacks.length > 0) return { lacks };
  const known = sources.filter((source) => source !== undefined);
  return { done: answerQuestion(question, known, "current") };
}

export function keepQuotes(quotes: readonly { readonly key: string; readonly quote: string }[]): void {
  for (const { key, quote } of quotes) compared.set(key, { words: weighComparable(quote) });
}

export interface PeersOfClause {
  readonly clause: ComparedClause;
  readonly others: readonly Pick<KeptClause, "key" | "platformId">[];
}

/** Places in `others`, the closest first. */
export function findKeptPeers({ clause, others }: PeersOfClause): Kept<readonly number[]> {
  const known = others.map(({ key }) => compared.get(key));
  const lacks = others.filter((_, at) => known[at] === undefined).map(({ key }) => key);
  if (lacks.length > 0) return { lacks };
  const own = { platform: clause.platformId, text: clause.quote, types: clause.types };
  const weighed = others.map(({ platformId }, at) => ({ at, platform: platformId, words: known[at]?.words ?? null }));
  return { done: findClosest(own, weighed).map(({ clause: { at } }) => at) };
}
