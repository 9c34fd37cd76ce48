import fc from "fast-check";
import { expect, it } from "vitest";
import { extractText } from "../../../src/policy/extract/extract.js";
import { readWords } from "../../../src/policy/statements/words.js";
import { contentWords } from "../../../src/policy/words/content-words.js";
import { isPolicyWord, rarityOf } from "../../../src/policy/words/word-rarity.js";

it("keeps what carries the subject, one form of each word", () => {
  expect(contentWords("We will be sharing it with the PARTNERS we’ve shared it with")).toEqual([
    "share",
    "partner",
    "share",
  ]);
  expect(contentWords("Personalised licences were sold")).toEqual(contentWords("personalized licenses: to sell"));
  expect(contentWords("opt-out")).toEqual(contentWords("opt out").filter((word) => word !== "out"));
});

it("takes words that every object knows for words", () => {
  const names = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];
  expect(contentWords(names.join(" ")).length).toBeGreaterThanOrEqual(4);
  expect(readWords("The constructor may share data.").map(({ low }) => low)).toContain("constructor");
  const page = "<title>Terms</title><main><h1>Terms</h1><constructor>We may share data.</constructor></main>";
  expect(extractText(page, "html").leads).toBeUndefined();
});

it("takes any text", () => {
  fc.assert(fc.property(fc.string(), (text) => contentWords(text).every((word) => word.length > 1)));
});

it("knows how rare words are in policies", () => {
  const [data = "", arbitration = "", nonsense = ""] = contentWords("data arbitration blorptangle");
  expect(rarityOf(data)).toBeLessThan(rarityOf(arbitration));
  expect(rarityOf(arbitration)).toBeLessThan(rarityOf(nonsense));
  expect([data, arbitration, nonsense].map(isPolicyWord)).toEqual([true, true, false]);
});
