import { expect, it } from "vitest";
import { BASELINE, baselinePrevalence } from "../../../src/policy/prevalence/prevalence.js";
import { PROVISION_TYPES } from "../../../src/policy/taxonomy.js";

it("has a figure for every type, never above its denominator", () => {
  for (const document of ["terms", "privacy", "cookies", "constructor"]) {
    for (const type of PROVISION_TYPES.filter((one) => one !== "other")) {
      const { withType, platforms } = baselinePrevalence(type, document);
      expect(platforms).toBeGreaterThan(100);
      expect(withType).toBeLessThanOrEqual(platforms);
    }
  }
});

it("counts documents of the kind, and all of them for another kind", () => {
  expect(baselinePrevalence("arbitration", "terms")).toMatchObject({ of: "terms" });
  expect(baselinePrevalence("arbitration", "cookies")).toMatchObject({ of: "all" });
  expect(baselinePrevalence("arbitration", "terms").withType).toBeGreaterThan(
    baselinePrevalence("arbitration", "privacy").withType,
  );
});

it("says when, by which analyser and from what it was counted", () => {
  expect(BASELINE.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(BASELINE.analyser).not.toBe("");
  expect(BASELINE.attribution).toContain("ODC-BY");
});
