import { describe, expect, it } from "vitest";
import { reportChange } from "../../../src/policy/report/report.js";
import { isOneStretch, readableStretch } from "../../../src/policy/telling/readable-stretches.js";
import { policyOf } from "../report/policy-of.js";

const FRAME = [
  "# Privacy Policy of Acme",
  "This policy applies to the website and the app of Acme, and to everything that you order there.",
  "You must be at least 16 years old to open an account with us.",
];

describe("a readable stretch", () => {
  it.each([
    ["We share it with: * sellers of maps", false],
    ["We share it with: • sellers of maps", false],
    ["* We share it with sellers of maps", true],
    ["The fee is 3 % (*) of the price * ", true],
    ["The rate a*b applies.", true],
  ])("%s: %s", (words, one) => {
    expect(isOneStretch(words)).toBe(one);
  });

  it("is the one that holds the start of what moved, else the longest", () => {
    const text = "We: * share your data with sellers. * keep it.";
    const cut = (around: { start: number; end: number }) => {
      const { start, end } = readableStretch(text, around);
      return text.slice(start, end);
    };
    expect(cut({ start: 39, end: 43 })).toBe("keep it.");
    expect(cut({ start: 0, end: 2 })).toBe("We:");
    expect(cut({ start: 0, end: 0 })).toBe("share your data with sellers.");
  });

  it("is what a told quote holds where a cell of a table has a list in it", () => {
    const cell =
      "To run the shop, we: * share your purchase history with advertising partners. * sell your location to data brokers.";
    const { told } = reportChange(policyOf(FRAME), policyOf([...FRAME, cell]));
    expect(told.length).toBeGreaterThan(0);
    for (const { now } of told) expect(now?.quote).not.toMatch(/\S\s[*]\s\S/);
  });
});
