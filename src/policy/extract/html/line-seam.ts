import { Element, type ParentNode } from "domhandler";

const LINE_END = /[\p{Ll}\p{N}.:;?!,)”"’'\]]$/u;
const LINE_START = /^["“(‘]?\p{Lu}/u;
const SENTENCE_END = /[.:;?!]["”’)]?\s*$/u;
const NEW_START = /^\s*(?:["“(‘]?\p{Lu}|\d{1,3}(?:\.\d{1,3}){0,4}[.)]?\s|\(?[a-z]{1,4}[.)]\s)/u;
const WORD_END = /\p{L}$/u;
const WORD_START = /^(?:\p{Lu}\p{Ll}|\d{1,3}[.)]\s)/u;
const STACKERS = new Set(["div", "section", "article", "main", "td", "body"]);

/**
 * Whether a line ends between two elements that stand side by side: either no space is between them though one is needed
 * ("…October 8" + "Previous"), or they are stacked and a sentence ends and another begins.
 */
export function isLineSeam(tail: string, head: string, stacked: boolean): boolean {
  if (LINE_END.test(tail) && LINE_START.test(head)) return true;
  if (!stacked) return false;
  return (SENTENCE_END.test(tail) && NEW_START.test(head)) || (WORD_END.test(tail) && WORD_START.test(head));
}

/** Whether two neighbouring spans may be lines that a style sheet stacks, as in pages that know no paragraphs. */
export function isStack(parent: ParentNode, element: Element): boolean {
  return element.name === "span" && parent instanceof Element && STACKERS.has(parent.name);
}
