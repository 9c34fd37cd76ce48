import { describe, expect, it } from "vitest";
import { fitsFrame, frameOf, narrowFrame } from "../../../src/policy/looks/frame.js";

const words = (text: string) => text.split(" ");
const FRAME = frameOf(
  words("already 907 people trust us and write here"),
  words("already 31 people trust us and write here"),
);

describe("a frame", () => {
  it("is what stays of two wordings", () => {
    expect(FRAME).toEqual({ runs: [["already"], words("people trust us and write here")], longest: 1 });
    expect(frameOf(words("one two three"), words("four five six"))).toBeNull();
    expect(frameOf(words("the same words"), words("the same words"))).toBeNull();
  });

  it.each([
    ["already 12 000 people trust us and write here", true],
    ["already people trust us and write here", true],
    ["already 12 people trust us and sell here", false],
    ["already 12 people trust us and write here no more", false],
    ["nobody and 12 people trust us and write here", false],
    ["already we sell what you write here to 12 people trust us and write here", false],
  ])("holds what differs in its places alone: %s: %s", (text, fits) => {
    expect(FRAME && fitsFrame(FRAME, words(text))).toBe(fits);
  });

  it("grows narrower with each further wording", () => {
    const narrower = FRAME && narrowFrame(FRAME, words("already 5 people trust us and read here"));
    expect(narrower?.runs).toEqual([["already"], words("people trust us and"), ["here"]]);
  });
});
