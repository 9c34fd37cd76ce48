import type { Block } from "./block.js";

/** A page is hard-wrapped where so many of its lines break amid a sentence, and such a share of all lines that could. */
const FEWEST_BREAKS = 6;
const FEWEST_SHARE = 0.25;
/** A line is full from this share of the usual width on; a shorter one ends where its author ended it. */
const FULL = 0.72;
/** Widths of wrapped lines, in characters: converters of printed pages make none outside. */
const NARROWEST = 45;
const WIDEST = 160;
/** A line that an author ended. */
const ENDED = /[.!?:;][”"’')\]]{0,3}$/;
/** What opens an entry, a section or a note of its own: "1.", "2.3", "(a)", "iv)", "•". */
const OPENS =
  /^(?:[*•·▪◦●–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]\s|\d{1,3}(?:\.\d{1,3}){1,4}\.?\s|(?:article|section|§)\s)/i;
const SMALL = /^[("“‘]?\p{Ll}/u;

/**
 * Joins lines of a page that was wrapped at a fixed width, each line of which is a paragraph: a text made from a printed page. Pages
 * that are not stay as they are; headings, entries, rows, addresses and lines in bold are not joined.
 */
export function joinWrapped(blocks: readonly Block[]): Block[] {
  const width = findWidth(blocks);
  if (width === null) return [...blocks];
  const joined: Block[] = [];
  let lastLine = "";
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before !== undefined && mayGoOn(before) && isLine(block) && goesOn(lastLine, block.text, width)) {
      joined[joined.length - 1] = together(before, block);
    } else joined.push(block);
    lastLine = block.text;
  }
  return joined;
}

/** The usual length of the lines that break amid a sentence; null for a page that is not wrapped. */
function findWidth(blocks: readonly Block[]): number | null {
  let could = 0;
  const broken: number[] = [];
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    if (next === undefined || !isLine(block) || !isLine(next)) return;
    could += 1;
    const fits = block.text.length >= NARROWEST && block.text.length <= WIDEST;
    if (fits && !ENDED.test(block.text) && SMALL.test(next.text) && !OPENS.test(next.text))
      broken.push(block.text.length);
  });
  if (broken.length < FEWEST_BREAKS || broken.length < FEWEST_SHARE * could) return null;
  broken.sort((a, b) => a - b);
  return broken[Math.floor(broken.length * 0.8)] ?? null;
}

function isLine({ kind, level, bold, linkShare }: Block): boolean {
  return kind === "paragraph" && level === null && !bold && linkShare < 0.5;
}

/** An entry's first line stands in its list, the others below it. */
function mayGoOn(block: Block): boolean {
  return isLine(block.kind === "item" ? { ...block, kind: "paragraph" } : block);
}

/** Whether a line goes on in the next one: it is full, nobody ended it, and the next one opens nothing. */
function goesOn(line: string, next: string, width: number): boolean {
  if (OPENS.test(next) || ENDED.test(line) || line.length > WIDEST) return false;
  if (line.length >= FULL * width) return SMALL.test(next) || /\p{L}|,/u.test(line.slice(-1));
  return SMALL.test(next) && line.length >= NARROWEST;
}

/** "self-" and "service" stay as they stand. Links of both lines are the paragraph's. */
function together(first: Block, second: Block): Block {
  const text = `${first.text} ${second.text}`;
  const linked = first.linkShare * first.text.length + second.linkShare * second.text.length;
  const links = [...(first.links ?? []), ...(second.links ?? [])];
  return { ...first, text, linkShare: Math.min(1, linked / text.length), ...(links.length > 0 ? { links } : {}) };
}
