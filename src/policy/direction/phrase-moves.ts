import type { Stretch } from "../reading/split-sentences.js";
import { flip, type Move, type Side } from "./move.js";
import { TELLING_PHRASES, type TellingPhrase } from "./tables/phrase-table.js";

/** Phrases that tell by themselves, in one side's changed sentences and nowhere on the other side. */
export function phraseMoves(before: Side, after: Side): Move[] {
  return TELLING_PHRASES.flatMap(({ name, appears, words, beside }): Move[] => {
    const old = findPhrase({ words, beside }, before);
    const now = findPhrase({ words, beside }, after);
    if ((old === null) === (now === null) || words.test(now === null ? after.folded : before.folded)) return [];
    const direction = now === null ? flip(appears) : appears;
    return [{ name, direction, before: old, after: now, weight: "full" }];
  });
}

function findPhrase({ words, beside }: Pick<TellingPhrase, "words" | "beside">, side: Side): Stretch | null {
  for (const { start, end } of side.changed) {
    const sentence = side.folded.slice(start, end);
    const match = words.exec(sentence);
    if (match !== null && (beside === null || beside.test(sentence)))
      return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}
