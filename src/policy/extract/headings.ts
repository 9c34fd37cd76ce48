import { lines } from "../reading/lines.js";
import { type Block, LEVEL } from "./block.js";
import { readDateLine } from "./date-line.js";
import { listHeadLevel } from "./html/block-writer.js";
import { Numbering } from "./numbering.js";

/** "4.", "4.2", "Article 4", "§ 4", "IV.", "A." and then a short title. */
const NUMBER = new RegExp(
  lines`
  ^(?:(?:section|article|part|clause|chapter|abschnitt|artikel|kapitel|artículo|articolo|artigo|§)\s{0,3})?(
    (?:\d{1,3})(?:\.\d{1,3}){0,4}|[ivxlc]{1,6}|[a-z]
  )\s?[.):–—-]?\s+\p{L}
`,
  "iu",
);
const BARE_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}\.|[A-Z][.)])[.)]?\s+\p{Lu}/u;
const SENTENCE_END = /[.;,!]["'’”)]?$/;
/** "11. Privacy." */
const SHORT_TITLE = /^\d{1,3}(?:\.\d{1,3}){0,4}[.)]?(?:\s[^\s.]{1,30}){1,5}\.$/;
const LONGEST = 120;
const MOST_WORDS = 14;

/**
 * Recognises headings that only their looks mark: short bold paragraphs, numbered title lines, lines in capitals, and the
 * bold title that opens a list item. A block is a heading only when other text follows it, so that bold notes stay text.
 */
export function promoteHeadings(blocks: readonly Block[]): Block[] {
  const numbering = new Numbering();
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const level = next !== undefined && block.level === null && mayBeTitle(block) ? findLevel(block, next) : null;
    const read: Block = level === null ? block : { ...block, kind: "heading", level };
    return numbering.follow(read);
  });
}

function mayBeTitle(block: Block): boolean {
  if (block.kind === "row" || block.text.length > LONGEST || block.linkShare > 0.5) return false;
  if (block.text.split(" ").length > MOST_WORDS || !/\p{L}{2}/u.test(block.text)) return false;
  return readDateLine(block.text) === null;
}

function findLevel(block: Block, next: Block): number | null {
  if (block.kind === "item") return isListHead(block, next) ? listHeadLevel(block.depth) : null;
  if (block.depth > 0) return null;
  if (block.bold && next.kind !== "heading" && endsAsTitle(block)) return levelOfNumber(block.text) ?? LEVEL.bold;
  if (isCapitals(block.text) && !isCapitals(next.text) && endsAsTitle(block))
    return levelOfNumber(block.text) ?? LEVEL.capitals;
  return isNumberedTitle(block, next) ? levelOfNumber(block.text) : null;
}

/** The title of an item that goes on with paragraphs or a list of its own. */
function isListHead(block: Block, next: Block): boolean {
  if (SENTENCE_END.test(block.text) || next.endsLevel !== null) return false;
  const inside = next.depth > block.depth || (next.depth === block.depth && next.kind === "paragraph");
  return inside && (block.bold || isCapitals(block.text));
}

function endsAsTitle(block: Block): boolean {
  return !SENTENCE_END.test(block.text) || (BARE_NUMBER.test(block.text) && block.text.split(" ").length <= 10);
}

function isNumberedTitle(block: Block, next: Block): boolean {
  if (!BARE_NUMBER.test(block.text) || block.text.length > 80) return false;
  if (SENTENCE_END.test(block.text) && !SHORT_TITLE.test(block.text)) return false;
  return next.kind !== "heading" && next.text.length > block.text.length && !isShortNumbered(next);
}

function isShortNumbered(block: Block): boolean {
  return BARE_NUMBER.test(block.text) && block.text.length <= 80 && !/^\d{1,3}\.\d/.test(block.text);
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && letters.length <= LONGEST && text === text.toUpperCase() && text !== text.toLowerCase();
}

function levelOfNumber(text: string): number | null {
  const number = NUMBER.exec(text)?.[1];
  if (number === undefined) return null;
  const dots = number.split(".").length - 1;
  return LEVEL.numbered + Math.min(dots, LEVEL.capitals - LEVEL.numbered - 1);
}
