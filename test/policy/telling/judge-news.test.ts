import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../../src/policy/compare/compare.js";
import { alignSentences } from "../../../src/policy/sentences/align-sentences.js";
import { createStretches } from "../../../src/policy/sentences/coverage.js";
import { createMissing } from "../../../src/policy/sentences/missing.js";
import { judgeNews } from "../../../src/policy/telling/judge-news.js";
import type { JudgedNews } from "../../../src/policy/telling/judged-news.js";
import { findNews } from "../../../src/policy/telling/news.js";
import { placeNews } from "../../../src/policy/telling/rank-news.js";
import { findResembling } from "../../../src/policy/telling/resembling.js";
import { readStanding } from "../../../src/policy/telling/standing-words.js";
import { readNewsStatements } from "../../../src/policy/telling/statements-of-news.js";
import { policyOf } from "../report/policy-of.js";

const AROUND = [
  "These terms apply to the website and the app of Meadow, and to everything that you order there.",
  "If you have questions, please write to our office in Graz, and a person will answer you.",
];

/** The news of one sentence that became another one amid two that stay. */
function judged(was: string, now: string): readonly JudgedNews[] {
  const [first = "", last = ""] = AROUND;
  const [before, after] = [policyOf([first, was, last]), policyOf([first, now, last])];
  const { operations } = comparePolicies(before, after);
  const alignment = alignSentences(before, after, operations);
  const standing = { before: readStanding(before.text), after: readStanding(after.text) };
  const news = findNews(alignment, operations, standing);
  const stretches = { before: createStretches(alignment.before), after: createStretches(alignment.after) };
  return judgeNews(news, {
    read: readNewsStatements(news, { before, after }),
    places: placeNews(news, alignment, findResembling(news, alignment, stretches)),
    lacks: { before: createMissing(stretches.before), after: createMissing(stretches.after) },
  });
}

function most(news: readonly JudgedNews[], of: (one: JudgedNews) => number): number {
  return Math.max(0, ...news.map(of));
}

describe("news beside both texts", () => {
  const SHARING = "We may share the addresses of our customers with carriers who bring the parcels to them.";

  it("has hardly changed where a sentence is put in other words", () => {
    const same = judged(SHARING, "Carriers who bring parcels to customers may be given their addresses by us.");
    const other = judged(SHARING, "We may share the addresses of our customers with advertisers who pay us for them.");
    expect(most(same, ({ changed }) => changed)).toBeLessThan(most(other, ({ changed }) => changed));
    expect(most(same, ({ matters }) => matters)).toBeLessThan(most(other, ({ matters }) => matters));
  });

  it.each([
    ["We will answer your request within 7 days.", "We will answer your request within 90 days."],
    ["We never sell your data.", "We may sell your data to data brokers."],
  ])("goes one way and back the other: %s", (good, bad) => {
    const [there, back] = [judged(good, bad), judged(bad, good)];
    expect(most(there, ({ ways }) => ways.worse)).toBeGreaterThan(most(there, ({ ways }) => ways.better));
    expect(most(back, ({ ways }) => ways.better)).toBeGreaterThan(most(back, ({ ways }) => ways.worse));
  });

  it("gives chances from 0 to 1 and a weight above 0", () => {
    for (const { changed, material, ways, matters, weight } of judged(SHARING, "We keep invoices for 7 years.")) {
      for (const chance of [changed, material, ways.worse, ways.better]) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
      expect(matters).toBeLessThanOrEqual(3);
      expect(weight).toBeGreaterThan(0);
    }
  });
});
