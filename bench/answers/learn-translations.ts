import type { Translations } from "../../src/policy/answer/translations.js";

/** The stems of a question, and those of the sentences that answer it. */
export interface AnsweredWords {
  readonly asked: readonly string[];
  readonly answering: ReadonlySet<string>;
}

/** Seen less often together two words tell nothing. */
const LEAST_TOGETHER = 3;
/** As many are kept for a word, the strongest. */
const MOST_STANDS = 12;
/** Counts are drawn towards what chance gives by so much; so much more than chance is all there is, in natural logarithms. */
const SMOOTHING = 1;
const FULL = 2.5;
const HUNDREDTHS = 100;

/** Which stems answers have, more often than chance, where a question has a stem: pointwise mutual information, positive and bounded. */
export function learnTranslations(pairs: readonly AnsweredWords[]): Translations {
  const asked = new Map<string, number>();
  const answering = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  const count = (counts: Map<string, number>, stem: string) => counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const pair of pairs) {
    for (const stem of pair.answering) count(answering, stem);
    for (const word of pair.asked) {
      count(asked, word);
      const beside = together.get(word) ?? new Map<string, number>();
      for (const stem of pair.answering) count(beside, stem);
      together.set(word, beside);
    }
  }
  const weigh = (word: string, stem: string, seen: number) => {
    const chance = ((asked.get(word) ?? 0) * ((answering.get(stem) ?? 0) + 1)) / pairs.length;
    return Math.min(1, Math.log((seen + SMOOTHING) / (chance + SMOOTHING)) / FULL);
  };
  return new Map(
    [...together].flatMap(([word, beside]) => {
      const stands = [...beside]
        .filter(([stem, seen]) => stem !== word && seen >= LEAST_TOGETHER)
        .map(([stem, seen]) => [stem, Math.round(weigh(word, stem, seen) * HUNDREDTHS) / HUNDREDTHS] as const)
        .filter(([, weight]) => weight > 0)
        .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
        .slice(0, MOST_STANDS);
      return stands.length === 0 ? [] : [[word, stands] as const];
    }),
  );
}

/** As the product's file has them. */
export function writeTranslations(translations: Translations): Record<string, string> {
  const rows = [...translations].sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(
    rows.map(([word, stands]) => [
      word,
      stands.map(([stem, weight]) => `${stem} ${Math.round(weight * HUNDREDTHS)}`).join(" "),
    ]),
  );
}
