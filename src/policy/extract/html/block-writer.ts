import type { Block } from "../block.js";
import { LEVEL } from "../block.js";
import { cleanText, countInk } from "../clean-text.js";
import { stripBullet } from "../list-marks.js";
import { type LinkWords, linksIn, noteLink, readLinks } from "./block-links.js";

interface Line {
  readonly pieces: string[];
  readonly links: LinkWords[];
  ink: number;
  linkInk: number;
  boldInk: number;
}

/** What the next block will be, as the tags around it say. */
export interface BlockFrame {
  /** Rank of the heading the text stands in, or null. */
  level: number | null;
  /** The text is the first of a list item. */
  item: boolean;
  row: boolean;
  linkDepth: number;
  /** Where the link leads that the text stands in, or null. */
  target: string | null;
  boldDepth: number;
  listDepth: number;
}

/** Rules, arrows and lone bullets are no wording. */
const WORDING = /[\p{L}\p{N}]/u;
const INLINE_BULLET = /\s[•●▪]\s/;
const SHORTEST_LIST = 100;
const LONGEST_HEADING = 300;
/** Stands between cells until the row is joined; no page contains it, for the parser turns U+0000 into U+FFFD. */
const CELL_END = "\u0000|\u0000";

/** Collects inline text into lines and turns them into blocks whenever a block ends. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly frame: BlockFrame = {
    ...{ level: null, item: false, row: false },
    ...{ linkDepth: 0, target: null, boldDepth: 0, listDepth: 0 },
  };
  #lines: Line[] = [emptyLine()];
  #endedLevel: number | null = null;

  write(text: string): void {
    const line = this.#lines.at(-1);
    if (line === undefined) return;
    const ink = countInk(text);
    if (text !== "") line.pieces.push(text);
    line.ink += ink;
    if (this.frame.linkDepth > 0) line.linkInk += ink;
    if (this.frame.boldDepth > 0) line.boldInk += ink;
    if (this.frame.target !== null) noteLink(line.links, this.frame.target, text);
  }

  /** The end of what was last written in this line, or "". */
  get tail(): string {
    return this.#lines.at(-1)?.pieces.at(-1)?.slice(-20) ?? "";
  }

  /** A line break inside a block; two in a row end the paragraph. */
  breakLine(): void {
    if (this.frame.row || this.frame.level !== null) this.write(" ");
    else this.#lines.push(emptyLine());
  }

  /** Ends the block in hand, if it has any text. */
  endBlock(): void {
    if (this.frame.row) {
      this.write(" ");
      return;
    }
    const lines = this.#lines.flatMap(splitAtBullets);
    this.#lines = [emptyLine()];
    for (const group of groupLines(lines)) this.#emit(group);
  }

  /** Between two cells of a row. */
  endCell(): void {
    this.#lines.at(-1)?.pieces.push(CELL_END);
  }

  /** Ends a row of a table: one block, whatever its cells held. */
  endRow(): void {
    const lines = this.#lines;
    this.#lines = [emptyLine()];
    this.#emit(lines);
    this.frame.row = false;
  }

  /** From the next block on, headings of this rank and below no longer hold. */
  endSection(level: number): void {
    this.#endedLevel = Math.min(this.#endedLevel ?? level, level);
  }

  #emit(lines: readonly Line[]): void {
    const raw = joinPieces(lines, this.frame.row);
    const { text, bullet } = this.frame.row ? { text: raw, bullet: false } : stripBullet(raw);
    if (!WORDING.test(text)) return;
    const kind = this.#kindOf(text, bullet);
    const ink = sum(lines, "ink") || 1;
    const links = readLinks(lines.flatMap((line) => line.links));
    this.blocks.push({
      kind,
      text,
      level: kind === "heading" ? this.frame.level : null,
      linkShare: Math.min(1, sum(lines, "linkInk") / ink),
      bold: sum(lines, "boldInk") >= sum(lines, "ink"),
      depth: this.frame.listDepth,
      endsLevel: this.#endedLevel,
      ...(links.length > 0 ? { links } : {}),
    });
    this.#endedLevel = null;
    this.frame.item = false;
  }

  #kindOf(text: string, bullet: boolean): Block["kind"] {
    if (this.frame.row) return "row";
    if (this.frame.level !== null && text.length <= LONGEST_HEADING) return "heading";
    return this.frame.item || bullet ? "item" : "paragraph";
  }
}

function emptyLine(): Line {
  return { pieces: [], links: [], ink: 0, linkInk: 0, boldInk: 0 };
}

function sum(lines: readonly Line[], key: "ink" | "linkInk" | "boldInk"): number {
  return lines.reduce((total, line) => total + line[key], 0);
}

function joinPieces(lines: readonly Line[], row: boolean): string {
  const raw = lines.map((line) => line.pieces.join("")).join(" ");
  if (!row) return cleanText(raw);
  return raw
    .split(CELL_END)
    .map(cleanText)
    .filter((cell) => cell !== "")
    .join(" | ");
}

/** Lines that belong together: an empty line ends a paragraph, a bullet starts one, a bold first line is a heading of its own. */
function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    const first = group[0];
    const starts =
      line.ink === 0 || isBulleted(line) || (group.length === 1 && first !== undefined && isTitle(first, line));
    if (starts && group.length > 0) {
      groups.push(group);
      group = [];
    }
    if (line.ink > 0) group.push(line);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** "We collect: • names • addresses" in one run of text is a list. */
function splitAtBullets(line: Line): Line[] {
  if (line.ink < SHORTEST_LIST) return [line];
  const parts = line.pieces.join("").split(INLINE_BULLET);
  if (parts.length < 3) return [line];
  return parts.map((part, index) => {
    const ink = countInk(part);
    const share = ink / line.ink;
    const text = index === 0 ? part : `• ${part}`;
    const links = linksIn(line.links, part);
    return { pieces: [text], links, ink, linkInk: line.linkInk * share, boldInk: line.boldInk * share };
  });
}

function isBulleted(line: Line): boolean {
  return stripBullet(cleanText(line.pieces.join("").slice(0, 200))).bullet;
}

function isTitle(line: Line, next: Line): boolean {
  return line.ink <= 100 && line.boldInk >= line.ink && next.boldInk < next.ink;
}

/** Rank of a heading that a list item's own title gives to what follows in the item. */
export function listHeadLevel(depth: number): number {
  return LEVEL.listHead + Math.min(depth, LEVEL.term - LEVEL.listHead - 1);
}
