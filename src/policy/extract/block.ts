import type { Clause, ClauseLink } from "../types.js";

/** One readable unit before it gets its place in the text. */
export interface Block {
  readonly kind: Clause["kind"];
  readonly text: string;
  /** Rank of a heading, 1 outermost; null for everything else. See `LEVEL` for headings that no tag marks. */
  readonly level: number | null;
  /** Share of the block's characters inside links, 0 to 1. */
  readonly linkShare: number;
  /** Every character stands in bold. */
  readonly bold: boolean;
  /** How many lists the block stands in. */
  readonly depth: number;
  /** Headings of this rank and below end before this block, because what they stood in ended; null: none did. */
  readonly endsLevel: number | null;
  /** Absent when the block has none, and in formats without links. */
  readonly links?: readonly ClauseLink[];
}

/** Ranks of headings that are not h1 to h6, below all of those. */
export const LEVEL = { disclosure: 7, numbered: 8, capitals: 12, bold: 13, listHead: 14, term: 30 } as const;
