import { describe, expect, it } from "vitest";
import { directionOfAddition, directionOfChange, directionOfRemoval } from "../../../src/policy/direction/direction.js";
import { rateClause } from "../../../src/policy/severity/rate.js";
import { COUNTERFACTUALS, STYLE_ONLY, UNCLEAR } from "./counterfactuals.js";
import { EVERYDAY_WORDINGS } from "./everyday-wordings.js";
import { LONG_WORDINGS } from "./long-wordings.js";
import { POLICY_WORDINGS } from "./policy-wordings.js";

function side(text: string) {
  return { text, path: [], rating: rateClause({ text, path: [] }) };
}

const WORSENED = [...COUNTERFACTUALS, ...EVERYDAY_WORDINGS, ...POLICY_WORDINGS, ...LONG_WORDINGS];

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

  it.each([
    ["We share your name with couriers.", "We share your name and birthday with couriers.", "worse"],
    ["We never share your name with couriers.", "We never share your name or birthday with couriers.", "better"],
    [
      "We erase it unless the law obliges us to keep it.",
      "We erase it unless the law obliges us to keep it or we like it.",
      "worse",
    ],
    ["We may refuse service to anyone who threatens our staff.", "We may refuse service to anyone.", "worse"],
    ["Backups are kept for 30 days.", "Backups are kept for one month.", "editorial"],
    ["Backups are kept for 30 days.", "Backups are kept for five weeks.", "worse"],
    ["The plan includes 15 GB of storage.", "The plan includes 5 GB of storage.", "worse"],
    ["You can turn off receipts.", "Receipts can be turned off by you.", "editorial"],
    ["A pupil means anyone under 18 at a school.", "A pupil means anyone at a school.", "unclear"],
  ])("%s → %s: %s", (before, after, direction) => {
    expect(directionOfChange(side(before), side(after)).direction).toBe(direction);
  });

  it("weighs a sentence that came by itself", () => {
    const kept = "Disputes are settled by the arbitrators of the chamber.";
    const result = directionOfChange(side(kept), side(`${kept} You waive any right to take part in a class action.`));
    expect(result.direction).toBe("worse");
    expect(result.moves.some(({ before }) => before === null)).toBe(true);
  });

  it("tells how far a figure moved", () => {
    const { moves } = directionOfChange(side("We keep logs for 12 months."), side("We keep logs for 36 months."));
    expect(moves[0]?.times).toBeCloseTo(1080 / 360, 1);
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
  const alone = { text: "", listed: false };

  it("weighs what the clause does", () => {
    expect(directionOfAddition(adverse, alone)).toBe("worse");
    expect(directionOfRemoval(adverse, alone)).toBe("better");
    expect(directionOfAddition(protective, alone)).toBe("better");
    expect(directionOfRemoval(protective, alone)).toBe("worse");
    expect(directionOfAddition(plain, alone)).toBe("unclear");
    expect(directionOfRemoval(plain, alone)).toBe("unclear");
  });

  it("counts an entry of a list of partners", () => {
    expect(directionOfAddition(entry, { text: "", listed: true })).toBe("worse");
    expect(directionOfRemoval(entry, { text: "", listed: true })).toBe("better");
    expect(directionOfAddition(entry, alone)).toBe("unclear");
  });
});

describe("a clause that does nothing but promise notice", () => {
  it.each([
    "We will e-mail you at least 30 days before any change to these terms.",
    "We will give you 14 days to put things right before we suspend your account.",
    "You will receive two weeks' notice if your plan gets dearer.",
  ])("%s is worth having", (text) => {
    const rating = rateClause({ text, path: [] });
    expect(directionOfAddition(rating, { text, listed: false })).toBe("better");
    expect(directionOfRemoval(rating, { text, listed: false })).toBe("worse");
  });

  it.each([
    "We may change these terms at any time; we will e-mail you before we do.",
    "We may end your account with seven days' notice.",
  ])("%s takes more than it gives", (text) => {
    const rating = rateClause({ text, path: [] });
    expect(directionOfAddition(rating, { text, listed: false })).toBe("worse");
  });
});
