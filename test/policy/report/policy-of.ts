import type { Clause, PolicyText } from "../../../src/policy/types.js";

/** A policy text of these clauses: "# " begins a heading, "- " a list item. */
export function policyOf(lines: readonly string[], dateLine: string | null = null): PolicyText {
  const clauses: Clause[] = [];
  let text = "";
  let path: readonly string[] = [];
  for (const line of lines) {
    const kind = line.startsWith("# ") ? "heading" : line.startsWith("- ") ? "item" : "paragraph";
    const words = kind === "paragraph" ? line : line.slice(2);
    if (kind === "heading") path = [];
    clauses.push({ kind, path, start: text.length, end: text.length + words.length, linkShare: 0 });
    if (kind === "heading") path = [words];
    text += `${words}\n\n`;
  }
  return { extractor: "1", text, clauses, title: "Terms", language: "eng", dateLine };
}
