import type { Classification } from "../classify/classify.js";
import type { Polarity, Wording } from "../clause-reading.js";
import { polarityOf } from "../severity/polarity.js";
import type { ProvisionType } from "../taxonomy.js";
import type { ClauseRating } from "../types.js";
import { type Turn, turnsOf } from "./tables/turns.js";

/** Whose side a clause takes on a type; null when only a heading names the type: the clause's own words say nothing of it. */
export function stanceOf(
  { quote }: Wording,
  type: ProvisionType,
  { rating, classification }: { rating: ClauseRating; classification: Classification },
): Polarity | null {
  const { hits, sentences, folded } = classification;
  const own = new Set(hits.filter((hit) => hit.type === type).map(({ sentence }) => sentence));
  if (own.size === 0 && type !== "other") return null;
  const told = sentences.flatMap(({ start, end }, index) => {
    const carries = own.size === 0 || own.has(index);
    return carries && quote.slice(start, end).trim() !== "" ? [folded.slice(start, end)] : [];
  });
  return turned(turnsOf(type), told) ?? (rating.protective ? "protective" : polarityOf(type, classification));
}

/** The side that the words of the kind's own sentences settle; null when they leave it to the rating. */
function turned(turns: readonly Turn[], sentences: readonly string[]): Polarity | null {
  const found = turns.find(({ to, when, unless }) => {
    const says = (folded: string) => when.test(folded) && !(unless?.test(folded) ?? false);
    return to === "protective" ? sentences.every(says) : sentences.some(says);
  });
  return found?.to ?? null;
}
