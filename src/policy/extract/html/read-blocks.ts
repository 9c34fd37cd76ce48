import { Element, type ParentNode, Text } from "domhandler";
import { type Block, LEVEL } from "../block.js";
import { BlockWriter, listHeadLevel } from "./block-writer.js";
import { findEmail } from "./decode-email.js";
import { isDataTable } from "./is-data-table.js";
import { isDisclosure } from "./is-disclosure.js";
import { isLineSeam, isStack } from "./line-seam.js";
import { readTarget } from "./link-target.js";
import { BLOCK_TAGS, BOLD_TAGS, UNREAD_TAGS } from "./tags.js";
import { walk } from "./walk.js";

const HEADING = /^h([1-6])$/;
const BOLD_STYLE = /font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/i;
const PRE_STYLE = /white-space\s{0,9}:\s{0,9}(?:pre|break-spaces)/i;
const BLOCK_STYLE = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}(?:block|flex|grid|list-item|table)/i;
/** A link of one mark beside a heading ("#", "¶") leads to the heading itself. */
const ANCHOR_MARK = /^[^\p{L}\p{N}]{0,3}$/u;

const RAISED = new Set(["sup", "sub"]);

/** What an open element changed, to be undone when it ends. */
interface Opened {
  readonly element: Element;
  readonly block: boolean;
  readonly bold: boolean;
  readonly pre: boolean;
  readonly level: number | null;
  readonly row: boolean;
}

/** Elements that are not read. */
type Skip = Pick<ReadonlySet<Element>, "has">;

/**
 * Reads a tree into blocks in document order, leaving out the elements in `skip`. `base`: the address that links are
 * relative to, if it is known.
 */
export function readBlocks(root: ParentNode, skip: Skip, base: URL | null = null): Block[] {
  const reader = new BlockReader(skip, base);
  walk(root, reader);
  return reader.finish();
}

class BlockReader {
  readonly #writer = new BlockWriter();
  readonly #opened: Opened[] = [];
  readonly #dataTables = new Set<Element>();
  readonly #running = new Map<ParentNode, boolean>();
  #preDepth = 0;
  /** An element that began right after another, with no text yet. */
  #seam: Element | null = null;

  constructor(
    readonly skip: Skip,
    readonly base: URL | null,
  ) {}

  finish(): Block[] {
    this.#writer.frame.row = false;
    this.#writer.endBlock();
    return this.#writer.blocks;
  }

  enter(element: Element): boolean {
    if (element.name === "br") this.#writer.breakLine();
    if (UNREAD_TAGS.has(element.name) || this.skip.has(element) || isAnchorMark(element)) return false;
    const email = findEmail(element);
    if (email !== null) {
      this.#writer.write(email);
      return false;
    }
    if (element.name === "button" && !this.#isReadButton(element)) return false;
    this.#open(element);
    return true;
  }

  leave(element: Element): void {
    const opened = this.#opened.pop();
    if (opened !== undefined) this.#close(opened, element);
  }

  text(text: string): void {
    if (text === "") return;
    this.#joinSeam(text);
    if (this.#preDepth === 0 || !text.includes("\n")) {
      this.#writer.write(text);
      return;
    }
    text.split("\n").forEach((line, index) => {
      if (index > 0) this.#writer.breakLine();
      this.#writer.write(line);
    });
  }

  /** Ends a line that only a style sheet ends: amid running text that is a space, else the end of a block. */
  #joinSeam(text: string): void {
    const element = this.#seam;
    this.#seam = null;
    const parent = element?.parent ?? null;
    if (element === null || parent === null) return;
    const runsOn = this.#runsOn(parent);
    if (!isLineSeam(this.#writer.tail, text.slice(0, 40), !runsOn && isStack(parent, element))) return;
    if (runsOn) this.#writer.write(" ");
    else this.#writer.endBlock();
  }

  #runsOn(parent: ParentNode): boolean {
    const known = this.#running.get(parent);
    if (known !== undefined) return known;
    const runs = parent.children.some((child) => child instanceof Text && child.data.trim() !== "");
    this.#running.set(parent, runs);
    return runs;
  }

  #isReadButton(element: Element): boolean {
    return this.#writer.frame.level !== null || isDisclosure(element);
  }

  #open(element: Element): void {
    const { frame } = this.#writer;
    const style = element.attribs["style"]?.slice(0, 2000) ?? "";
    const level = frame.level === null ? headingLevel(element) : null;
    const row = element.name === "tr" && !frame.row && this.#isInDataTable();
    const opened: Opened = {
      element,
      block: BLOCK_TAGS.has(element.name) || level !== null || (style !== "" && BLOCK_STYLE.test(style)),
      bold: BOLD_TAGS.has(element.name) || (style !== "" && BOLD_STYLE.test(style)),
      pre: element.name === "pre" || (style !== "" && PRE_STYLE.test(style)),
      level,
      row,
    };
    this.#opened.push(opened);
    if (opened.block) this.#writer.endBlock();
    if (element.prev instanceof Element && !RAISED.has(element.name)) this.#seam = element;
    if (opened.bold) frame.boldDepth += 1;
    if (opened.pre) this.#preDepth += 1;
    if (element.name === "a") this.#openLink(element);
    if (level !== null) frame.level = level;
    if (row) frame.row = true;
    this.#openStructure(element);
  }

  #openLink(element: Element): void {
    const { frame } = this.#writer;
    frame.linkDepth += 1;
    frame.target = readTarget(element.attribs["href"], this.base);
  }

  #closeLink(): void {
    const { frame } = this.#writer;
    frame.linkDepth -= 1;
    frame.target = null;
  }

  #openStructure(element: Element): void {
    const { frame } = this.#writer;
    if (element.name === "table" && !frame.row && isDataTable(element)) this.#dataTables.add(element);
    if (element.name === "ul" || element.name === "ol" || element.name === "menu") frame.listDepth += 1;
    if (isItem(element)) frame.item = true;
  }

  #close(opened: Opened, element: Element): void {
    const { frame } = this.#writer;
    if ((element.name === "td" || element.name === "th") && frame.row) this.#writer.endCell();
    if (opened.row) this.#writer.endRow();
    else if (opened.block) this.#writer.endBlock();
    if (opened.bold) frame.boldDepth -= 1;
    if (opened.pre) this.#preDepth -= 1;
    if (element.name === "a") this.#closeLink();
    if (opened.level !== null) frame.level = null;
    this.#closeStructure(element);
  }

  #closeStructure(element: Element): void {
    const { frame } = this.#writer;
    if (element.name === "dl") this.#writer.endSection(LEVEL.term);
    if (element.name === "details") this.#writer.endSection(LEVEL.disclosure);
    if (isItem(element)) {
      frame.item = false;
      this.#writer.endSection(listHeadLevel(frame.listDepth));
    }
    if (element.name === "ul" || element.name === "ol" || element.name === "menu") frame.listDepth -= 1;
  }

  #isInDataTable(): boolean {
    for (let index = this.#opened.length - 1; index >= 0; index -= 1) {
      const element = this.#opened[index]?.element;
      if (element?.name === "table") return this.#dataTables.has(element);
    }
    return false;
  }
}

function isItem(element: Element): boolean {
  return element.name === "li" || element.attribs["role"] === "listitem";
}

function headingLevel(element: Element): number | null {
  const tag = HEADING.exec(element.name)?.[1];
  if (tag !== undefined) return Number(tag);
  if (element.attribs["role"] === "heading") return readAriaLevel(element.attribs["aria-level"]);
  if (element.name === "summary" || isDisclosure(element)) return LEVEL.disclosure;
  return element.name === "dt" ? LEVEL.term : null;
}

function readAriaLevel(value: string | undefined): number {
  const level = Number(value ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

function isAnchorMark(element: Element): boolean {
  if (element.name !== "a" || element.children.length > 1) return false;
  const only = element.children[0];
  if (only === undefined || only.type !== "text" || !("data" in only)) return false;
  return element.attribs["href"]?.startsWith("#") === true && ANCHOR_MARK.test(only.data.trim().slice(0, 10));
}
