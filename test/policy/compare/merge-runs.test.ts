import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRuns } from "../../../src/policy/compare/merge-runs.js";
import { diffWords } from "../../../src/policy/compare/word-diff.js";
import type { WordRun } from "../../../src/policy/types.js";

function side(runs: readonly WordRun[], left: "-" | "+"): string {
  return runs.flatMap(({ op, text }) => (op === left ? [] : [text])).join("");
}

describe("mergeRuns", () => {
  it("joins changes that only a common word or two keep apart", () => {
    expect(
      diffWords("We tell your employer whether you completed it.", "We may share your progress with anyone."),
    ).toEqual([
      { op: "=", text: "We " },
      { op: "-", text: "tell your employer whether you completed it" },
      { op: "+", text: "may share your progress with anyone" },
      { op: "=", text: "." },
    ]);
  });

  it("leaves a number, a name and separate insertions by themselves", () => {
    for (const [before, after] of [
      ["We keep it for 30 days after you leave us.", "We keep it for 90 days after you leave us."],
      ["We share it with Ada and Bob.", "We share it with Ada, Cy and Bob."],
      ["We keep logs and mail.", "We keep logs for long and mail for ever."],
    ] as const) {
      expect(diffWords(before, after).filter(({ op }) => op === "=").length).toBeGreaterThan(1);
    }
  });

  it("rejoins to both sides, whatever it joins", () => {
    const word = fc.constantFrom("we", "may", "share", "your", "data", "not", "30", "days", "and", ".");
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = mergeRuns(diffWords(before, after));
        expect(side(runs, "+")).toBe(before);
        expect(side(runs, "-")).toBe(after);
      }),
    );
  });
});
