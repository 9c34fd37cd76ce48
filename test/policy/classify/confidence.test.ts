import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceOf, REVIEW_FLOOR } from "../../../src/policy/classify/confidence.js";

const source = fc.constantFrom("model" as const, "signs" as const);
const strength = fc.double({ min: 0, max: 1, noNaN: true });

describe("confidence in a type", () => {
  it("never falls as the strength grows, and never claims certainty", () => {
    fc.assert(
      fc.property(source, strength, strength, (of, one, two) => {
        const [low, high] = [confidenceOf(Math.min(one, two), of), confidenceOf(Math.max(one, two), of)];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
      }),
    );
  });

  it.each(["model", "signs"] as const)("asks for review of what is weak, not of what is strong: %s", (of) => {
    expect(confidenceOf(0.1, of)).toBeLessThan(REVIEW_FLOOR);
    expect(confidenceOf(0.99, of)).toBeGreaterThan(REVIEW_FLOOR);
  });
});
