import type { Classification } from "../classify/classify.js";
import type { Polarity, Wording } from "../clause-reading.js";
import { polarityOf } from "../severity/polarity.js";
import type { ProvisionType } from "../taxonomy.js";
import type { ClauseRating } from "../types.js";
import type { ClauseSentence } from "./clause-sentence.js";
import { type Turn, turnsOf } from "./tables/turns.js";

/** A clause by its sentences, and the side it takes on one type. */
export interface ReadClause {
  readonly sentences: readonly ClauseSentence[];
  /** Null when only a heading names the type: the clause's own words say nothing of it. */
  readonly stance: Polarity | null;
}

/** Reads whose side the clause takes on the type, and which of its sentences are of the type. */
export function readClause(
  { quote }: Wording,
  type: ProvisionType,
  { rating, classification }: { rating: ClauseRating; classification: Classification },
): ReadClause {
  const own = new Set(classification.hits.filter((hit) => hit.type === type).map(({ sentence }) => sentence));
  const sentences = classification.sentences.map(({ start, end }, index) => ({
    text: quote.slice(start, end),
    folded: classification.folded.slice(start, end),
    start,
    own: own.size === 0 || own.has(index),
  }));
  if (own.size === 0 && type !== "other") return { sentences, stance: null };
  const rated = rating.protective ? "protective" : polarityOf(type, classification);
  return { sentences, stance: turned(turnsOf(type), sentences) ?? rated };
}

/** The side that the words of the kind's own sentences settle; null when they leave it to the rating. */
function turned(turns: readonly Turn[], sentences: readonly ClauseSentence[]): Polarity | null {
  const own = sentences.filter((sentence) => sentence.own);
  const found = turns.find(({ to, when, unless }) => {
    const says = ({ folded }: ClauseSentence) => when.test(folded) && !(unless?.test(folded) ?? false);
    return to === "protective" ? own.every(says) : own.some(says);
  });
  return found?.to ?? null;
}
