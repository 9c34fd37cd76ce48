import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { writePdf } from "../../src/export/write-pdf.js";
import { changeOf, clauseWith, exportOf, HOSTILE } from "./changes.js";

async function read(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: true });
  return text.replaceAll(/\s+/g, " ");
}

describe("a PDF export", () => {
  it("holds quotes, evidence and notes as text", async () => {
    const text = await read(await writePdf(exportOf([changeOf()], ["Cut: there are more."])));
    for (const words of [
      "C-67 · Meadow Learn · Terms of Service",
      "“Disputes are decided by binding arbitration.”",
      "2d2d2d2d",
      "Cut: there are more.",
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain("□");
  });

  it("sets a tab as space", async () => {
    const text = await read(await writePdf(exportOf([changeOf({ clauses: [clauseWith("a)\tyour name")] })])));
    expect(text).toContain("“a) your name”");
    expect(text).not.toContain("□");
  });

  it("is whole whatever stands in a policy, and says what its font cannot draw", async () => {
    const scripts = [
      "隐私政策",
      "हमारी नीति",
      "سياسة الخصوصية",
      "מדיניות",
      "นโยบาย",
      "👩‍👩‍👧",
      "a\u0301",
      "x".repeat(4_000),
    ];
    const clauses = [...HOSTILE, ...scripts].map((words) => clauseWith(words));
    const text = await read(await writePdf(exportOf([changeOf({ clauses })])));
    expect(text).toContain(`${clauses.length}. New: Binding arbitration (High)`);
    expect(text).toMatch(/□ stands for \d+ characters/);
  });
});
