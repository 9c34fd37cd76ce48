import { describe, expect, it } from "vitest";
import { borneOut } from "../../../src/policy/telling/direction-of-news.js";
import type { Direction } from "../../../src/policy/types.js";

const NONE = { worse: 0.2, better: 0.1 };
const told = (...ways: Direction[]) => ways.map((direction) => ({ direction, ways: NONE }));

describe("the direction of a change", () => {
  it.each([
    ["worse", ["worse", "unclear"], "worse"],
    ["worse", ["unclear", "unclear"], "unclear"],
    ["better", ["worse"], "unclear"],
    ["worse", ["mixed"], "worse"],
    ["mixed", ["worse", "better"], "mixed"],
    ["mixed", ["mixed"], "mixed"],
    ["mixed", ["worse", "unclear"], "worse"],
    ["mixed", ["unclear"], "unclear"],
    ["editorial", ["unclear"], "editorial"],
    ["unclear", ["worse"], "unclear"],
  ] as const)("that is %s by all its news is, with %j told, %s", (direction, ways, expected) => {
    expect(borneOut(direction, told(...ways))).toBe(expected);
  });

  it("is what a told fact likely is, though it is not said of it", () => {
    const likely = [{ direction: "unclear" as const, ways: { worse: 0.7, better: 0.1 } }];
    expect(borneOut("worse", likely)).toBe("worse");
    expect(borneOut("better", likely)).toBe("unclear");
  });
});
