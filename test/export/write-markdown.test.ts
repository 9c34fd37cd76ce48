import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { writeMarkdown } from "../../src/export/write-markdown.js";
import { changeOf, clauseWith, exportOf, HOSTILE } from "./changes.js";

/** As permissive as a reader may be: HTML, bare links, typographic marks. */
const reader = new MarkdownIt({ html: true, linkify: true });

describe("a Markdown export", () => {
  it("has the quotes word for word, with evidence and triage", () => {
    const triage = { kind: "assigned", by: "ann", at: "2026-05-02T00:00:00.000Z", to: "bob", reason: null } as const;
    const text = writeMarkdown(exportOf([changeOf({ triage: [{ ...triage, words: "assigned to @bob by @ann" }] })]));
    const shown = reader.render(text);
    expect(text).toContain("Disputes are decided by binding arbitration.");
    expect(text).toContain("2d".repeat(32));
    expect(shown).toContain("assigned to @bob by @ann");
    expect(shown).toContain("<h2>C-67: Meadow Learn, Terms of Service</h2>");
  });

  it.each(HOSTILE)("lets nothing in it take effect: %j", (words) => {
    const clauses = [clauseWith(words), clauseWith("x", { links: [{ text: words, before: words, after: words }] })];
    const plain = writeMarkdown(exportOf([changeOf({ platform: words, sentence: words, clauses })], [words]));
    const shown = reader.render(plain);
    expect(shown).not.toMatch(/<(?:a|img|b|blockquote)[ >]|href=/);
    expect(shown.match(/<h[1-6]>/g)).toHaveLength(4);
    expect(shown.match(/<hr>/g)).toHaveLength(1);
  });
});
