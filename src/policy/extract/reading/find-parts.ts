import type { Document, Element } from "domhandler";
import { walk } from "../html/walk.js";
import type { Budget } from "./budget-adapter.js";
import { compileSelector, type ElementTest, readHeadingWords } from "./compile-selector.js";
import type { PagePart, PartRange } from "./instructions.js";

/** A stretch of the page by the elements it begins and ends at. */
export interface Stretch {
  readonly start: Element;
  /** The stretch begins before the element, or after it. */
  readonly startsBefore: boolean;
  /** Null: it goes on to the page's end. */
  readonly end: Element | null;
  readonly endsBefore: boolean;
}

/** The parts of a page that instructions name. */
export interface FoundParts {
  readonly elements: ReadonlySet<Element>;
  readonly stretches: readonly Stretch[];
  /** Parts that are not there, as they were written. */
  readonly missing: readonly string[];
}

const HEADING_TAGS = /^(?:h[1-6]|dt|summary|b|strong)$/;
const LONGEST_HEADING = 300;

/** Looks for parts in a page. Throws `TooCostly`. */
export function findParts(page: Document, parts: readonly PagePart[], budget: Budget): FoundParts {
  const order = listElements(page);
  const elements = new Set<Element>();
  const stretches: Stretch[] = [];
  const missing: string[] = [];
  for (const part of parts) {
    if (typeof part !== "string") {
      const stretch = findStretch(order, part, budget);
      if (typeof stretch === "string") missing.push(stretch);
      else stretches.push(stretch);
      continue;
    }
    const found = order.filter(testFor(part, budget));
    if (found.length === 0) missing.push(part);
    for (const element of found) elements.add(element);
  }
  return { elements, stretches, missing };
}

function findStretch(order: readonly Element[], range: PartRange, budget: Budget): Stretch | string {
  const from = range.startBefore ?? range.startAfter ?? "";
  const startAt = order.findIndex(testFor(from, budget));
  const start = order[startAt];
  if (start === undefined) return from;
  const place = { start, startsBefore: range.startBefore !== undefined, endsBefore: range.endBefore !== undefined };
  const to = range.endBefore ?? range.endAfter;
  if (to === undefined) return { ...place, end: null };
  const test = testFor(to, budget);
  // What begins where it ends would be nothing: the end is looked for behind the start.
  const end = order.slice(startAt + 1).find(test);
  return end === undefined ? to : { ...place, end };
}

function testFor(selector: string, budget: Budget): ElementTest {
  const words = readHeadingWords(selector);
  if (words === null) return compileSelector(selector, budget);
  const wanted = plainWords(words);
  return (element) => isHeading(element) && plainWords(readText(element)) === wanted;
}

function isHeading(element: Element): boolean {
  return HEADING_TAGS.test(element.name) || element.attribs["role"] === "heading";
}

function readText(element: Element): string {
  let text = "";
  walk(element, {
    enter: () => text.length <= LONGEST_HEADING,
    leave() {},
    text(piece) {
      if (text.length <= LONGEST_HEADING) text += piece;
    },
  });
  return text;
}

/** Letters and digits in lower case, a leading number left out: "4. Your Rights" is "your rights". */
function plainWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (/^\d+$/.test(words[0] ?? "") && words.length > 1 ? words.slice(1) : words).join(" ");
}

function listElements(page: Document): Element[] {
  const elements: Element[] = [];
  walk(page, {
    enter(element) {
      elements.push(element);
      return true;
    },
    leave() {},
    text() {},
  });
  return elements;
}
