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
