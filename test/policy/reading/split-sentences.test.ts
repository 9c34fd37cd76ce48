import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/policy/reading/fold-text.js";
import { splitSentences } from "../../../src/policy/reading/split-sentences.js";

describe("sentences", () => {
  it.each([
    ["One. Two! Three?", 3],
    ["Acme Inc. runs it, e.g. Monday. Then it ends.", 2],
    ["See section 4. 2 for more", 1],
    ["First line\nSecond line", 2],
  ])("%s", (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });

  it("covers every word once, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", "!", "3") }), (text) => {
        const stretches = splitSentences(text);
        expect(
          stretches
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
        for (const [index, { start }] of stretches.entries())
          expect(start).toBeGreaterThanOrEqual(stretches[index - 1]?.end ?? 0);
      }),
    );
  });
});

describe("folding", () => {
  it("keeps every offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
    expect(foldText("İ’M “HERE”–NOW")).toBe('İ\'m "here"-now');
    expect(foldText("DON’T “x”")).toBe('do nt "x"');
  });
});
