import type { Block } from "../block.js";
import { stripBullet } from "../list-marks.js";
import { type Layout, measureLayout, SENTENCE_END } from "./layout.js";
import type { Line } from "./line.js";

/** Letters larger than the text by this factor are a heading's; the same makes two lines differ in size. */
const LARGER = 1.1;
const LONGEST_HEADING = 200;
/** Two lines further apart than the usual distance times this are two paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** A line that ends this share of the text's width before its right edge was ended on purpose. */
const SHORT_LINE = 0.85;
const NUMBERED =
  /^(?:\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?|§\s?\d{1,3}|article \d{1,3}\b)\s?\S/i;
const LIST_ITEM = /^\((?:\d{1,3}|[a-z]|[ivxlc]{1,6})\)/i;

/** Makes paragraphs, items and headings of a document's lines. */
export function readPdfBlocks(lines: readonly Line[]): Block[] {
  const layout = measureLayout(lines);
  const levels = headingLevels(lines, layout);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  return groupLines(lines, layout).map((group) => toBlock(group, { layout, levels, words }));
}

function groupLines(lines: readonly Line[], layout: Layout): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && !startsBlock(last, line, layout)) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

function startsBlock(last: Line, next: Line, layout: Layout): boolean {
  if (differs(last.size, next.size)) return true;
  if (isHeading(next, layout)) return last.y - next.y > layout.leading * (next.size / layout.size) * PARAGRAPH_GAP;
  if (isMarked(next) && (SENTENCE_END.test(last.text) || isShort(last, layout) || /^\D/.test(next.text))) return true;
  if (last.font !== next.font && isShort(last, layout)) return true;
  if (last.page !== next.page || next.y > last.y) return SENTENCE_END.test(last.text) || /^\p{Lu}/u.test(next.text);
  if (last.y - next.y > layout.leading * PARAGRAPH_GAP) return true;
  return isShort(last, layout) && SENTENCE_END.test(last.text);
}

/** Opens with a bullet, a number or a letter of a list. */
function isMarked({ text }: Line): boolean {
  return stripBullet(text).bullet || NUMBERED.test(text);
}

function isShort({ x, right }: Line, layout: Layout): boolean {
  return right - x < (layout.right - x) * SHORT_LINE;
}

function differs(one: number, other: number): boolean {
  return Math.max(one, other) / Math.max(Math.min(one, other), 0.1) >= LARGER;
}

function isHeading(line: Line, { size }: Layout): boolean {
  return line.size >= size * LARGER && line.text.length <= LONGEST_HEADING;
}

/** Sizes above the text's own, largest first: 1 to 6. */
function headingLevels(lines: readonly Line[], layout: Layout): ReadonlyMap<number, number> {
  const sizes = [...new Set(lines.filter((line) => isHeading(line, layout)).map(({ size }) => size))];
  return new Map(sizes.sort((a, b) => b - a).map((size, index) => [size, Math.min(index + 1, 6)]));
}

interface Reading {
  readonly layout: Layout;
  readonly levels: ReadonlyMap<number, number>;
  /** Every word of the document, lower case. */
  readonly words: ReadonlySet<string>;
}

function toBlock(group: readonly Line[], { layout, levels, words }: Reading): Block {
  const joined = group.reduce((text, line) => joinLine(text, line.text, words), "");
  const { text, bullet } = stripBullet(joined);
  const level = text.length <= LONGEST_HEADING ? (levels.get(group[0]?.size ?? 0) ?? null) : null;
  const kind = level !== null ? "heading" : bullet || LIST_ITEM.test(text) ? "item" : "paragraph";
  // Another font than the text's, throughout, is nearly always its bold.
  const bold = group.every(({ font }) => font !== null && font !== layout.font);
  return { kind, text, level, linkShare: 0, bold, depth: bullet ? 1 : 0, endsLevel: null };
}

/** A word cut at a line's end is put together again when the document has it in one piece elsewhere. */
function joinLine(text: string, line: string, words: ReadonlySet<string>): string {
  if (text === "") return line;
  const head = /(?<!\p{L})(\p{L}+)-$/u.exec(text)?.[1];
  const tail = /^\p{Ll}+/u.exec(line)?.[0];
  if (head === undefined || tail === undefined) return `${text} ${line}`;
  return words.has((head + tail).toLowerCase()) ? text.slice(0, -1) + line : text + line;
}
