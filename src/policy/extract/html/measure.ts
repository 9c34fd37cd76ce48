import type { Element, ParentNode } from "domhandler";
import { countInk } from "../clean-text.js";
import { BLOCK_TAGS, CONTROL_TAGS, UNREAD_TAGS } from "./tags.js";
import { walk } from "./walk.js";

/** Characters are counted without white space. */
export interface Measure {
  text: number;
  linkText: number;
  links: number;
  /** Links that lead to a place on the same page. */
  pageLinks: number;
  /** Characters outside links in blocks long enough to be sentences. */
  prose: number;
  controls: number;
  headings: number;
  /** Headings of the first rank. */
  titles: number;
}

export type Measures = ReadonlyMap<Element, Measure>;

/** A block with at least this much text outside links reads as prose, not as a label. */
const PROSE_FROM = 50;
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button)/i;

/** Measures every element once, bottom up; elements in `skip` and unread tags count as empty. */
export function measureTree(root: ParentNode, skip: Pick<ReadonlySet<Element>, "has">): Measures {
  const measures = new Map<Element, Measure>();
  const open: Measure[] = [emptyMeasure()];
  let plain = 0;
  let linkDepth = 0;
  const top = () => open.at(-1) ?? emptyMeasure();
  const endBlock = () => {
    if (plain >= PROSE_FROM) top().prose += plain;
    plain = 0;
  };
  walk(root, {
    enter(element) {
      if (UNREAD_TAGS.has(element.name) || skip.has(element)) {
        if (CONTROL_TAGS.has(element.name)) top().controls += 1;
        return false;
      }
      if (BLOCK_TAGS.has(element.name)) endBlock();
      if (element.name === "a") linkDepth += 1;
      open.push(emptyMeasure());
      return true;
    },
    leave(element) {
      if (BLOCK_TAGS.has(element.name)) endBlock();
      if (element.name === "a") linkDepth -= 1;
      const measure = open.pop() ?? emptyMeasure();
      countSelf(measure, element);
      measures.set(element, measure);
      addInto(top(), measure);
    },
    text(text) {
      const ink = countInk(text);
      top().text += ink;
      if (linkDepth > 0) top().linkText += ink;
      else plain += ink;
    },
  });
  return measures;
}

function emptyMeasure(): Measure {
  return { text: 0, linkText: 0, links: 0, pageLinks: 0, prose: 0, controls: 0, headings: 0, titles: 0 };
}

function countSelf(measure: Measure, element: Element): void {
  if (element.name === "a" && element.attribs["href"] !== undefined) {
    measure.links += 1;
    if (/^#./.test(element.attribs["href"])) measure.pageLinks += 1;
  }
  if (isControl(element)) measure.controls += 1;
  if (element.name === "h1") measure.titles += 1;
  if (/^h[1-6]$/.test(element.name)) measure.headings += 1;
}

function isControl(element: Element): boolean {
  if (CONTROL_TAGS.has(element.name) || element.attribs["role"] === "button") return true;
  return element.name === "a" && BUTTON_CLASS.test(element.attribs["class"]?.slice(0, 300) ?? "");
}

function addInto(sum: Measure, part: Measure): void {
  sum.text += part.text;
  sum.linkText += part.linkText;
  sum.links += part.links;
  sum.pageLinks += part.pageLinks;
  sum.prose += part.prose;
  sum.controls += part.controls;
  sum.headings += part.headings;
  sum.titles += part.titles;
}

const NOTHING: Readonly<Measure> = emptyMeasure();

/** The measure of an element; an element that was skipped measures nothing. */
export function measureOf(measures: Measures, element: Element): Readonly<Measure> {
  return measures.get(element) ?? NOTHING;
}

/** Share of an element's text inside links, 0 to 1. */
export function linkShareOf(measure: Readonly<Measure>): number {
  return measure.text === 0 ? 0 : measure.linkText / measure.text;
}
