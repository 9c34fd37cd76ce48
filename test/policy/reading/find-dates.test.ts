import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/policy/reading/find-dates.js";

describe("dates of a text", () => {
  it.each([
    ["on 1 June 2026", ["2026-06-01"]],
    ["on June 1, 2026", ["2026-06-01"]],
    ["the 1st of Sept 2026", ["2026-09-01"]],
    ["2026-12-31", ["2026-12-31"]],
    ["31.12.2026", ["2026-12-31"]],
    ["25/06/2026", ["2026-06-25"]],
    ["06/25/2026", ["2026-06-25"]],
    ["03/04/2026", []],
    ["31 February 2026", []],
    ["from 1 May 2026 to 2 May 2026", ["2026-05-01", "2026-05-02"]],
    ["In 2026 it may change", []],
  ])("%s", (text, expected) => {
    const dates = findDates(text);
    expect(dates.map(({ iso }) => iso)).toEqual(expected);
  });
});
