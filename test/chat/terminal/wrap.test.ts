import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, type Run } from "../../../src/chat/terminal/line.js";
import { neutralise } from "../../../src/chat/terminal/neutralise.js";
import { wrapRuns } from "../../../src/chat/terminal/wrap.js";

function wrapText(text: string, width: number): string[] {
  return wrapRuns([{ text }], width).map((line) => line.map((run) => run.text).join(""));
}

function joined(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

describe("wrapRuns", () => {
  it("breaks at spaces", () => {
    expect(wrapText("the quick brown fox jumps", 10)).toEqual(["the quick", "brown fox", "jumps"]);
  });

  it("breaks what is too long for a line, and keeps line breaks and empty lines", () => {
    expect(wrapText("see abcdefghijklmno now\n\nend", 6)).toEqual(["see", "abcdef", "ghijkl", "mno", "now", "", "end"]);
  });

  it("counts wide characters as two columns and never splits a sign", () => {
    expect(wrapText("日本語のテキスト", 6)).toEqual(["日本語", "のテキ", "スト"]);
    expect(wrapText("👩‍💻👩‍💻👩‍💻🇩🇪e\u0301e\u0301", 5)).toEqual(["👩‍💻👩‍💻", "👩‍💻🇩🇪e\u0301", "e\u0301"]);
  });

  it("keeps the styles, and a word of two styles together", () => {
    const lines = wrapRuns(
      [
        { text: "one two", formats: ["red"] },
        { text: "three", formats: ["green"] },
      ],
      9,
    );
    expect(lines).toEqual([
      [{ text: "one", formats: ["red"] }],
      [
        { text: "two", formats: ["red"] },
        { text: "three", formats: ["green"] },
      ],
    ]);
  });

  it("does not break a solid run at its spaces", () => {
    expect(wrapRuns([{ text: "go" }, { text: " " }, { text: "/watch acme", solid: true }], 12).map(joined)).toEqual([
      "go",
      "/watch acme",
    ]);
  });

  it("makes no line wider than told and loses nothing but spaces at breaks", () => {
    const unit = fc.oneof(
      fc.constantFrom("a", "b ", " ", "\n", "日", "👩‍💻", "🇩🇪", "e\u0301", "क्षि", "⚠️", "1️⃣", "“word” "),
      fc.string({ unit: "grapheme", maxLength: 1 }),
    );
    const runs = fc.array(fc.record({ text: fc.string({ unit, maxLength: 20 }).map(neutralise) }), { maxLength: 6 });
    fc.assert(
      fc.property(runs, fc.integer({ min: 2, max: 30 }), (given, width) => {
        const lines = wrapRuns(given, width).map(joined);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(/[ \n]/g, "")).toBe(joined(given).replaceAll(/[ \n]/g, ""));
      }),
      { numRuns: 500 },
    );
  });

  it("takes a very long text in its stride", () => {
    expect(wrapText("x".repeat(200_000), 80)).toHaveLength(2_500);
    expect(wrapText("lorem ipsum ".repeat(50_000), 80).length).toBeGreaterThan(7_000);
  });
});
