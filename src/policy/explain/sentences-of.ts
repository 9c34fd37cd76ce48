import type { Classification } from "../classify/classify.js";
import type { Stretch } from "../reading/split-sentences.js";
import type { ProvisionType } from "../taxonomy.js";

/** A sentence of a clause, and the kinds that it carries. */
interface SentenceSpan extends Stretch {
  readonly own: readonly ProvisionType[];
}

/** The sentences of a clause that have words, in order. `quote` is what was classified. */
export function sentencesOf(quote: string, { sentences, hits }: Classification): SentenceSpan[] {
  return sentences.flatMap(({ start, end }, index) => {
    if (!/\p{L}/u.test(quote.slice(start, end))) return [];
    return [{ start, end, own: hits.flatMap(({ type, sentence }) => (sentence === index ? [type] : [])) }];
  });
}
