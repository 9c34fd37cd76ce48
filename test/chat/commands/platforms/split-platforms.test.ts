import { expect, it } from "vitest";
import { splitPlatforms } from "../../../../src/chat/commands/platforms/split-platforms.js";

const KNOWN = new Set(["coursera", "udemy", "stack overflow", "the new york times", "signal"]);
const isKnown = (name: string) => KNOWN.has(name.toLowerCase());

it.each([
  ["coursera udemy", ["coursera", "udemy"]],
  ["Stack Overflow udemy", ["Stack Overflow", "udemy"]],
  ["udemy vs the new york times and signal", ["udemy", "the new york times", "signal"]],
  ["coursera, udemy,signal", ["coursera", "udemy", "signal"]],
  ["nobody knows udemy", ["nobody", "knows", "udemy"]],
  ["", []],
])("%s", (line, names) => expect(splitPlatforms(line.split(" "), isKnown)).toEqual(names));
