import type { SentenceAlignment } from "../sentences/align-sentences.js";
import { createResemblance } from "../sentences/restated.js";
import type { News } from "./news.js";

/** From this share of its words on, the other text says much of it too: that it came or went is not for us to say. */
const MUCH = 0.58;

/**
 * The news that stand on one side only, of which the other text says much in other words: "When it is enabled, it logs …"
 * beside "It logs …". Their words are quoted; that they are new or gone is not claimed.
 */
export function findResembling(news: readonly News[], { before, after }: SentenceAlignment): ReadonlySet<News> {
  const shares = { before: createResemblance(before), after: createResemblance(after) };
  return new Set(
    news.filter((one) => {
      if (one.before !== null && one.after !== null) return false;
      if (one.after !== null) return shares.before(one.after.sentence) >= MUCH;
      return one.before !== null && shares.after(one.before.sentence) >= MUCH;
    }),
  );
}
