import { describe, expect, it } from "vitest";
import type { StatedFact } from "../../src/policy/types.js";
import { factsLine } from "../../src/records/stated-facts.js";

function fact(name: StatedFact["name"], value: string): StatedFact {
  return { name, value, quote: "…", start: 0, end: 1 };
}

describe("factsLine", () => {
  it.each<[StatedFact[], string | null]>([
    [
      [fact("effective-date", "2026-06-01"), fact("opt-out", "2026-07-01")],
      "In force 1 June 2026 · opt out by 1 July 2026",
    ],
    [[fact("opt-out", "out@meadow.example"), fact("objection-window", "2026-07-01")], "Opt out by 1 July 2026"],
    [[fact("opt-out", "out@meadow.example")], "How to opt out is quoted in the details"],
    [[fact("objection-window", "30 days"), fact("notice-period", "7 days")], "Object within 30 days · 7 days' notice"],
    [[{ ...fact("objection-window", "2026-07-01"), quote: "Object before 1 July 2026." }], "Object before 1 July 2026"],
    [[fact("affected-users", "business customers")], "Affects business customers"],
    [[fact("affected-users", "<!channel>")], null],
    [[fact("effective-date", "soon")], null],
    [[], null],
  ])("%#", (facts, line) => {
    expect(factsLine(facts)).toBe(line);
  });
});

describe("the line of facts, whatever the analysis gives", () => {
  it("has at most two, what has a date first, and one group of users", () => {
    const many = Array.from({ length: 40 }, (_none, at): StatedFact[] => [
      { name: "affected-users", value: `people of group ${at}`, quote: "q", start: 0, end: 1 },
      { name: "notice-period", value: `${at + 1} days`, quote: "q", start: 0, end: 1 },
      { name: "objection-window", value: `${at + 1} weeks`, quote: "q", start: 0, end: 1 },
    ]).flat();
    expect(factsLine(many)).toBe("1 days' notice · object within 1 weeks");
    const groups = many.filter(({ name }) => name === "affected-users");
    expect(factsLine(groups)).toBe("Affects people of group 0");
  });
});
