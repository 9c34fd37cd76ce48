import { describe, expect, it } from "vitest";
import { findTooLong, MOST_READ } from "../../../src/policy/extract/find-too-long.js";
import type { Clause } from "../../../src/policy/types.js";

const CLAUSE: Clause = { kind: "item", path: [], start: 0, end: 1, links: [], linkShare: 0 };
const clauses = (count: number) => Array.from({ length: count }, () => CLAUSE);

describe("findTooLong", () => {
  it("takes what is as long as the longest that is read", () => {
    const text = "a".repeat(MOST_READ.characters);
    expect(findTooLong({ text, clauses: clauses(MOST_READ.clauses) })).toBeNull();
  });

  it("refuses more characters or more clauses, and says how many there are", () => {
    const more = { text: "a".repeat(MOST_READ.characters + 1), clauses: clauses(2) };
    expect(findTooLong(more)).toEqual({
      fault:
        "too long to be read whole: it has 1,500,001 characters in 2 clauses, and at most 1,500,000 characters in 20,000 clauses are read",
      code: "too-long",
    });
    expect(findTooLong({ text: "a", clauses: clauses(MOST_READ.clauses + 1) })?.fault).toContain("20,001 clauses");
  });
});
