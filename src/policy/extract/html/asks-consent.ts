import type { Element } from "domhandler";
import { cleanText } from "../clean-text.js";
import { CONSENT_LABELS } from "./consent-labels.js";
import { UNREAD_TAGS } from "./tags.js";
import { walk } from "./walk.js";

const LONGEST_LABEL = 60;
/** Dialogs within dialogs must not make the search quadratic. */
const MOST_ELEMENTS = 5000;

/** Whether a part of the page offers a consent banner's buttons. */
export function asksConsent(part: Element): boolean {
  let asks = false;
  let left = MOST_ELEMENTS;
  walk(part, {
    enter(element) {
      left -= 1;
      return !UNREAD_TAGS.has(element.name);
    },
    leave() {},
    text(text) {
      if (text.length <= LONGEST_LABEL) asks = CONSENT_LABELS.has(cleanText(text).toLowerCase());
    },
    done: () => asks || left < 0,
  });
  return asks;
}

/** Whether an element is a dialog that asks for consent: it covers the page and may hold more words than the page. */
export function isConsentDialog(element: Element): boolean {
  const { role, "aria-modal": modal } = element.attribs;
  const dialog = element.name === "dialog" || role === "dialog" || role === "alertdialog" || modal === "true";
  return dialog && asksConsent(element);
}
