import { likeness, weighWords } from "./likeness.js";
import type { Match } from "./match-reworded.js";
import type { Sentence, SentenceSides } from "./sentence.js";

/** What took a sentence's place still shares its subject. */
const FEW_IN_COMMON = 0.15;

/** Pairs what is left where one sentence stands in the place of another: between the same neighbours. */
export function matchReplaced(all: SentenceSides, open: SentenceSides, matches: readonly Match[]): Match[] {
  const taken = {
    before: new Set(matches.map(({ before }) => before)),
    after: new Set(matches.map(({ after }) => after)),
  };
  const places = new Map<string, Sentence>();
  for (const sentence of open.after) {
    if (!taken.after.has(sentence.index) && sentence.kind !== "heading")
      places.set(placeOf(sentence, all.after), sentence);
  }
  return open.before.flatMap((sentence) => {
    if (taken.before.has(sentence.index) || sentence.kind === "heading") return [];
    const place = placeOf(sentence, all.before);
    const other = places.get(place);
    if (other === undefined) return [];
    const alike = likeness(weighWords(sentence), weighWords(other));
    if (alike < FEW_IN_COMMON) return [];
    places.delete(place);
    return [{ before: sentence.index, after: other.index, likeness: alike }];
  });
}

function placeOf({ index }: Sentence, all: readonly Sentence[]): string {
  return `${all[index - 1]?.key ?? ""}|${all[index + 1]?.key ?? ""}`;
}
