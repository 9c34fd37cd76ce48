import { describe, expect, it } from "vitest";
import { createRecordedVersions } from "../../src/demo/recorded-policy.js";
import { extractText } from "../../src/policy/extract/extract.js";
import { reportChange } from "../../src/policy/report/report.js";

const [first, dateOnly, changed] = createRecordedVersions(new Date("2026-06-01T06:02:13Z")).map(({ html }) =>
  extractText(html, "html"),
);

describe("the demo's recorded policy", () => {
  it("has dates that move with the clock, so that no time to act has passed", () => {
    const versions = createRecordedVersions(new Date("2031-12-24T23:30:00Z"));
    expect(versions.map(({ date }) => date)).toEqual(["9 August 2031", "24 September 2031", "24 December 2031"]);
    expect(versions[2].html).toContain("by 23 January 2032.");
  });

  it("differs in the date alone at first", () => {
    if (!first || !dateOnly) throw new Error("the recording has versions");
    expect(reportChange(first, dateOnly)).toMatchObject({ verdict: "date-only", post: false, changes: [] });
  });

  it("then changes what an expert would name: AI training, employer access and retention, for the worse", () => {
    if (!dateOnly || !changed) throw new Error("the recording has versions");
    const report = reportChange(dateOnly, changed);
    expect(report).toMatchObject({ verdict: "changed", post: true, severity: "high" });
    const found = report.changes.map(({ types, severity, direction }) => [types[0], severity, direction]);
    expect(found).toEqual([
      ["ai-training", "high", "worse"],
      ["employer-access", "high", "worse"],
      ["retention", "medium", "worse"],
    ]);
    expect(report.facts.map(({ name, value }) => [name, value])).toContainEqual(["objection-window", "2026-07-01"]);
  });
});
