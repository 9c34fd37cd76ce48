import { describe, expect, it } from "vitest";
import { createStretches } from "../../../src/policy/sentences/coverage.js";
import { createMissing } from "../../../src/policy/sentences/missing.js";
import { readSentences } from "../../../src/policy/sentences/sentence.js";
import { policyOf } from "../report/policy-of.js";

function lacking(sentence: string, other: readonly string[]) {
  const [asked] = readSentences(policyOf([sentence]));
  if (asked === undefined) throw new Error("No sentence");
  return createMissing(createStretches(readSentences(policyOf([...other]))))(asked);
}

describe("what a text lacks of a sentence", () => {
  const RETENTION = "We keep recordings of support calls for 30 days and then delete them.";

  it("is nothing where the sentence stands", () => {
    expect(lacking(RETENTION, ["We answer within a week.", RETENTION])).toMatchObject({
      share: 0,
      words: 0,
      figures: 0,
      denial: false,
    });
  });

  it("is nothing where two neighbouring sentences say it together", () => {
    const found = lacking(RETENTION, ["We keep recordings of support calls for 30 days.", "We then delete them."]);
    expect(found).toMatchObject({ share: 0, words: 0, figures: 0 });
  });

  it("is the figure that the other text has otherwise", () => {
    expect(lacking(RETENTION, [RETENTION.replace("30", "90")])).toMatchObject({ figures: 1, denial: false });
  });

  it("is no word that is only mistyped there", () => {
    expect(lacking(RETENTION, [RETENTION.replace("support", "suport")]).words).toBe(0);
  });

  it("is a denial where only one of both denies", () => {
    expect(lacking("We do not sell your personal data.", ["We sell your personal data."]).denial).toBe(true);
  });

  it("tells words that the other text has nowhere from those that stand elsewhere", () => {
    const other = [
      "We keep recordings of support calls.",
      "Parcels leave on Mondays.",
      "Carriers ring twice.",
      "Shops open early.",
      "Invoices are kept by Meadow Pay.",
    ];
    expect(lacking("We keep recordings of invoices.", other)).toMatchObject({ words: 1, unknown: 0 });
    expect(lacking("We keep recordings of fingerprints.", other).unknown).toBeGreaterThan(0);
  });

  it("is all of a sentence beside a text without sentences", () => {
    expect(lacking(RETENTION, [])).toMatchObject({ share: 1, figures: 1 });
  });
});
