import { describe, expect, it } from "vitest";
import { ANALYSER_VERSION } from "../../../src/policy/analyser-version.js";
import { plainReason } from "../../../src/policy/reason.js";
import { reportChange } from "../../../src/policy/report/report.js";
import type { ChangeReport, PolicyText } from "../../../src/policy/types.js";
import { policyOf } from "./policy-of.js";

const FRAME = [
  "# Terms of Acme",
  "These terms apply to the website and the app of Acme, and to everything that you order there.",
  "You must be at least 16 years old to open an account with us.",
  "# Contact",
  "If you have questions, please write to our office in Graz, and a person will answer you.",
];

function terms(...more: string[]): PolicyText {
  return policyOf([...FRAME, ...more]);
}

function expectProof(report: ChangeReport, before: PolicyText, after: PolicyText): void {
  for (const change of report.changes) {
    const sides = [change.before?.quote ?? "", change.after?.quote ?? ""];
    if (change.before) expect(before.text.slice(change.before.start, change.before.end)).toBe(change.before.quote);
    if (change.after) expect(after.text.slice(change.after.start, change.after.end)).toBe(change.after.quote);
    for (const { factor, trigger } of change.reasons.map(plainReason)) {
      if (factor !== "base") expect(sides.some((side) => side.includes(trigger))).toBe(true);
    }
  }
  for (const { was, now, text } of report.told) {
    if (was) expect(before.text.slice(was.start, was.end)).toBe(was.quote);
    if (now) expect(after.text.slice(now.start, now.end)).toBe(now.quote);
    expect(text.length).toBeLessThanOrEqual(240);
  }
  for (const { quote, start, end } of report.facts) expect(after.text.slice(start, end)).toBe(quote);
}

describe("report of a change", () => {
  it("weighs a figure that at least doubled against the user more than the kind alone", () => {
    const report = reportChange(
      terms("We keep the records of your calls for 12 months after the call."),
      terms("We keep the records of your calls for 36 months after the call."),
    );
    expect(report).toMatchObject({ severity: "medium", direction: "worse" });
    expect(report.changes[0]?.reasons).toContainEqual({ factor: "figure", trigger: "36 months", points: 10 });
  });

  it("rates an added clause and says so first", () => {
    const before = terms();
    const after = terms(
      "# Disputes",
      "Any dispute will be resolved by binding arbitration, and you waive any class action.",
    );
    const report = reportChange(before, after);
    expect(report).toMatchObject({
      verdict: "changed",
      post: true,
      severity: "high",
      direction: "worse",
      analyser: ANALYSER_VERSION,
    });
    expect(report.told[0]?.now?.quote).toContain("Any dispute will be resolved by binding arbitration");
    expect(report.told[0]).toMatchObject({ was: null, direction: "worse" });
    expectProof(report, before, after);
  });

  it("quotes whole words of one sentence, and each thing once", () => {
    const before = terms(
      "We keep your course records for 12 months after your last visit and then delete them.",
      "If your employer pays, we tell your employer whether you completed the course. We do not share your grades with your employer.",
    );
    const after = terms(
      "We keep your course records for 36 months after your last visit.",
      "If your employer pays, we may share your progress and your grades with your employer at any time.",
    );
    const { told } = reportChange(before, after);
    const kept = told.find(({ now }) => now?.quote.includes("36 months"));
    expect(kept?.was?.quote).toBe(
      "We keep your course records for 12 months after your last visit and then delete them.",
    );
    expect(told.filter(({ was }) => was?.quote.includes("then delete"))).toHaveLength(1);
    expect(told.some(({ now }) => now?.quote.includes("we may share your progress and your grades"))).toBe(true);
  });

  it("calls the loss of a promise worse, and its arrival better", () => {
    const [without, promised] = [terms(), terms("We do not sell your personal data to anybody, now or later.")];
    const lost = reportChange(promised, without);
    expect(lost).toMatchObject({ direction: "worse", severity: "high" });
    expectProof(lost, promised, without);
    expect(reportChange(without, promised)).toMatchObject({ direction: "better", severity: "low" });
  });

  it.each([
    [
      "We keep chat transcripts for 30 days and then delete them. Nobody else sees them.",
      "We keep chat transcripts for 90 days. Nobody else sees them.",
      [
        /^How long data is kept: now “We keep chat transcripts for 90 days\.”, before “We keep .* 30 days and then delete them\.”$/,
        "30 days",
        "90 days",
      ],
    ],
    [
      "These terms are governed by the law of Norway.",
      "These terms are governed by the law of Delaware.",
      [
        /^Governing law: now “These terms are governed by the law of Delaware\.”, before “These .* of Norway\.”$/,
        "law of Norway",
        "law of Delaware",
      ],
    ],
    [
      "We share your contact details with sponsors of the event if you opt in on the form.",
      "We share your contact details with sponsors of the event unless you opt out on the form.",
      [
        /^Sharing with others: now “We share .* unless you opt out on the form\.”, before “We share .* if you opt in on the form\.”$/,
        "if you opt in",
        "unless you opt out",
      ],
    ],
  ] as const)("tells in few words what moved: %s", (before, after, [text, was, now]) => {
    const report = reportChange(terms(before), terms(after));
    expect(report.told).toHaveLength(1);
    expect(report.told[0]?.text).toMatch(text);
    expect(report.told[0]?.was?.quote).toContain(was);
    expect(report.told[0]?.now?.quote).toContain(now);
    expectProof(report, terms(before), terms(after));
  });

  it("tells the words on both sides of a changed number", () => {
    const before = terms("We keep the records of your orders for 30 days after the order is complete.");
    const after = terms("We keep the records of your orders for 90 days after the order is complete.");
    const report = reportChange(before, after);
    expect(report).toMatchObject({ verdict: "changed", direction: "worse" });
    expect(report.headline).toBe("Time data is kept: now “90 days”, before “30 days”");
    expect(report.changes[0]?.reasons).toContainEqual({
      factor: "moved",
      side: "now",
      name: "retention period",
      trigger: "90 days",
      points: 0,
    });
    expectProof(report, before, after);
  });

  it("does not raise a high card for a rewording without substance", () => {
    const before = terms("Any dispute with Acme Handels GmbH will be resolved by binding arbitration in Graz.");
    const after = terms("Any dispute with Acme Services GmbH will be resolved by binding arbitration in Graz.");
    const report = reportChange(before, after);
    expect(report).toMatchObject({ verdict: "changed", post: true, severity: "low", direction: "unclear" });
    expect(report.changes[0]?.reasons.some(({ factor }) => factor === "difference")).toBe(true);
    expectProof(report, before, after);
  });

  it("holds a longer list at Medium", () => {
    const before = terms("We may sell your personal data to partners in Austria.");
    const after = terms("We may sell your personal data to partners in Austria and in Canada.");
    const report = reportChange(before, after);
    expect(report).toMatchObject({ severity: "medium", direction: "worse" });
    expectProof(report, before, after);
  });

  it("is editorial, and not posted, when only style moved", () => {
    const before = terms("We use cookies to remember the settings of your account.");
    const after = terms("We utilize cookies to remember the settings of your account.");
    expect(reportChange(before, after)).toMatchObject({
      verdict: "editorial",
      post: false,
      severity: null,
      direction: null,
      summary: [],
    });
  });

  it("escalates by one band when the change reaches back", () => {
    const clause = "We may assign these terms to another company.";
    const plain = reportChange(terms(), terms(clause));
    const back = reportChange(terms(), terms(clause, "These changes apply retroactively to all of your past orders."));
    expect(plain.severity).toBe("low");
    expect(back.flags).toContain("retroactive");
    expect(back.severity).not.toBe("low");
  });

  it("flags a change under an unchanged date as silent", () => {
    const [old, now] = [terms(), terms("We may share your orders with advertisers.")];
    const date = "Last updated: 1 May 2026";
    const dated = (text: PolicyText, dateLine: string | null): PolicyText => ({ ...text, dateLine });
    expect(reportChange(dated(old, date), dated(now, date)).flags).toContain("silent");
    expect(reportChange(dated(old, date), dated(now, "Last updated: 2 May 2026")).flags).not.toContain("silent");
    expect(reportChange(old, now).flags).not.toContain("silent");
  });

  it("says nothing of two equal texts, and pairs all their clauses", () => {
    const report = reportChange(terms(), terms());
    expect(report).toMatchObject({ verdict: "none", post: false, changes: [], facts: [], flags: [] });
    expect(report.pairs).toHaveLength(FRAME.length);
  });

  it("puts the severest first and tells at most three things", () => {
    const after = terms(
      "Please contact us if a delivery is late, and we will help you.",
      "We may share your orders with advertisers.",
      "You waive any right to take part in a class action against Acme.",
      "We may close your account at any time, for any reason and without notice.",
      "You must pay all fees within 14 days.",
    );
    const report = reportChange(terms(), after);
    const scores = report.changes.map(({ score }) => score ?? -1);
    expect(report.changes[0]?.severity).toBe("high");
    const bands = report.changes.map(({ severity }) => ["high", "medium", "low", null].indexOf(severity));
    expect(bands).toEqual([...bands].sort((a, b) => a - b));
    expect(scores.length).toBe(5);
    expect(report.summary).toHaveLength(3);
  });
});
