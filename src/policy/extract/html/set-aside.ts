import { Element, Text } from "domhandler";
import { readsLikePolicy } from "../../policy-prose.js";
import { VISIT_WORDS } from "../tables/visit-words.js";
import { linkShareOf, type Measure, measureOf, measureTree } from "./measure.js";
import { BLOCK_TAGS, UNREAD_TAGS } from "./tags.js";
import { walk } from "./walk.js";

/** Why a part of a page is not read as the policy. */
export type SetAsideReason =
  | "hidden"
  | "menu"
  | "header"
  | "footer"
  | "dialog"
  | "consent banner"
  | "table of contents"
  | "share buttons"
  | "breadcrumb"
  | "language choice"
  | "form"
  | "teaser"
  | "advertising"
  | "skip link"
  | "beside the text";

/** Parts of a page that are not read, each with the reason. */
export type SetAside = Map<Element, SetAsideReason>;

/** A block of these is the policy's only when it says nothing of the visit: their own business are cookies and consent. */
const OF_THE_VISIT: ReadonlySet<SetAsideReason> = new Set(["dialog", "consent banner", "hidden"]);
const COOKIE = /\b(?:cookies?|traceurs?|trackers?|local storage)\b/i;
/** A form's hidden messages ("You must enter a name.") are shorter. */
const MESSAGE_WORDS = 8;
/** Cards that lead to other pages tell what stands there: a block that is all link is such a card. */
const LINKED = 0.7;
const LISTS = new Set(["ul", "ol", "dl", "table"]);

/** Reasons that a name gives; the others rest on what a part is. */
const BY_NAME: ReadonlySet<SetAsideReason> = new Set(["dialog", "form", "teaser", "share buttons", "beside the text"]);

/**
 * Sets a part of a page aside, but for what in it reads like policy: that stays, with what plainly belongs to it. Where a
 * part stands and what it is called never decide alone.
 */
export function setAside(part: Element, reason: SetAsideReason, aside: SetAside): void {
  const prose = findPolicyIn(part, reason);
  if (prose.size === 0) {
    aside.set(part, reason);
    return;
  }
  const measures = measureTree(part, new Set());
  const open: Element[] = [part];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const running = next.children.some((child) => child instanceof Text && child.data.trim() !== "");
    for (const child of next.children) {
      if (!(child instanceof Element) || UNREAD_TAGS.has(child.name)) continue;
      if (running && !BLOCK_TAGS.has(child.name)) continue;
      if (prose.has(child)) open.push(child);
      else if (!belongs(measureOf(measures, child), child, reason)) aside.set(child, reason);
    }
  }
}

/** Whether what stands beside policy prose belongs to it: prose of a part that only its name made suspect, headings and lists. */
function belongs(measure: Readonly<Measure>, element: Element, reason: SetAsideReason): boolean {
  const plain = measure.links === 0 && measure.controls === 0;
  if (BY_NAME.has(reason)) return plain || (measure.prose > 0 && linkShareOf(measure) < 0.5);
  return plain && (measure.headings > 0 || LISTS.has(element.name));
}

/** The elements of a part that hold a block which reads like policy, the part itself among them. */
function findPolicyIn(part: Element, reason: SetAsideReason): ReadonlySet<Element> {
  const found = new Set<Element>();
  const open: Element[] = [part];
  let [text, linked, linkDepth] = ["", 0, 0];
  const endBlock = () => {
    const share = text.length === 0 ? 0 : linked / text.length;
    if (share < LINKED && isPolicy(text, reason)) for (const element of open) found.add(element);
    [text, linked] = ["", 0];
  };
  walk(part, {
    enter(element) {
      if (UNREAD_TAGS.has(element.name) || element.name === "button") return false;
      if (BLOCK_TAGS.has(element.name)) endBlock();
      if (element.name === "a") linkDepth += 1;
      open.push(element);
      return true;
    },
    leave(element) {
      if (BLOCK_TAGS.has(element.name)) endBlock();
      if (element.name === "a") linkDepth -= 1;
      open.pop();
    },
    text(piece) {
      text += piece;
      if (linkDepth > 0) linked += piece.length;
    },
  });
  endBlock();
  return found;
}

function isPolicy(text: string, reason: SetAsideReason): boolean {
  const block = text.replaceAll(/\s+/g, " ").trim();
  // What a consent banner is about, down to its list of cookies; it comes, goes and is translated with the visit.
  if (reason === "consent banner" && COOKIE.test(block)) return false;
  if (OF_THE_VISIT.has(reason) && (VISIT_WORDS.test(block) || block.split(" ").length < MESSAGE_WORDS)) return false;
  return readsLikePolicy(block);
}
