import { describe, expect, it } from "vitest";
import { readOwnClauses } from "../../../bench/analysis/own-clauses.js";
import { ALL_RULES } from "../../../src/policy/classify/all-rules.js";
import { foldText } from "../../../src/policy/reading/fold-text.js";
import { type Need, requiredWords } from "../../../src/policy/reading/required-words.js";
import { textWords } from "../../../src/policy/reading/text-words.js";
import { createWordSigns } from "../../../src/policy/reading/word-signs.js";

/** `<may sell>`: what a match holds, its words marked where they certainly begin and end; `a|b` is either, ` ` both. */
function written(need: Need | null): string {
  if (need === null) return "";
  if ("letters" in need) return `${need.begins ? "<" : ""}${need.letters}${need.ends ? ">" : ""}`;
  if ("all" in need) return need.all.map(written).join(" ");
  return `(${need.any.map(written).join("|")})`;
}

describe("words that a pattern cannot do without", () => {
  it.each([
    [/\bmay sell\b/, "<may> <sell>"],
    [/may sell/, "may> <sell"],
    [/(?:sell|rent) data/, "(sell>|rent>) <data"],
    [/(?:data )?sold/, "sold"],
    [/(?<![a-z])(?:the )?sold/, "<sold"],
    [/terminat(?:e|ed)(?! only)/, "terminat"],
    [/\b(?:we|us)(?![a-z])/, "(<we>|<us>)"],
    [/(?:ab|sell)/, ""],
    [/colou?r/, "colo"],
    [/[a-z]+ (?<!our )keeps?/, "<keep"],
    [/[a-z]*keep[^a-z]/, "keep>"],
    [/x{0,3}long{2,5}/, "lon"],
    [/(?:sell to partners|rent)/, "(sell> <to> <partners|rent)"],
    [/\bshare(?:(?![a-z])|(?<![a-z]))[^;]{0,50}?(?<![a-z])data\b/, "<share> <data>"],
    [/A-Zone/, "one"],
    [/[\u00e0-\u00ff]cafe/, "cafe"],
    [/(?:1[0-9]|2[01]|eighteen)/, "(<0> <0>|<0> <0>|eighteen)"],
    [/@[\w-]{1,64}\.\w/, "<@>"],
    [/aged (?:\d+ )?or \d{1,2}/, "aged> <or> <0>"],
    [/[\d.]+ days/, "<days"],
  ])("%s", (pattern, words) => {
    expect(written(requiredWords(pattern))).toBe(words);
  });

  it("never keeps a rule from a sentence that it matches", () => {
    const patterns = ALL_RULES.flatMap(({ rules }) => rules.map(({ pattern }) => pattern));
    const signs = createWordSigns(patterns);
    let matches = 0;
    for (const { is, not } of readOwnClauses()) {
      for (const text of [...is, ...not].map(foldText)) {
        const candidates = new Set(signs.candidates(textWords(text)));
        for (const [index, pattern] of patterns.entries()) {
          if (!pattern.test(text)) continue;
          matches += 1;
          expect(candidates.has(index)).toBe(true);
        }
      }
    }
    expect(matches).toBeGreaterThan(500);
  });
});
