import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/policy/reading/quantities.js";

function values(text: string): (readonly [string, number])[] {
  return findQuantities(text).map(({ kind, value }) => [kind, value]);
}

describe("quantities of a text", () => {
  it.each([
    ["for 90 days", [["duration", 90]]],
    ["within thirty (30) days", [["duration", 30]]],
    ["for two years", [["duration", 730]]],
    ["within 72 hours", [["duration", 3]]],
    ["a 6-month period", [["duration", 180]]],
    ["30 days' notice", [["duration", 30]]],
    ["more than $1,000.50", [["amount", 1000.5]]],
    ["up to 50 euros", [["amount", 50]]],
    ["€ 1.500", [["amount", 1500]]],
    ["a fee of 2.5%", [["percentage", 2.5]]],
    ["10 percent", [["percentage", 10]]],
    ["at least 16 years old", [["age", 16]]],
    ["children under 13", [["age", 13]]],
    ["nothing to count", []],
  ])("%s", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it("stands where it says, whatever the text", () => {
    const words = fc.constantFrom("30", "days", "$", "5", "%", "two", "years", "(30)", "under", "18", "age", "İ", "€");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const text = parts.join(" ");
        for (const { start, end, value } of findQuantities(text)) {
          expect(text.slice(start, end)).toMatch(/\S/);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
