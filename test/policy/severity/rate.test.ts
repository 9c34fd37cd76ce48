import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainReason } from "../../../src/policy/reason.js";
import { rateClause, rateClauses } from "../../../src/policy/severity/rate.js";
import { isProvisionType } from "../../../src/policy/taxonomy.js";
import { policyOf } from "../report/policy-of.js";

const WORDS =
  "we you may will not never without notice sell share retain delete your personal data messages location third parties advertisers arbitration class action waive perpetual irrevocable any all sole discretion at time reason opt out in consent only unless except 30 days 90 liability fees $100 terminate account content licence train models automatically renew price children biometric, . ; ’ “ İ".split(
    " ",
  );
const clauses = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));

describe("rating, whatever the text", () => {
  it("stays within bounds, names known types and quotes only the clause", () => {
    fc.assert(
      fc.property(fc.oneof(clauses, fc.string({ unit: "grapheme" })), (text) => {
        const { types, severity, score, protective, reasons } = rateClause({ text, path: [] });
        expect(types.length).toBeGreaterThan(0);
        expect(new Set(types.map(({ id }) => id)).size).toBe(types.length);
        for (const { id, confidence } of types) {
          expect(isProvisionType(id)).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        expect(severity === null).toBe(score === null);
        if (score !== null) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
        if (protective) expect(score).toBeNull();
        for (const { factor, trigger } of reasons.map(plainReason))
          if (factor !== "base") expect(text).toContain(trigger);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same however often and in whatever order clauses are rated", () => {
    fc.assert(
      fc.property(fc.array(clauses, { minLength: 2, maxLength: 5 }), (texts) => {
        const forward = texts.map((text) => rateClause({ text, path: [] }));
        const backward = [...texts].reverse().map((text) => rateClause({ text, path: [] }));
        expect(backward.reverse()).toEqual(forward);
      }),
      { numRuns: 50 },
    );
  });

  it("reads typographic signs as plain ones and quotes them as they stand", () => {
    const rating = rateClause({
      text: "We may share your employees’ messages with your employer’s administrators.",
      path: [],
    });
    expect(rating.score).toBe(75);
    expect(rating.reasons.map(plainReason).map(({ trigger }) => trigger)).toContain("employees’ messages");
  });
});

describe("rating of a whole text", () => {
  it("leaves headings out and keeps places that quote the text", () => {
    const policy = policyOf(["# Your data", "We may sell your personal data.", "We keep logs for two years."]);
    const rated = rateClauses(policy);
    expect(rated.map(({ index }) => index)).toEqual([1, 2]);
    for (const { quote, start, end } of rated) expect(policy.text.slice(start, end)).toBe(quote);
    expect(rated[0]).toMatchObject({ severity: "high", path: ["Your data"] });
  });

  it("reads hostile text in linear time", () => {
    const text = "we may may share change your any ".repeat(3000);
    expect(rateClause({ text, path: [] }).types.length).toBeGreaterThan(0);
  });
});
