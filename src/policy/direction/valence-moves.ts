import type { Stretch } from "../reading/split-sentences.js";
import type { Edit, EditedSentences } from "./edits.js";
import type { Move, Side } from "./move.js";
import { AGAINST_THE_USER, DENIED, FOR_THE_USER } from "./tables/valence-table.js";

/** What definitions say is neither given nor taken. */
const DEFINES = /\b(?:means?|refers to|is defined|stands for)\b/;

/** Sentences that were partly rewritten, by what the words that changed say by and large: less for the user is worse. */
export function valenceMoves(sentences: EditedSentences, before: Side, after: Side): Move[] {
  return sentences.pairs.flatMap((pair) => {
    if (DEFINES.test(after.folded.slice(pair.after.start, pair.after.end))) return [];
    const was = sumOf(pair.edits, before, "before");
    const is = sumOf(pair.edits, after, "after");
    const replaced = pair.edits.some((edit) => edit.before !== null && edit.after !== null);
    if (Math.abs(is - was) < (replaced ? 1 : 2)) return [];
    const direction = is < was ? "worse" : "better";
    return [{ name: "wording", direction, before: pair.before, after: pair.after, weight: "part" as const }];
  });
}

function sumOf(edits: readonly Edit[], { folded }: Side, side: "before" | "after"): number {
  return edits.reduce((sum, edit) => sum + valenceOf(edit[side], folded), 0);
}

function valenceOf(place: Stretch | null, folded: string): number {
  if (place === null) return 0;
  const words = folded.slice(place.start, place.end);
  return count(FOR_THE_USER, words) - count(AGAINST_THE_USER, words);
}

/** Words of the kind, less those that are denied. */
function count(kind: RegExp, words: string): number {
  return [...words.matchAll(kind)].reduce((sum, { index }) => sum + (DENIED.test(words.slice(0, index)) ? -1 : 1), 0);
}
