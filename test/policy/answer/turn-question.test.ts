import { expect, it } from "vitest";
import { turnQuestion } from "../../../src/policy/answer/turn-question.js";

it.each([
  ["do they sell my data", "we sell your data"],
  ["can i sue them?", "you can sue us"],
  ["how long do they keep my data", "we keep your data"],
  ["are my messages read by people", "your messages are read by people"],
  ["do you share it with advertisers", "we share it with advertisers"],
  ["who owns what i upload", "who owns what you upload"],
  ["ca they", null],
  ["liability cap", null],
])("%s", (asked, turned) => {
  expect(turnQuestion(asked)).toBe(turned);
});
