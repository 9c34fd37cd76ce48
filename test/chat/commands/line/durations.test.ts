import { expect, it } from "vitest";
import { findDuration } from "../../../../src/chat/commands/line/values.js";

const DAY = 24 * 3_600_000;

it.each([
  ["7d", 7 * DAY],
  ["12 hours", DAY / 2],
  ["for 2 weeks", 14 * DAY],
  ["for a week", 7 * DAY],
  ["an hour", DAY / 24],
  ["for the next two months", 60 * DAY],
  ["1 month", 30 * DAY],
  ["three days", 3 * DAY],
])("%s is a duration", (text, ms) => expect(findDuration(text)).toBe(ms));

it.each(["a", "week", "a d", "1m", "eleven days", "for ever", "a year"])("%s is none", (text) => {
  expect(findDuration(text)).toBe(null);
});

it.each(["1000d", "four months", "0h"])("%s is out of bounds", (text) => {
  expect(() => findDuration(text)).toThrow("out of bounds");
});
