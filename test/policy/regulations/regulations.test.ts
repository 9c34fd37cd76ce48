import { describe, expect, it } from "vitest";
import { regulationsFor } from "../../../src/policy/regulations/regulations.js";
import { REGULATION_MAP, REGULATION_MAP_VERSION } from "../../../src/policy/regulations/tables/regulation-map.js";
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

  it("calls reviewed only what was checked in its source, kind by kind", () => {
    const checked = REGULATION_MAP.filter(({ reviewed }) => reviewed).flatMap(({ types, provision }) =>
      types.map((type) => `${type}: ${provision}`),
    );
    expect([...checked].sort()).toEqual([...CHECKED].sort());
  });

  it("gives the leading kind's rows first, and another kind's unread row no review", () => {
    const [first] = regulationsFor(["feedback-licence", "content-licence"]).filter(
      ({ provision }) => provision === "CRA 2015 s. 62",
    );
    expect(first?.reviewed).toBe(false);
  });
});

/** Every reference whose wording was read in its source, with the kinds it was read for. */
const CHECKED = [
  "data-collection: CCPA §1798.100",
  "data-use: CCPA §1798.100",
  "data-collection: CCPA §1798.110",
  "data-use: CCPA §1798.110",
  "third-party-sharing: CCPA §1798.115",
  "subprocessors: CCPA §1798.115",
  "data-sale: CCPA §1798.135",
  "advertising: CCPA §1798.135",
  "employer-access: AI Act arts. 26(7), 5(1)(f)",
  "employer-access: FERPA, 20 USC 1232g; 34 CFR 99.31(a)(1)(i)(B)",
  "children: COPPA, 16 CFR 312",
  "age-limit: COPPA, 16 CFR 312",
  "children: DSA art. 14(3)",
  "age-limit: DSA art. 14(3)",
  "ai-training: FTC, guidance of 13 February 2024",
  "automated-decisions: AI Act art. 50",
  "profiling: AI Act art. 50",
  "deletion: CCPA §1798.105",
  "access-portability: CCPA §1798.110, .130",
  "security: CCPA §1798.150",
  "breach-notice: CCPA §1798.150",
  "unilateral-change: UCTD 93/13 annex, para. 2",
  "unilateral-change: CRA 2015 sch. 2 ¶11, 13",
  "unilateral-change: DSA art. 14(2)",
  "unilateral-change: FTC Act s. 5",
  "acceptance-by-use: CRA 2015 sch. 2 ¶10",
  "content-removal: DSA art. 14(1)(4)",
  "content-licence: CRA 2015 s. 62",
  "ownership: CRA 2015 s. 62",
  "liability-limitation: CRA 2015 s. 65",
  "class-action-waiver: CCPA §1798.192",
  "auto-renewal: Cal. B&P §17602",
  "auto-renewal: AB 2863",
  "price-change: CRA 2015 sch. 2 ¶14–15",
];
