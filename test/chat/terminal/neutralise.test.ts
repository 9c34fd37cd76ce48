import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutralise, neutraliseLine } from "../../../src/chat/terminal/neutralise.js";

describe("neutralise", () => {
  it.each([
    ["colours and cursor moves", "a\u001b[31mb\u001b[2Jc", "a␛[31mb␛[2Jc"],
    [
      "titles and links (OSC)",
      "\u001b]0;owned\u0007x\u001b]8;;https://evil.example\u0007y",
      "␛]0;owned␇x␛]8;;https://evil.example␇y",
    ],
    ["8-bit escape sequences", "\u009b31m\u009d0;x\u009c", "<U+009B>31m<U+009D>0;x<U+009C>"],
    ["overwriting", "safe\rEVIL\b\b\u007f", "safe␍EVIL␈␈␡"],
    ["bidi overrides", "\u202eexe.txt\u2066\u2069", "<U+202E>exe.txt<U+2066><U+2069>"],
    ["zero width", "pass\u200bword\u2060\ufeff\u00ad", "pass<U+200B>word<U+2060><U+FEFF><U+00AD>"],
    ["hidden tags", "hi\u{e0041}\u{e0042}", "hi<U+E0041><U+E0042>"],
    ["hidden variation selectors", "a\ufe01\u{e0100}", "a<U+FE01><U+E0100>"],
    ["blank letters", "a\u3164b\u115f", "a<U+3164>b<U+115F>"],
    ["line separators", "a\u2028b\u2029c", "a<U+2028>b<U+2029>c"],
    ["halves of characters", "a\ud83db", "a<U+D83D>b"],
    ["a joiner between letters", "ex\u200dport", "ex<U+200D>port"],
  ])("shows %s", (_name, text, shown) => {
    expect(neutralise(text)).toBe(shown);
  });

  it.each(["Ümläute – “quotes”", "日本語 한국어 العربية עברית हिन्दी", "👩‍💻 👍🏽 🏳️‍🌈 ⚠️ 1️⃣ 🇩🇪", "e\u0301", "two\nlines"])(
    "leaves %j as it is",
    (text) => {
      expect(neutralise(text)).toBe(text);
    },
  );

  it("keeps line breaks, or makes them spaces on one line; tabs become spaces", () => {
    expect(neutralise("a\r\nb\tc")).toBe("a\nb    c");
    expect(neutraliseLine("a\r\nb\nc")).toBe("a b c");
  });

  it("never lets through what a terminal acts on", () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom("\u001b", "[", "]", "\r", "\u009b", "\u202e", "\u200d", "👩", "💻"),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      ),
      maxLength: 50,
    });
    fc.assert(
      fc.property(hostile, (text) => {
        expect(neutralise(text)).not.toMatch(/[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
        expect(neutralise(text).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
