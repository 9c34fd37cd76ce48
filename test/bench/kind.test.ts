import { describe, expect, it } from "vitest";
import { describeKind } from "../../bench/kind/describe.js";
import { PROVISION_TYPES } from "../../src/policy/taxonomy.js";

describe("what is known of a kind", () => {
  it("is told part by part", () => {
    const told = describeKind("breach-notice");
    expect(told[0]).toBe("Notice of data breaches (breach-notice)");
    for (const part of ["Rules", "Base points", "Polarity", "Turns", "Regulations it may engage", "Examples"]) {
      expect(told).toContain(part);
    }
    expect(told.join("\n")).toContain("people told of a breach (0.85)");
    expect(told.join("\n")).toContain("GDPR");
    expect(told.filter((line) => line.startsWith("  yes: "))).not.toEqual([]);
  });

  it("has rules, texts and examples for every kind that clauses are given", () => {
    const bare = PROVISION_TYPES.filter((type) => {
      const told = describeKind(type);
      return ["Rules"].some((part) => told[told.indexOf(part) + 1] === "  none");
    });
    expect(bare).toEqual(["other"]);
  });
});
