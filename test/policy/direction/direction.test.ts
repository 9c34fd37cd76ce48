import { describe, expect, it } from "vitest";
import { directionOfAddition, directionOfChange, directionOfRemoval } from "../../../src/policy/direction/direction.js";
import { rateClause } from "../../../src/policy/rate.js";
import { COUNTERFACTUALS, STYLE_ONLY, UNCLEAR } from "./counterfactuals.js";
import { FRESH_PAIRS } from "./fresh-pairs.js";
import { LATER_PAIRS } from "./later-pairs.js";
import { NEWEST_PAIRS } from "./newest-pairs.js";

function side(text: string) {
  return { text, path: [], rating: rateClause({ text, path: [] }) };
}

const WORSENED = [...COUNTERFACTUALS, ...FRESH_PAIRS, ...LATER_PAIRS, ...NEWEST_PAIRS];

describe("direction of a clause change", () => {
  it.each(WORSENED)("worse: %s → %s", (before, after) => {
    expect(directionOfChange(side(before), side(after)).direction).toBe("worse");
  });

  it.each(WORSENED)("better, the other way round: %s ← %s", (before, after) => {
    expect(directionOfChange(side(after), side(before)).direction).toBe("better");
  });

  it.each(STYLE_ONLY)("editorial: %s → %s", (before, after) => {
    expect(directionOfChange(side(before), side(after)).direction).toBe("editorial");
    expect(directionOfChange(side(after), side(before)).direction).toBe("editorial");
  });

  it.each(UNCLEAR)("unclear: %s → %s", (before, after) => {
    expect(directionOfChange(side(before), side(after)).direction).toBe("unclear");
  });

  it("is mixed when moves disagree", () => {
    const before = side("We keep logs for 30 days and share them with advertisers.");
    const after = side("We keep logs for 90 days and do not share them with advertisers.");
    expect(directionOfChange(before, after).direction).toBe("mixed");
  });

  it("tells the words of both sides, as they stand there", () => {
    const before = "You may opt out within 60 days.";
    const after = "You may opt out within 14 days.";
    const { moves } = directionOfChange(side(before), side(after));
    expect(moves).toHaveLength(1);
    const [move] = moves;
    expect(move).toMatchObject({ name: "opt-out window", direction: "worse", weight: "full" });
    expect(before.slice(move?.before?.start, move?.before?.end)).toBe("60 days");
    expect(after.slice(move?.after?.start, move?.after?.end)).toBe("14 days");
  });

  it("looks only at sentences that changed", () => {
    const kept = "We may terminate your account at any time without notice.";
    const result = directionOfChange(
      side(`${kept} Logs are kept for 10 days.`),
      side(`${kept} Logs are kept for 5 days.`),
    );
    expect(result.direction).toBe("better");
    expect(result.moves.map(({ name }) => name)).toEqual(["retention period"]);
  });
});

describe("direction of a clause that comes or goes", () => {
  const adverse = rateClause({ text: "Disputes will be resolved by binding arbitration.", path: [] });
  const protective = rateClause({ text: "We do not sell your personal data.", path: [] });
  const plain = rateClause({ text: "Contact us at the address below.", path: [] });
  const entry = rateClause({ text: "Acme Ads", path: ["Advertising partners"] });
  const alone = { listed: false };

  it("weighs what the clause does", () => {
    expect(directionOfAddition(adverse, alone)).toBe("worse");
    expect(directionOfRemoval(adverse, alone)).toBe("better");
    expect(directionOfAddition(protective, alone)).toBe("better");
    expect(directionOfRemoval(protective, alone)).toBe("worse");
    expect(directionOfAddition(plain, alone)).toBe("unclear");
    expect(directionOfRemoval(plain, alone)).toBe("unclear");
  });

  it("counts an entry of a list of partners", () => {
    expect(directionOfAddition(entry, { listed: true })).toBe("worse");
    expect(directionOfRemoval(entry, { listed: true })).toBe("better");
    expect(directionOfAddition(entry, alone)).toBe("unclear");
  });
});
