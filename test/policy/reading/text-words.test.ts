import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/policy/reading/fold-text.js";
import { splitSentences } from "../../../src/policy/reading/split-sentences.js";
import { rememberByWord, type TextWords, textWords, wordsOfText } from "../../../src/policy/reading/text-words.js";

/** The words as a pattern finds them. */
function found(folded: string): string[] {
  const words = folded.match(/[a-z\u00df-\u024f]+|\d+|@/g) ?? [];
  return words.map((word) => (/\d/.test(word) ? "0".repeat(Math.min(4, word.length)) : word));
}

function strings(words: TextWords): string[] {
  return Array.from(words.numbers.subarray(words.from, words.to), (number) => words.table.wordOf(number));
}

const TEXT = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom("We may", "share. ", "12,345", "a@b.c", "é", "\n"),
    ),
  )
  .map((parts) => foldText(parts.join(" ")));

describe("the words of a text by their numbers", () => {
  it("are those that a pattern finds", () => {
    fc.assert(
      fc.property(TEXT, (folded) => {
        expect(wordsOfText(folded)).toEqual(found(folded));
      }),
    );
  });

  it("of its sentences are those that each sentence has by itself", () => {
    fc.assert(
      fc.property(TEXT, (folded) => {
        for (const { start, end } of splitSentences(folded))
          expect(strings(textWords(folded, start, end))).toEqual(found(folded.slice(start, end)));
      }),
    );
  });

  it("stay what they were while other texts are read, however many words there are", () => {
    const lengthOf = rememberByWord((word) => word.length);
    const early = textWords("we may share");
    for (let at = 0; at < 50; at += 1) {
      const many = Array.from(
        { length: 1_000 },
        (_, of) => `w${"abcdefghij".charAt(of % 10).repeat(3)}${letters(at * 1_000 + of)}`,
      );
      const late = textWords(many.join(" "));
      expect(lengthOf(late, late.from)).toBe(many[0]?.length);
    }
    expect(strings(early)).toEqual(["we", "may", "share"]);
    expect([0, 1, 2].map((at) => lengthOf(early, at))).toEqual([2, 3, 5]);
  });

  it("are told apart where their hashes are the same", () => {
    expect(wordsOfText("costarring liquid costarring")).toEqual(["costarring", "liquid", "costarring"]);
    expect(wordsOfText("declinate macallums")).toEqual(["declinate", "macallums"]);
  });
});

function letters(number: number): string {
  return [...String(number)].map((digit) => "abcdefghij".charAt(Number(digit))).join("");
}
