import { type Document, Element, type ParentNode } from "domhandler";
import { cleanText } from "../clean-text.js";
import { CONSENT_LABELS } from "../tables/consent-labels.js";
import { UNREAD_TAGS } from "./tags.js";
import { walk } from "./walk.js";

const LONGEST_LABEL = 60;

/** Every element that holds a consent banner's button, however deep: the banner is among them, and so is the body. */
export function findConsent(page: Document): ReadonlySet<Element> {
  const asking = new Set<Element>();
  const open: Element[] = [];
  walk(page, {
    enter(element) {
      if (UNREAD_TAGS.has(element.name)) return false;
      open.push(element);
      return true;
    },
    leave() {
      open.pop();
    },
    text(text) {
      if (text.length > LONGEST_LABEL || !CONSENT_LABELS.has(cleanText(text).toLowerCase())) return;
      addWithAncestors(asking, open.at(-1) ?? null);
    },
  });
  return asking;
}

function addWithAncestors(asking: Set<Element>, from: Element | null): void {
  let node: ParentNode | null = from;
  while (node instanceof Element && !asking.has(node)) {
    asking.add(node);
    node = node.parent;
  }
}

/** Whether an element is a dialog: it covers the page and may hold more words than the page. */
export function isDialog(element: Element): boolean {
  const { role, "aria-modal": modal } = element.attribs;
  return element.name === "dialog" || role === "dialog" || role === "alertdialog" || modal === "true";
}
