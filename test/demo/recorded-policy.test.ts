import { describe, expect, it } from "vitest";
import { RECORDED_VERSIONS } from "../../src/demo/recorded-policy.js";
import { extractText } from "../../src/policy/extract/extract.js";
import { reportChange } from "../../src/policy/report/report.js";

const [first, dateOnly, changed] = RECORDED_VERSIONS.map(({ html }) => extractText(html, "html"));

describe("the demo's recorded policy", () => {
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
      ["employer-access", "high", "worse"],
      ["ai-training", "medium", "worse"],
      ["retention", "medium", "worse"],
    ]);
    expect(report.facts.map(({ name, value }) => [name, value])).toContainEqual(["objection-window", "2026-07-01"]);
  });
});
