import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../../src/policy/compare/compare.js";
import { alignSentences } from "../../../src/policy/sentences/align-sentences.js";
import { readTerms } from "../../../src/policy/sentences/terms.js";
import { policyOf } from "../report/policy-of.js";

const FRAME = ["# Terms of Acme", "These terms apply to the website and the app of Acme."];
const END = "You can write to us about these terms on every working day of the year.";

/** What came and went, and of what was reworded the words that only one side has. */
function align(before: readonly string[], after: readonly string[]) {
  const [old, young] = [policyOf([...FRAME, ...before, END]), policyOf([...FRAME, ...after, END])];
  const { reworded, added, removed, ownWords } = alignSentences(old, young, comparePolicies(old, young).operations);
  const own = (sentence: (typeof added)[number]) =>
    ownWords(sentence)?.places.map(({ start, end }) => sentence.text.slice(start, end)) ?? [sentence.text];
  return {
    came: [...added, ...reworded.map((pair) => pair.after)].flatMap(own),
    went: [...removed, ...reworded.map((pair) => pair.before)].flatMap(own),
  };
}

const NOTHING = { came: [], went: [] };
const SENTENCE =
  "We may pass your contact details to couriers, payment services and accountants in order to carry out the orders you place.";
const LIST = [
  "In order to carry out the orders you place, we may pass your contact details to:",
  "* couriers",
  "* payment services",
  "* accountants",
];

describe("what stands otherwise arranged", () => {
  it.each([
    ["a sentence that became a list", [SENTENCE], LIST],
    ["a list that became a sentence", LIST, [SENTENCE]],
    [
      "a sentence that was divided, with its beginning said again",
      ["Moderators may close threads, and may hide posts, that break the rules of the forum."],
      ["Moderators may close threads that break the rules of the forum.", "They may also hide posts that break them."],
    ],
    [
      "paragraphs that were joined under other numbers",
      ["2. Returns. You can return a lamp within 30 days.", "3. Costs. You bear the costs of sending it back."],
      ["2. Returns and costs. You can return a lamp within 30 days. You bear the costs of sending it back."],
    ],
    [
      "words that were mistyped or run together",
      ["You must restricit access to theshared workshop of the house."],
      ["You must restrict access to the shared workshop of the house."],
    ],
  ])("is no news: %s", (_, before, after) => {
    expect(align(before, after)).toEqual(NOTHING);
  });

  it("is news in the one word that came with it", () => {
    const longer = [...LIST.slice(0, 3), "* accountants", "* advertisers"];
    expect(align([SENTENCE], longer)).toEqual({ came: ["advertisers"], went: [] });
    expect(align(longer, [SENTENCE])).toEqual({ came: [], went: ["advertisers"] });
  });

  it.each([
    ["a denial", "We do not pass your contact details to:", "not"],
    ["an exception", "Unless you object, we may pass your contact details to:", "Unless"],
    ["a limit", "In order only to carry out the orders you place, we may pass your contact details to:", "only"],
  ])("is news where %s came with it", (_, lead, word) => {
    expect(align([SENTENCE], [lead, ...LIST.slice(1)]).came).toContain(word);
  });

  it("is news where a figure is another one", () => {
    const was = ["We keep invoices for 30 days, and we keep letters for as long as you are a member."];
    const now = ["We keep:", "* invoices for 90 days", "* letters for as long as you are a member"];
    expect(align(was, now)).toEqual({ came: ["90"], went: ["30"] });
  });

  it("says nothing of words that are scattered over another matter", () => {
    const was = [
      "Sellers ship lamps. Buyers rate sellers. Guests read ratings. Couriers carry parcels to buyers abroad.",
    ];
    const now = ["Guests rate couriers abroad."];
    expect(align(was, now)).not.toEqual(NOTHING);
  });
});

describe("the terms of a sentence", () => {
  const keysOf = (text: string) => readTerms(text).map(({ key }) => key);

  it.each([
    ["(b) thirty (30) days", "30 days"],
    ["7.2 Fees are due", "Fees are due"],
    ["lamps; (ii) shades; and (12) bulbs", "lamps, shades, bulbs"],
    ["We reserve the right to close it", "We may close it"],
    ["nobody other than you", "nobody except you"],
  ])("are the same in %s and in %s", (one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
  });

  it("stand where they say they do, in any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const { start, end } of readTerms(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("are all matched when a text meets itself, whatever the order of its sentences", () => {
    const sentences = [
      "Sellers ship every lamp within 5 days of the order.",
      "Buyers may rate a seller once the parcel has arrived.",
      "We never show the address of a buyer to other guests.",
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 3 }), (shuffled) => {
        expect(align(sentences, [shuffled.join(" ")])).toEqual(NOTHING);
      }),
      { numRuns: 6 },
    );
  });
});
