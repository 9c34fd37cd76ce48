import { describe, expect, it } from "vitest";
import { rateClause } from "../../../src/policy/severity/rate.js";

function rate(text: string) {
  return rateClause({ text, path: [] });
}

describe("rating of a clause", () => {
  it.each([
    ["We may terminate your account at any time, for any reason, without notice, in our sole discretion.", 71, "high"],
    [
      "Disputes will be resolved by binding arbitration; you may opt out within 30 days or use small claims court.",
      43,
      "medium",
    ],
    ["We may share your employees' messages with your employer's administrators.", 75, "high"],
    ["We will give 30 days' notice of material changes and you may cancel.", 27, "low"],
    ["Governed by the laws of California.", 25, "low"],
    ["We retain data for as long as needed for our business purposes.", 41, "medium"],
    ["We may sell your personal data to advertisers.", 65, "high"],
    ["We may sell your personal data only if you opt in.", 35, "medium"],
    ["You waive any right to take part in a class action.", 60, "high"],
    ["You will indemnify us.", 40, "medium"],
    ["We may share aggregated data with third parties.", 20, "low"],
    ["The service is provided as is, without warranties.", 15, "low"],
    ["Your subscription renews automatically.", 40, "medium"],
    ["We may assign this agreement without notice.", 35, "medium"],
    ["We may terminate your account at any time if we believe that you have violated our rules.", 45, "medium"],
    ["We may terminate your account at any time for any reason, for instance if you violate our rules.", 53, "medium"],
    ["We may suspend accounts that are used for fraud.", 22, "low"],
    ["Our liability shall not exceed $100.", 50, "medium"],
    ["We are not liable for more than £100.", 50, "medium"],
    ["We are not liable for damages.", 45, "medium"],
    ["We may change these terms whenever we like.", 53, "medium"],
    ["We may close your account if you have broken these rules.", 22, "low"],
  ])("%s is %i", (text, score, severity) => {
    expect(rate(text)).toMatchObject({ score, severity, protective: false });
  });

  it.each([
    "We do not sell your personal data.",
    "We never share your personal information with third parties without your consent.",
    "Your data is never shared with advertisers.",
    "We will not use your content to train our models.",
    "You may ask us to delete your personal data.",
    "We encrypt your data and use appropriate technical measures to protect it.",
    "You retain ownership of your content.",
    "Nothing in these terms limits our liability for death or personal injury.",
    "We do not knowingly collect personal information from children under 13.",
    "You have the right to opt out of the sale of your personal information.",
    "We will not increase your price during the first year.",
    "Your content isn't used to train AI.",
    "We won’t sell your data.",
    "We neither rent nor sell your personal data to anyone.",
    "You have the right to opt out of profiling.",
  ])("%s is protective", (text) => {
    expect(rate(text)).toMatchObject({ severity: null, score: null, protective: true, reasons: [] });
  });

  it.each([
    "We do not share your data with third parties except as described in this policy.",
    "You may not sell your account data to other companies, and we may sell your personal data.",
    "We do not sell your data, but we may share it with third parties for advertising.",
    "If you do not want this, stop using the service, because we share your data with third parties.",
    "We cannot guarantee that your data is secure.",
  ])("%s is not protective", (text) => {
    expect(rate(text).protective).toBe(false);
    expect(rate(text).score).not.toBeNull();
  });

  it("gives no severity to a clause of no known kind", () => {
    const rating = rate("The weather was fine in the hills that day.");
    expect(rating).toEqual({
      types: [{ id: "other", confidence: 1 }],
      severity: null,
      score: null,
      protective: false,
      reasons: [],
    });
  });

  it("takes the type from the heading, but no severity", () => {
    const rating = rateClause({ text: "Acme Analytics", path: ["Privacy", "Sharing with third parties"] });
    expect(rating.types[0]?.id).toBe("third-party-sharing");
    expect(rating.severity).toBeNull();
  });

  it("adds up: base and factors are the score", () => {
    const { score, reasons } = rate(
      "We may remove any content at any time, in our sole discretion and without notice.",
    );
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    expect(reasons[0]).toMatchObject({ factor: "base", type: "content-removal" });
  });
});
