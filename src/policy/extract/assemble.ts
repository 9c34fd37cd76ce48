import type { Clause } from "../types.js";
import type { Block } from "./block.js";

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Joins blocks into one text and gives every block its place and its heading path. */
export function assemble(blocks: readonly Block[]): { text: string; clauses: Clause[] } {
  const parts: string[] = [];
  const clauses: Clause[] = [];
  let headings: readonly Heading[] = [];
  let path: readonly string[] = [];
  let offset = 0;
  let previous: Block | null = null;
  for (const block of blocks) {
    const separator = separatorBetween(previous, block);
    const ended = Math.min(block.level ?? Number.POSITIVE_INFINITY, block.endsLevel ?? Number.POSITIVE_INFINITY);
    if (headings.some((heading) => heading.level >= ended)) {
      headings = headings.filter((heading) => heading.level < ended);
      path = headings.map((heading) => heading.text);
    }
    const start = offset + separator.length;
    offset = start + block.text.length;
    parts.push(separator, block.text);
    const { kind, linkShare, links } = block;
    clauses.push({ kind, path, start, end: offset, linkShare, ...(links ? { links } : {}) });
    if (block.level !== null) {
      headings = [...headings, { level: block.level, text: block.text }];
      path = [...path, block.text];
    }
    previous = block;
  }
  return { text: parts.join(""), clauses };
}

/** What stands in a text between two clauses. */
export function separatorBetween(previous: Pick<Clause, "kind"> | null, next: Pick<Clause, "kind">): string {
  if (previous === null) return "";
  const together = previous.kind === next.kind && (next.kind === "item" || next.kind === "row");
  return together ? "\n" : "\n\n";
}
