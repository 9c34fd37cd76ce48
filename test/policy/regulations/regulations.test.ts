import { describe, expect, it } from "vitest";
import { REGULATION_MAP, REGULATION_MAP_VERSION } from "../../../src/policy/regulations/regulation-map.js";
import { regulationsFor } from "../../../src/policy/regulations/regulations.js";
import { isProvisionType } from "../../../src/policy/taxonomy.js";

describe("regulations that a kind may engage", () => {
  it("finds those of any of the kinds, each once", () => {
    const found = regulationsFor(["arbitration", "class-action-waiver"]).map(({ provision }) => provision);
    expect(found).toContain("FAA, 9 USC 2");
    expect(found).toContain("AT&T v. Concepcion (2011)");
    expect(new Set(found).size).toBe(found.length);
  });

  it("has none for what is not classified", () => {
    expect(regulationsFor(["other"])).toEqual([]);
  });

  it("says whether a lawyer's source was checked", () => {
    expect(regulationsFor(["deletion"])).toContainEqual({
      provision: "CCPA §1798.105",
      jurisdiction: "US-CA",
      reason: "Consumers may ask for deletion, with listed exceptions.",
      reviewed: true,
    });
    expect(
      regulationsFor(["automated-decisions"]).find(({ provision }) => provision === "GDPR art. 22")?.reviewed,
    ).toBe(false);
  });

  it("never says that anything is violated, and names known kinds", () => {
    expect(REGULATION_MAP_VERSION).toMatch(/^\d{4}-\d+$/);
    for (const { types, reason } of REGULATION_MAP) {
      expect(types.every(isProvisionType)).toBe(true);
      expect(reason).not.toMatch(/violat|breach(?:es)? the law|illegal\b(?! content)/);
      expect(reason).toMatch(/\.$/);
    }
  });
});
