import type { Stretch } from "../reading/split-sentences.js";
import { rateClause } from "../severity/rate.js";
import type { ClauseRating } from "../types.js";
import type { EditedSentences } from "./edits.js";
import { flip, type Move, type Side } from "./move.js";

/** Kinds at or under it only inform. */
const INFORMS = 10;

/** Whole sentences that one side alone has, weighed as a clause of their own would be. */
export function sentenceMoves(sentences: EditedSentences, before: Side, after: Side): Move[] {
  return [
    ...sentences.lost.flatMap((place) => moveOf({ place, rating: rate(place, before) }, { added: false })),
    ...sentences.added.flatMap((place) => moveOf({ place, rating: rate(place, after) }, { added: true })),
  ];
}

interface RatedSentence {
  readonly place: Stretch;
  readonly rating: ClauseRating;
}

function rate({ start, end }: Stretch, { text }: Side): ClauseRating {
  return rateClause({ text: text.slice(start, end), path: [] });
}

function moveOf({ place, rating }: RatedSentence, { added }: { added: boolean }): Move[] {
  const weighs = rating.protective ? "better" : (rating.score ?? 0) > INFORMS ? "worse" : null;
  if (weighs === null) return [];
  const direction = added ? weighs : flip(weighs);
  const name = rating.types[0]?.id ?? "other";
  return [{ name, direction, before: added ? null : place, after: added ? place : null, weight: "full" }];
}
