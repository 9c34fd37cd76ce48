import { describe, expect, it } from "vitest";
import { contradicts } from "../../../src/policy/explain/contradicts.js";

describe("a reading that says otherwise than the clause", () => {
  it.each([
    ["We sell your data.", "We do not sell your personal data."],
    ["You pay the fees shown.", "We will pay the filing fees of the arbitration."],
    ["You may cancel at any time.", "You must cancel within 30 days."],
  ])("%s | %s", (said, quote) => expect(contradicts(said, quote)).toBe(true));

  it.each([
    ["We sell your data.", "We sell your personal data to partners."],
    ["Disputes go to arbitration instead of a court.", "You agree to binding arbitration."],
    ["You pay the fees shown.", "You shall pay all fees. We will pay the taxes."],
  ])("but not %s | %s", (said, quote) => expect(contradicts(said, quote)).toBe(false));
});
