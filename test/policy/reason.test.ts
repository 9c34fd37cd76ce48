import { describe, expect, it } from "vitest";
import { CHANGE_FACTORS, FACTOR_NAMES, plainReason, type Reason, readPlainReason } from "../../src/policy/reason.js";

const REASONS: readonly Reason[] = [
  { factor: "base", type: "arbitration", points: 65 },
  ...[...FACTOR_NAMES, ...CHANGE_FACTORS].map((factor) => ({ factor, trigger: "at any time", points: 8 })),
  { factor: "moved", side: "was", name: "retention period", trigger: "30 days", points: 0 },
  { factor: "moved", side: "now", name: "now: a name", trigger: "90 days", points: 0 },
];

describe("a reason in its flat form", () => {
  it.each(REASONS)("reads back: %o", (reason) => {
    expect(readPlainReason(plainReason(reason))).toEqual(reason);
  });

  it.each(["soon: retention period", "now: ", "weather", ""])('is none: "%s"', (factor) => {
    expect(readPlainReason({ factor, trigger: "x", points: 1 })).toBeNull();
  });

  it("has no base of a kind that there is not", () => {
    expect(readPlainReason({ factor: "base", trigger: "weather", points: 1 })).toBeNull();
  });
});
