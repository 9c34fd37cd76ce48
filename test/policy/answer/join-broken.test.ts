import fc from "fast-check";
import { expect, it } from "vitest";
import { joinBroken } from "../../../src/policy/answer/join-broken.js";
import { source } from "./policies.js";

const LINE = "We keep the data that you give us for as long as the account and";

it("puts paragraphs together that a page breaks within a sentence, and no others", () => {
  const { text } = source(
    "broken.md",
    `${LINE}\n\nthe contract with you last.\n\nWe may change this.\n\nyour name\n\nyour address\n`,
  );
  const joined = joinBroken(text).map(({ start, end, broken }) => ({ broken, words: text.text.slice(start, end) }));
  expect(joined).toEqual([
    { broken: true, words: expect.stringMatching(/^We keep .* account and\s+the contract with you last\.$/s) },
    { broken: false, words: "We may change this." },
    { broken: false, words: "your name" },
    { broken: false, words: "your address" },
  ]);
});

it("loses no word and changes no place", () => {
  const paragraph = fc.constantFrom(
    LINE,
    "the contract with you last.",
    "We may change this.",
    "* an entry",
    "# A title",
  );
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (paragraphs) => {
      const { text } = source("any.md", paragraphs.join("\n\n"));
      const joined = joinBroken(text);
      for (const { start, end } of text.clauses) {
        expect(joined.filter((one) => one.start <= start && end <= one.end)).toHaveLength(1);
      }
    }),
  );
});
