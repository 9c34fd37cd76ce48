import { safeText, wholeIndex } from "../../records/safe-text.js";
import { LIMITS } from "./limits.js";

/** One text component: what Discord gets, and the words in it for counting and for files. */
export interface Piece {
  readonly markdown: string;
  readonly text: string;
  /** It only leads to the piece behind it. */
  readonly leads?: true;
}

/** A space so near is taken as the place to part words. */
const NEAR = 200;

/** The text in pieces that each fit when drawn; their texts join to the whole. Blank pieces are left out. */
export function fitPieces(text: string, draw: (part: string) => string, max: number = LIMITS.pieceText): Piece[] {
  const safe = safeText(text);
  const pieces: Piece[] = [];
  for (let start = 0; start < safe.length; ) {
    const end = fittingEnd(safe, start, (part) => (draw(part).length <= max ? 1 : max / draw(part).length));
    const part = safe.slice(start, end);
    if (part.trim() !== "") pieces.push({ markdown: draw(part), text: part });
    start = end;
  }
  return pieces;
}

/** Pieces put together as long as they fit, one per line: a list, rows of fields. */
export function joinPieces(pieces: readonly Piece[], max: number = LIMITS.pieceText): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.markdown.length + piece.markdown.length < max) {
      joined[joined.length - 1] = {
        markdown: `${last.markdown}\n${piece.markdown}`,
        text: `${last.text}\n${piece.text}`,
      };
    } else joined.push(piece);
  }
  return joined;
}

/** Where the part from `start` must end; `share` says how much of a part fits, 1 for all of it. */
function fittingEnd(text: string, start: number, share: (part: string) => number): number {
  let length = Math.min(LIMITS.pieceText, text.length - start);
  for (let fits = share(text.slice(start, start + length)); fits < 1 && length > 2; ) {
    length = Math.max(2, Math.min(length - 1, Math.floor(length * fits)));
    fits = share(text.slice(start, start + length));
  }
  return start + length >= text.length ? text.length : wordEnd(text, start, start + length);
}

/** After a space near the end, or the end itself; never inside a surrogate pair. */
function wordEnd(text: string, start: number, end: number): number {
  const whole = wholeIndex(text, end);
  const space = Math.max(text.lastIndexOf(" ", whole - 1), text.lastIndexOf("\n", whole - 1)) + 1;
  return space > start && space > whole - NEAR ? space : Math.max(start + 1, whole);
}
