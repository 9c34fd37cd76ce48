import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCoverage, createStretches } from "../../../src/policy/sentences/coverage.js";
import { readSentences } from "../../../src/policy/sentences/sentence.js";
import { policyOf } from "../report/policy-of.js";

function sentencesOf(...lines: string[]) {
  return readSentences(policyOf(lines));
}

function shareOf(sentence: string, text: readonly string[]): number {
  const [one] = sentencesOf(sentence);
  return one === undefined ? Number.NaN : createCoverage(createStretches(sentencesOf(...text)))(one);
}

const RULE = "If you break these rules, we may warn you, block features of the app or close your account.";

describe("how much of a sentence a text says", () => {
  it("is all of it where the sentence became a list with its lead-in", () => {
    const list = [
      "If you break these rules, we may:",
      "* warn you,",
      "* block features of the app, or",
      "* close your account.",
    ];
    expect(shareOf(RULE, ["We like tea.", ...list])).toBeGreaterThan(0.6);
  });

  it("is little where its words stand far apart", () => {
    const far = [
      "You may break long stays.",
      "Tea is served.",
      "Rooms are quiet.",
      "Bread is warm.",
      "Features differ.",
    ];
    expect(shareOf(RULE, far)).toBeLessThan(0.5);
  });

  it("counts a figure as a word: another one is not covered", () => {
    const [was, now] = ["We delete drafts after 30 days.", "We delete drafts after 90 days."];
    expect(shareOf(now, [was])).toBeLessThan(shareOf(was, [was]));
  });

  it("counts only sentences that may", () => {
    const [promise] = sentencesOf("We never sell your contact details to sponsors.");
    const coverage = createCoverage(createStretches(sentencesOf("We sell your contact details to sponsors.")));
    if (promise === undefined) throw new Error("no sentence");
    expect(coverage(promise)).toBeGreaterThan(0.6);
    expect(coverage(promise, ({ text }) => text.includes("never"))).toBe(0);
  });

  it("is none in a long row that holds the words by chance", () => {
    const row = `Name | ${"kind, purpose and source of what we hold, ".repeat(20)} warn, block, close, account, features, rules`;
    expect(shareOf("We may warn you and block features.", [row])).toBe(0);
  });

  it("lies between none and all, and is all in the text itself", () => {
    const words = fc.constantFrom(
      "share",
      "sell",
      "delete",
      "account",
      "cookie",
      "partner",
      "location",
      "30",
      "employer",
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 5, maxLength: 12 }),
        fc.array(words, { minLength: 4, maxLength: 9 }),
        (a, b) => {
          const sentence = `We ${a.join(" ")}.`;
          const share = shareOf(sentence, [`They ${b.join(" ")}.`]);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1.000001);
          if (new Set(a).size >= 4) expect(shareOf(sentence, ["We like tea.", sentence])).toBeCloseTo(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
