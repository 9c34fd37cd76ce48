import type { SentenceAlignment } from "../sentences/align-sentences.js";
import { createResemblance } from "../sentences/restated.js";
import type { Sentence } from "../sentences/sentence.js";
import type { News } from "./news.js";

/** From this share of its words on, the other text says much of it too: that it came or went is not for us to say. */
const MUCH = 0.58;

/**
 * The news that stand on one side only, of which a sentence of the other text says much in other words: "When it is enabled, it
 * logs …" beside "It logs …". The words of both are quoted; that they are new or gone is not claimed.
 */
export function findResembling(
  news: readonly News[],
  { before, after }: SentenceAlignment,
): ReadonlyMap<News, Sentence> {
  const likest = { before: createResemblance(before), after: createResemblance(after) };
  return new Map(
    news.flatMap((one) => {
      if (one.before !== null && one.after !== null) return [];
      const found =
        one.after !== null
          ? likest.before(one.after.sentence)
          : one.before !== null
            ? likest.after(one.before.sentence)
            : null;
      return found !== null && found.share >= MUCH ? [[one, found.sentence] as const] : [];
    }),
  );
}
