import { describe, expect, it } from "vitest";
import { deadlinesOf } from "../../../src/policy/facts/deadlines.js";
import type { StatedFact } from "../../../src/policy/types.js";

const fact = (name: StatedFact["name"], value: string, quote: string): StatedFact => ({
  ...{ name, value, quote, start: 0, end: quote.length },
});

describe("the days a change binds to", () => {
  it("are days alone, the last one that still counts, each once", () => {
    const facts = [
      fact("opt-out", "2026-06-01", "opt out before 1 June 2026"),
      fact("opt-out", "2026-05-31", "you have until 31 May 2026 to opt out"),
      fact("objection-window", "2026-06-01", "object by 1 June 2026"),
      fact("effective-date", "2026-06-01", "the terms before 1 June 2026 apply until then"),
      fact("notice-period", "30 days", "30 days' notice"),
      fact("affected-users", "2026-06-01", "users of 1 June 2026"),
      fact("effective-date", "2026-13-45", "nonsense"),
    ];
    expect(deadlinesOf(facts).map(({ name, day }) => `${name} ${day}`)).toEqual([
      "opt-out 2026-05-31",
      "objection-window 2026-06-01",
      "effective-date 2026-06-01",
    ]);
  });
});
