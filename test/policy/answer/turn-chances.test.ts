import fc from "fast-check";
import { expect, it } from "vitest";
import { learnChances } from "../../../src/policy/answer/turn-chances.js";

const CHANCES = learnChances([
  { kind: "date", features: ["when", "did", "it", "start"] },
  { kind: "date", features: ["when", "was", "it", "added"] },
  { kind: "others", features: ["who", "does", "it", "too"] },
  { kind: "others", features: ["does", "anyone", "do", "it"] },
]);

it("takes a line by all phrasings of a kind together", () => {
  const chances = CHANCES(["when", "did", "anyone", "added"]);
  expect(chances.get("date")).toBeGreaterThan(chances.get("others") ?? 1);
});

it("shares one chance among the kinds, whatever the line", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("when", "who", "it", "unheard", "when did"), { maxLength: 20 }),
      (features) => {
        const all = [...CHANCES(features).values()];
        expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      },
    ),
  );
});
