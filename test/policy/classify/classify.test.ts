import { describe, expect, it } from "vitest";
import { ALL_RULES } from "../../../src/policy/classify/all-rules.js";
import { classifyClause } from "../../../src/policy/classify/classify.js";
import { PROVISION_TYPES } from "../../../src/policy/taxonomy.js";
import { EXAMPLES, NEAR_MISSES } from "./examples.js";

function idsOf(text: string): string[] {
  return classifyClause(text, []).types.map(({ id }) => id);
}

describe("naming the kinds of a clause", () => {
  it("has rules for every kind but the one for none", () => {
    expect(ALL_RULES.map(({ type }) => type).sort()).toEqual(PROVISION_TYPES.filter((type) => type !== "other").sort());
    for (const { rules } of ALL_RULES) expect(rules.length).toBeGreaterThan(0);
  });

  it.each(EXAMPLES)("%s: %s", (type, text) => {
    expect(idsOf(text)).toContain(type);
  });

  it("has an example for every kind", () => {
    const shown = new Set<string>(EXAMPLES.map(([type]) => type));
    expect(PROVISION_TYPES.filter((type) => !shown.has(type) && type !== "other")).toEqual([]);
  });

  it.each(NEAR_MISSES)("not %s: %s", (type, text) => {
    expect(idsOf(text)).not.toContain(type);
  });

  it("names several kinds of one clause", () => {
    const ids = idsOf(
      "Disputes go to binding arbitration and you waive any class action. The laws of Texas govern these terms.",
    );
    expect(ids).toEqual(expect.arrayContaining(["arbitration", "class-action-waiver", "choice-of-law"]));
  });

  it("points at the words of each hit", () => {
    const text = "Hello. We may sell your personal data.";
    const hit = classifyClause(text, []).hits.find(({ type }) => type === "data-sale");
    expect(text.slice(hit?.start, hit?.end)).toBe("sell your personal data");
    expect(hit?.sentence).toBe(1);
  });
});
