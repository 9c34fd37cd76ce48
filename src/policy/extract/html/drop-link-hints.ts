import type { Document, Element } from "domhandler";
import { LINK_HINT } from "../tables/link-hints.js";
import { findOutermost, isElement, isText, replaceAll, textOf } from "./tree.js";

/** Elements that stand inside a line. */
const INLINE = new Set(["span", "small", "sup", "sub", "em", "i", "b", "strong", "abbr", "label", "div"]);
const LONGEST_HINT = 80;
const MOST_PARTS = 3;

/**
 * Takes the hints out of a page that tell those who do not see the screen where a link opens ("Opens in new tab"): sites add and
 * drop them at will, and read with the text they run into its words.
 */
export function dropLinkHints(page: Document): void {
  replaceAll(findOutermost(page, isHint), () => []);
}

/** A whole element inside a link or right behind one; amid a sentence of the policy the same words are the policy's. */
function isHint(element: Element): boolean {
  if (!INLINE.has(element.name) || !(isInLink(element) || followsLink(element))) return false;
  const text = shallowText(element)?.trim() ?? "";
  return text.length > 0 && text.length <= LONGEST_HINT && LINK_HINT.test(text);
}

/** The text of an element that holds words, or elements of words, and nothing deeper: so the whole page costs its length. */
function shallowText(element: Element): string | null {
  if (element.children.length > MOST_PARTS) return null;
  const parts = element.children.map((child) => {
    if (isText(child)) return child.data;
    if (!isElement(child) || child.children.length > MOST_PARTS) return null;
    return child.children.every(isText) ? textOf(child) : null;
  });
  return parts.includes(null) ? null : parts.join("");
}

function isInLink(element: Element): boolean {
  for (let parent = element.parent, steps = 0; parent !== null && steps < 6; parent = parent.parent, steps += 1) {
    if ("name" in parent && parent.name === "a") return true;
  }
  return false;
}

function followsLink({ prev }: Element): boolean {
  const before = prev !== null && "data" in prev && String(prev.data).trim() === "" ? prev.prev : prev;
  return before !== null && "name" in before && before.name === "a";
}
