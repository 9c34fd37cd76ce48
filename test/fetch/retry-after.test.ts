import { describe, expect, test } from "vitest";
import { readRetryAfter } from "../../src/fetch/retry-after.js";

const NOW = new Date("1994-11-06T08:49:00Z");
const DAY_MS = 86_400_000;

describe("readRetryAfter", () => {
  test.each([
    ["0", 0],
    ["120", 120_000],
    [" 7 ", 7_000],
    ["86401", DAY_MS],
    ["9999999999", DAY_MS],
    ["Sun, 06 Nov 1994 08:49:37 GMT", 37_000],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 37_000],
    ["Sun Nov  6 08:49:37 1994", 37_000],
    ["Sun, 06 Nov 1994 08:00:00 GMT", 0],
    ["Fri, 01 Jan 2100 00:00:00 GMT", DAY_MS],
  ])("%s", (value, expected) => {
    expect(readRetryAfter(value, NOW)).toBe(expected);
  });

  test.each([
    undefined,
    "",
    "-1",
    "1.5",
    "1e3",
    "soon",
    "1994-11-06",
    "Sun",
    "12345678901",
    "Mon, not a date at all",
    "1, 2",
  ])("is nothing: %s", (value) => {
    expect(readRetryAfter(value, NOW)).toBeNull();
  });
});
