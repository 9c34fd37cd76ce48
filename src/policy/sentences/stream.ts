import type { Sentence } from "./sentence.js";

/** Shorter runs of words stand in any policy and prove nothing. */
const SHORTEST = 4;

/** All words of a text in a row, to tell whether a run of words stands in it, however it is divided into sentences. */
export interface WordStream {
  /** Whether the words stand in the text, one after another. Fewer than four words never do. */
  holds(tokens: readonly string[]): boolean;
  /** How often the words stand in the text, one after another. */
  count(tokens: readonly string[]): number;
}

/** Joins the words of a text's sentences. */
export function createStream(sentences: readonly Sentence[]): WordStream {
  const all = ` ${sentences.map(({ key }) => key).join(" ")} `;
  const find = (tokens: readonly string[], from: number) => all.indexOf(` ${tokens.join(" ")} `, from);
  return {
    holds: (tokens) => tokens.length >= SHORTEST && find(tokens, 0) >= 0,
    count(tokens) {
      let found = 0;
      for (let at = find(tokens, 0); at >= 0; at = find(tokens, at + 1)) found += 1;
      return found;
    },
  };
}
