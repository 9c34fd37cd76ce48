import { describe, expect, it } from "vitest";
import { readOwnClauses } from "../../../bench/analysis/own-clauses.js";
import { ALL_RULES } from "../../../src/policy/classify/all-rules.js";
import { foldText } from "../../../src/policy/reading/fold-text.js";
import { requiredWords } from "../../../src/policy/reading/required-words.js";
import { createWordSigns, readWords } from "../../../src/policy/reading/word-signs.js";

describe("words that a pattern cannot do without", () => {
  it.each([
    [/may sell/, [["may"], ["sell"]]],
    [/(?:sell|rent) data/, [["sell", "rent"], ["data"]]],
    [/(?:data )?sold/, [["sold"]]],
    [/terminat(?:e|ed)(?! only)/, [["terminat"]]],
    [/(?:ab|sell)/, []],
    [/colou?r/, [["colo"]]],
    [/[a-z]+ (?<!our )keeps?/, [["keep"]]],
    [/x{0,3}long{2,5}/, [["lon"]]],
  ])("%s", (pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words);
  });

  it("never keeps a rule from a sentence that it matches", () => {
    const patterns = ALL_RULES.flatMap(({ rules }) => rules.map(({ pattern }) => pattern));
    const signs = createWordSigns(patterns);
    for (const { is, not } of readOwnClauses()) {
      for (const text of [...is, ...not].map(foldText)) {
        const candidates = new Set(signs.candidates(readWords(text)));
        for (const [index, pattern] of patterns.entries()) {
          if (pattern.test(text)) expect(candidates.has(index)).toBe(true);
        }
      }
    }
  });
});
