import { describe, expect, it } from "vitest";
import { findEdits } from "../../../src/policy/telling/edits.js";

const SENTENCE = "The passenger is advised to ensure that the baggage is securely packed.";

describe("what was replaced", () => {
  it.each([
    `an class="body-bold">${SENTENCE}`,
    `<span class="x">${SENTENCE}</span>`,
    `${SENTENCE.replace("baggage is", "baggage%22) is")}`,
    `${SENTENCE.replace("baggage", "[baggage](https://shop.example/bags)")}`,
  ])("is no markup that was left over: %s", (torn) => {
    expect(findEdits(torn, SENTENCE)).toEqual([]);
    expect(findEdits(SENTENCE, torn)).toEqual([]);
  });

  it("is each word beside it", () => {
    const [edit] = findEdits(`<b>${SENTENCE}</b>`, SENTENCE.replace("advised", "obliged"));
    expect(SENTENCE.replace("advised", "obliged").slice(edit?.after.start, edit?.after.end)).toContain("obliged");
  });
});
