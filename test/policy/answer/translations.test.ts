import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  shareTranslated,
  TRANSLATIONS,
  type Translations,
  translate,
} from "../../../src/policy/answer/translations.js";

const LEARNED: Translations = new Map([
  ["kick", [["termin", 0.8] as const, ["suspend", 0.5] as const]],
  ["cash", [["refund", 1] as const]],
]);

describe("words of questions as answers say them", () => {
  it("counts the strongest that stands there, by what the word counts in the question", () => {
    const translated = translate(["kick", "cash"], LEARNED);
    const [kick, cash] = translated;
    expect(shareTranslated(translated, (stem) => stem === "refund")).toBeCloseTo(cash?.share ?? 0);
    expect(shareTranslated(translated, (stem) => stem !== "refund")).toBeCloseTo(0.8 * (kick?.share ?? 0));
  });

  it("knows nothing of a word that no answered question had", () => {
    expect(translate(["zyzzyva"], LEARNED)).toEqual([]);
  });

  it("has read every line of its table", () => {
    expect(TRANSLATIONS.size).toBeGreaterThan(100);
    for (const [word, stands] of TRANSLATIONS) {
      expect(stands.length, word).toBeGreaterThan(0);
      for (const [stem, weight] of stands) {
        expect(stem).not.toBe(word);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }
  });

  it("is a share, whatever is asked and whatever stands there", () => {
    const stems = fc.constantFrom(...TRANSLATIONS.keys(), "zyzzyva");
    fc.assert(
      fc.property(fc.uniqueArray(stems, { maxLength: 12 }), fc.array(stems), (words, there) => {
        const share = shareTranslated(translate(words, TRANSLATIONS), (stem) => there.includes(stem));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
