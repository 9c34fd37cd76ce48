import { describe, expect, it } from "vitest";
import { plainReason } from "../../../src/policy/reason.js";
import { rateClause } from "../../../src/policy/severity/rate.js";

function factorsOf(text: string): string[] {
  return rateClause({ text, path: [] })
    .reasons.map(plainReason)
    .filter(({ points }) => points > 0)
    .map(({ factor }) => factor);
}

describe("what adds no points", () => {
  it.each([
    "We share all information we hold with third parties.",
    "You agree that any dispute will be resolved by binding arbitration.",
    "We may terminate any account that breaks these rules.",
  ])("a bare any or all: %s", (text) => expect(factorsOf(text)).not.toContain("breadth"));

  it.each([
    "You may cancel your subscription at any time, and the paid time will not be refunded.",
    "You have the right to ask for a refund for any purpose and without limitation, else fees are non-refundable.",
  ])("how far the user's own right goes: %s", (text) => {
    expect(factorsOf(text)).not.toContain("discretion");
    expect(factorsOf(text)).not.toContain("breadth");
  });

  it("silence on a choice where the clause has one", () => {
    const silence = (text: string) =>
      rateClause({ text, path: [] }).reasons.some(({ factor, points }) => {
        return factor === "consent" && points === 10;
      });
    expect(silence("We sell your personal data to brokers; unsubscribe in the settings.")).toBe(false);
    expect(silence("We sell your personal data to brokers.")).toBe(true);
  });

  it("but the company's discretion behind a right of the user's does", () => {
    expect(factorsOf("You may ask why, but we may terminate your account at any time for any reason.")).toContain(
      "discretion",
    );
  });
});
