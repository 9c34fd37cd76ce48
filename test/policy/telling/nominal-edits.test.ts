import { describe, expect, it } from "vitest";
import { findEdits } from "../../../src/policy/telling/edits.js";
import { isNominal } from "../../../src/policy/telling/nominal-edits.js";

describe("an edit of names, references and spellings", () => {
  it.each([
    ["We run Meadow Notes for you.", "We run Meadow Pages for you.", true],
    ["See Section 8 of these terms.", "See Section 9 of these terms.", true],
    ["You may keep a copy.", "You must keep a copy.", false],
    ["We keep it for 30 Days.", "We keep it for 90 Days.", false],
    ["We share it.", "We share it with Acme.", false],
    ["You can object in writing.", "You can consent in writing.", false],
    ["Our liability is limited.", "Our liability is unlimited.", false],
  ])("%s → %s: %s", (before, after, expected) => {
    expect(isNominal(findEdits(before, after), before, after)).toBe(expected);
  });
});
