import { describe, expect, it } from "vitest";
import type { StatedFact } from "../../src/policy/types.js";
import { factsLine } from "../../src/records/stated-facts.js";

const NOW = new Date("2026-05-11T06:02:00Z");

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
    expect(factsLine(facts, NOW)).toBe(line);
  });
});

describe("the line of facts, whatever the analysis gives", () => {
  it("has at most two, what has a date first, and one group of users", () => {
    const many = Array.from({ length: 40 }, (_none, at): StatedFact[] => [
      { name: "affected-users", value: `people of group ${at}`, quote: "q", start: 0, end: 1 },
      { name: "notice-period", value: `${at + 1} days`, quote: "q", start: 0, end: 1 },
      { name: "objection-window", value: `${at + 1} weeks`, quote: "q", start: 0, end: 1 },
    ]).flat();
    expect(factsLine(many, NOW)).toBe("1 days' notice · object within 1 weeks");
    const groups = many.filter(({ name }) => name === "affected-users");
    expect(factsLine(groups, NOW)).toBe("Affects people of group 0");
  });
});

describe("a day that has passed", () => {
  const on = (day: string, ...facts: StatedFact[]) => factsLine(facts, new Date(`${day}T23:00:00Z`));

  it("says so, by its role", () => {
    expect(on("2026-07-02", fact("opt-out", "2024-03-01"))).toBe("Opt-out was due 1 March 2024");
    expect(on("2026-07-02", fact("objection-window", "2024-03-01"))).toBe("Objection was due 1 March 2024");
    expect(on("2026-07-02", fact("effective-date", "2026-06-01"))).toBe("In force since 1 June 2026");
    expect(on("2026-07-02", fact("notice-period", "2026-06-01"))).toBe("Notice ended 1 June 2026");
    const both = [fact("opt-out", "out@meadow.example"), fact("objection-window", "2026-07-01")];
    expect(on("2026-07-02", ...both)).toBe("Opt-out was due 1 July 2026");
  });

  it("is not over on the day itself, but where the day no longer counts", () => {
    const before = { ...fact("objection-window", "2026-07-01"), quote: "Object before 1 July 2026." };
    expect(on("2026-07-01", fact("objection-window", "2026-07-01"))).toBe("Object by 1 July 2026");
    expect(on("2026-07-01", before)).toBe("Objection was due 1 July 2026");
    expect(on("2026-06-30", before)).toBe("Object before 1 July 2026");
  });

  it("and a time of no length are no time to act", () => {
    expect(on("2026-07-01", fact("notice-period", "0 days"), fact("objection-window", "00 days"))).toBeNull();
    expect(on("2026-07-01", fact("notice-period", "10 days"))).toBe("10 days' notice");
  });
});
