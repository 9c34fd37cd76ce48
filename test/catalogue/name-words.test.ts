import { expect, it } from "vitest";
import { createCatalogue } from "../../src/catalogue/catalogue.js";
import { isSpelledOut, nameWords } from "../../src/catalogue/name-words.js";

const T = { slug: "t-mobile", name: "T-Mobile", aliases: ["Téle Mobile"], domains: ["t-mobile.example"] };

it("reads the words of a name, whatever stands between", () => {
  expect(nameWords(" T-Mobile! ")).toBe("t mobile");
  expect(nameWords("Été & Co.")).toBe("ete co");
});

it.each([
  ["t mobile", true],
  ["tele mobile", true],
  ["tmobile", true],
  ["t mo bile", false],
  ["mobile t", false],
])("%s: %s", (words, is) => {
  expect(isSpelledOut(words, T)).toBe(is);
});

it.each(["make me go", "me go", "not now", "nope", "note", "let me in", "its box"])(
  "finds no platform of the catalogue by pieces of %s",
  async (words) => {
    const match = (await createCatalogue()).find(words);
    expect(match.kind === "found" && isSpelledOut(words, match.entry)).toBe(false);
    if (match.kind === "unknown") expect(match.suggestions.map(({ name }) => name)).not.toContain("LogMeIn");
  },
);
