import { cleanText } from "../clean-text.js";
import type { Line, TextPiece } from "./line.js";

/** Pieces further apart than this share of the letters' size stand in different words. */
const WORD_GAP = 0.15;
/** A piece this share of the size above or below the last one starts a line. */
const LINE_SHIFT = 0.5;

interface Placed {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly font: string;
}

/** Joins a page's pieces of text to lines, in the order of the file, which is the reading order of nearly every one. */
export function readLines(pieces: readonly TextPiece[], page: number): Line[] {
  const lines: Line[] = [];
  let open: Placed[] = [];
  const end = () => {
    const line = toLine(open, page);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const placed = place(piece);
    if (placed !== null) {
      const last = open.at(-1);
      if (last !== undefined && !isSameLine(last, placed)) end();
      open.push(placed);
    }
    if (piece.hasEOL) end();
  }
  end();
  return lines;
}

/** Null for text that does not run from left to right across the page: stamps and margin notes. */
function place({ str, transform, width, fontName }: TextPiece): Placed | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  if (str === "" || Math.abs(b) > Math.abs(a) / 4) return null;
  return { str, x, y, right: x + width, size: Math.hypot(c, d), font: fontName };
}

function isSameLine(last: Placed, next: Placed): boolean {
  return Math.abs(last.y - next.y) <= Math.max(last.size, next.size) * LINE_SHIFT && next.x >= last.x - last.size;
}

function toLine(pieces: readonly Placed[], page: number): Line | null {
  const text = cleanText(pieces.map((piece, index) => spaceBefore(pieces[index - 1], piece) + piece.str).join(""));
  const inked = pieces.filter(({ str }) => str.trim() !== "");
  const [first] = inked;
  if (text === "" || first === undefined) return null;
  return {
    text,
    page,
    x: first.x,
    right: Math.max(...inked.map(({ right }) => right)),
    y: first.y,
    size: Math.round(Math.max(...inked.map(({ size }) => size)) * 10) / 10,
    font: inked.every(({ font }) => font === first.font) ? first.font : null,
  };
}

function spaceBefore(last: Placed | undefined, next: Placed): string {
  return last !== undefined && next.x - last.right > next.size * WORD_GAP ? " " : "";
}
