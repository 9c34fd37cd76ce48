import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REVIEW_FLOOR } from "../../../src/policy/classify/confidence.js";
import { explainTypes } from "../../../src/policy/classify/explain-types.js";
import { rateClause } from "../../../src/policy/severity/rate.js";

describe("why a clause has its types", () => {
  it("tells the words that decided, for a learned type and for one that rests on rules", () => {
    const text = "We may terminate your account at any time without notice. We may sell your personal data.";
    const told = explainTypes({ text, path: [] });
    const words = (type: string) => told.find((one) => one.type === type)?.words ?? [];
    expect(words("termination").some((word) => word.includes("terminate"))).toBe(true);
    expect(words("data-sale")).toContain("sell your personal data");
  });

  it("asks for a person's eye below the review floor", () => {
    for (const text of ["We may suspend or close your account.", "Contact us by post.", "It rains."]) {
      for (const { confidence, needsReview } of explainTypes({ text, path: [] })) {
        expect(needsReview).toBe(confidence < REVIEW_FLOOR);
      }
    }
  });

  it("names the types of the rating, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const rated = rateClause({ text, path: [] }).types.map(({ id }) => id);
        expect(
          explainTypes({ text, path: [] })
            .map(({ type }) => type)
            .sort(),
        ).toEqual([...rated].sort());
      }),
      { numRuns: 100 },
    );
  });
});
