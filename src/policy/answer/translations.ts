import { rarityOf } from "../words/word-rarity.js";
import table from "./translations.json" with { type: "json" };

/** For a stem of questions the stems that sentences which answer them have, with how much more than chance: 0 to 1. */
export type Translations = ReadonlyMap<string, readonly Stand[]>;
type Stand = readonly [stem: string, weight: number];

/** A word of a question as sentences that answer such questions say it. */
export interface Translated {
  /** Of all the question's words, what this one counts, 0 to 1, by its rarity. */
  readonly share: number;
  readonly stands: readonly Stand[];
}

/** Weights of the file are hundredths. */
const WHOLE = 100;
/** A word that no policy uses is no more telling than one that few do. */
const MOST_RARE = 8;

/** Learned from answered questions: see `about` in the file. */
export const TRANSLATIONS: Translations = new Map(
  Object.entries<string>(table.words).map(([stem, stands]) => [stem, readStands(stands)]),
);

/** The question's words that are known, as answers say them. */
export function translate(words: readonly string[], translations: Translations): Translated[] {
  const rarity = (word: string) => Math.min(MOST_RARE, rarityOf(word));
  const all = words.reduce((sum, word) => sum + rarity(word), 0);
  return words.flatMap((word) => {
    const stands = translations.get(word);
    return stands === undefined ? [] : [{ share: rarity(word) / all, stands }];
  });
}

/** How much of the question a text says as answers to such questions do, 0 to 1. */
export function shareTranslated(translated: readonly Translated[], holds: (stem: string) => boolean): number {
  return translated.reduce((sum, { share, stands }) => {
    return sum + share * stands.reduce((most, [stem, weight]) => (weight > most && holds(stem) ? weight : most), 0);
  }, 0);
}

/** "delet 84 remov 31" */
function readStands(text: string): Stand[] {
  const parts = text.split(" ");
  return parts.flatMap((stem, at) => (at % 2 === 0 ? [[stem, Number(parts[at + 1]) / WHOLE] as const] : []));
}
