import { type Document, type Element, type ParentNode, Text } from "domhandler";
import { countInk } from "../clean-text.js";
import { nameExpression, nameWords } from "./name-words.js";
import { readStruckSelectors } from "./struck-selectors.js";
import { findOutermost, isText, replaceAll, textOf } from "./tree.js";

const STRUCK_TAGS = new Set(["del", "s", "strike"]);
const STRUCK_STYLE = /(?:^|;)\s{0,9}text-decoration(?:-line)?\s{0,9}:[^;]{0,60}\bline-through\b/i;
/** Classes of style sheets that many pages share. */
const STRUCK_NAME = nameExpression(["line-through", "linethrough", "strikethrough", "strike-through", "text-strike"]);
/** A page that strikes out more than this share of its words has an unclosed tag, not a redline. */
const MOST_STRUCK = 0.5;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/**
 * Takes struck-out words out of a page: they are shown, and not in force. What stood around them is never glued together.
 * Inline styles and simple selectors of the page's own style elements count; other style sheets are the browser's to apply.
 */
export function dropStruck(page: Document): void {
  const selectors = readStruckSelectors(page);
  const isStruck = (element: Element): boolean =>
    STRUCK_TAGS.has(element.name) ||
    STRUCK_STYLE.test(element.attribs["style"]?.slice(0, 2000) ?? "") ||
    STRUCK_NAME.test(nameWords(element)) ||
    selectors.some((matches) => matches(element));
  const struck = findOutermost(page, isStruck);
  if (struck.length === 0) return;
  const most = countInk(textOf(page)) * MOST_STRUCK;
  const ink = struck.reduce((sum, element) => sum + countInk(textOf(element)), 0);
  if (ink > most) return;
  replaceAll(struck, (element) => (needsSpace(element) ? [new Text(" ")] : []));
}

function needsSpace(element: Element): boolean {
  const { prev, next } = element;
  const before = prev === null ? "" : isText(prev) ? prev.data : textOf(prev as unknown as ParentNode);
  const after = next === null ? "" : isText(next) ? next.data : textOf(next as unknown as ParentNode);
  return WORD_END.test(before.slice(-2)) && WORD_START.test(after.slice(0, 2));
}
