import type { Block } from "./block.js";

/** A document's title stands among its first blocks. */
const FIRST_BLOCKS = 10;
const LONGEST_TITLE = 120;

/** The title of a document that has no title of its own: its first heading without a number, or its short first line. */
export function findTitle(blocks: readonly Block[]): string | null {
  const opening = blocks.filter((block) => block.linkShare < 0.8).slice(0, FIRST_BLOCKS);
  const first = opening[0];
  if (first === undefined) return null;
  const heading = opening.find((block) => block.kind === "heading" && !/^\d/.test(block.text));
  if (heading !== undefined) return heading.text.slice(0, LONGEST_TITLE);
  return first.text.length <= LONGEST_TITLE && !/[.;,:]$/.test(first.text) ? first.text : null;
}
