import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyClause } from "../../../src/policy/classify/classify.js";
import { confidenceOf, REVIEW_FLOOR } from "../../../src/policy/classify/confidence.js";
import { PROVISION_TYPES } from "../../../src/policy/taxonomy.js";

const type = fc.constantFrom(...PROVISION_TYPES);
const strength = fc.double({ min: 0, max: 1, noNaN: true });

describe("confidence in a type", () => {
  it("never falls as the signs grow stronger, and never claims certainty", () => {
    fc.assert(
      fc.property(type, strength, strength, (kind, one, two) => {
        const [low, high] = [confidenceOf(kind, Math.min(one, two)), confidenceOf(kind, Math.max(one, two))];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
      }),
    );
  });

  it("is lower for a kind that readers refused more often", () => {
    expect(confidenceOf("data-use", 0.85)).toBeLessThan(confidenceOf("law-enforcement", 0.85));
  });

  it("asks for review of one weak sign, not of strong ones", () => {
    expect(confidenceOf("scope", 0.5)).toBeLessThan(REVIEW_FLOOR);
    expect(confidenceOf("scope", 0.97)).toBeGreaterThan(REVIEW_FLOOR);
    const named = (text: string, id: string) => classifyClause(text, []).types.find((one) => one.id === id);
    expect(named("The statute of limitations may be relevant.", "claim-time-limit")).toMatchObject({
      needsReview: true,
    });
    expect(named("You will indemnify us and hold us harmless.", "indemnification")).not.toHaveProperty("needsReview");
  });
});
