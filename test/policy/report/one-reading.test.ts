import { describe, expect, it } from "vitest";
import type { ReadReport } from "../../../src/policy/clause-reading.js";
import { readOneClause, readReport } from "../../../src/policy/explain/read-clauses.js";
import { splitSentences } from "../../../src/policy/reading/split-sentences.js";
import { reportChange } from "../../../src/policy/report/report.js";
import pairs from "../golden/pairs.json" with { type: "json" };
import { policyOf } from "./policy-of.js";

const FRAME = ["# Terms", "These terms apply to everyone who uses the service.", "# Your choices"];

function reportOf(before: readonly string[], after: readonly string[]): ReadReport {
  return readReport(reportChange(policyOf([...FRAME, ...before]), policyOf([...FRAME, ...after])));
}

function readingOf({ readings = [] }: ReadReport, quote: string | undefined) {
  return readings.find((one) => one.quote === quote)?.reading;
}

describe("a change and the clause it shows", () => {
  it("have one reading when the clause is new", () => {
    for (const [, line = ""] of pairs.filter((_, at) => at % 4 === 0)) {
      const report = reportOf(["You can write to us."], ["You can write to us.", line]);
      for (const { kind, after, types, severity, score, protective, reasons } of report.changes) {
        if (kind !== "added") continue;
        const reading = readingOf(report, after?.quote);
        expect(types[0]).toBe(reading?.types[0]?.id);
        expect({ severity, score, protective, reasons }).toEqual({
          ...{ severity: reading?.severity, score: reading?.score },
          ...{ protective: reading?.protective, reasons: reading?.reasons },
        });
      }
    }
  });

  it("are of one kind when the clause is one sentence, and what moved in it weighs no more but for a figure or a broken promise", () => {
    const judged = pairs.flatMap(([before = "", after = ""]) => {
      const report = reportOf([before], [after]);
      return report.changes.flatMap((change) => {
        const quote = change.after?.quote ?? "";
        const reading = readingOf(report, quote);
        const whole = change.before !== null && splitSentences(quote).length === 1 && reading?.severity;
        return whole && change.severity !== null ? [{ change, reading }] : [];
      });
    });
    expect(judged.length).toBeGreaterThan(30);
    for (const { change, reading } of judged) {
      expect(change.types[0], change.after?.quote).toBe(reading.types[0]?.id);
      const added = change.reasons.filter(({ factor }) => factor === "figure" || factor === "protection");
      const points = added.reduce((sum, reason) => sum + ("points" in reason ? reason.points : 0), 0);
      expect(points).toBeLessThanOrEqual(30);
      expect(change.score).toBeLessThanOrEqual((reading.score ?? 0) + points);
    }
  });

  it("carry the readings of all wordings that are shown, each once", () => {
    const text = "Any dispute will be resolved by binding arbitration.";
    const report = reportOf(["You can write to us."], ["You can write to us.", text, "We sell your data.", text]);
    expect(report.readings?.map(({ quote }) => quote)).toEqual([
      ...new Set(report.readings?.map(({ quote }) => quote)),
    ]);
    for (const { quote, path, reading } of report.readings ?? [])
      expect(reading).toEqual(readOneClause({ quote, path }));
  });
});
