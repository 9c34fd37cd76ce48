import { describe, expect, it } from "vitest";
import { reportChange } from "../../../src/policy/report/report.js";
import type { PolicyText } from "../../../src/policy/types.js";
import { policyOf } from "../report/policy-of.js";
import { OBVIOUS_EDITS } from "./obvious-edits.js";

function terms(clause: string | null): PolicyText {
  return policyOf([
    "# Terms of Acme",
    "These terms apply to the website and the app of Acme, and to everything that you order there.",
    ...(clause === null ? [] : ["# What we promise", clause]),
    "# Contact",
    "If you have questions, please write to our office in Graz, and a person will answer you.",
  ]);
}

describe("an obvious edit of one clause", () => {
  it.each(OBVIOUS_EDITS)("is worse one way and better the other: %s => %s", (good, bad) => {
    const [before, after] = [terms(good), terms(bad)];
    const there = reportChange(before, after);
    const back = reportChange(after, before);
    expect([there.direction, back.direction]).toEqual(["worse", "better"]);
    for (const [report, old, young] of [
      [there, before, after],
      [back, after, before],
    ] as const) {
      expect(report.headline).not.toBeNull();
      expect(report.told.length).toBeGreaterThan(0);
      for (const { was, now } of report.told) {
        if (was) expect(old.text.slice(was.start, was.end)).toBe(was.quote);
        if (now) expect(young.text.slice(now.start, now.end)).toBe(now.quote);
      }
    }
  });
});
