import type { Element } from "domhandler";
import { PANEL_WORDS, UNSEEN_WORDS } from "../tables/furniture-rules.js";
import type { Measure } from "./measure.js";
import { nameExpression, nameWords } from "./name-words.js";

const HIDING_STYLE = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
const PANEL = nameExpression(PANEL_WORDS);
const UNSEEN = nameExpression(UNSEEN_WORDS);
const PANEL_ROLES = new Set(["tabpanel", "region"]);
/** Hidden text of this length is an accordion's panel or a streamed page part, not a label. */
const HIDDEN_PROSE = 200;
const DECORATION = 40;
/** A hidden part with buttons is a dialog unless it holds more than a dialog would. */
const HIDDEN_DIALOG = 1500;

/** Whether an element is hidden for good. Panels that open on a click, and hidden parts full of prose, are not. */
export function isHidden(element: Element, measure: Readonly<Measure>, panels: ReadonlySet<string>): boolean {
  if (element.attribs["aria-hidden"] === "true" && isDecoration(element, measure, panels)) return true;
  if (!isMarkedHidden(element)) return isUnseen(element, measure);
  if (isPanel(element, panels)) return false;
  return measure.prose < (measure.controls > 0 ? HIDDEN_DIALOG : HIDDEN_PROSE);
}

/** `aria-hidden` hides from screen readers only: an icon or a doubled label, unless there is more to read. */
function isDecoration(element: Element, measure: Readonly<Measure>, panels: ReadonlySet<string>): boolean {
  return measure.text < DECORATION && measure.headings === 0 && !isPanel(element, panels);
}

function isMarkedHidden(element: Element): boolean {
  const { hidden, style } = element.attribs;
  if (hidden !== undefined) return true;
  return style !== undefined && HIDING_STYLE.test(style.slice(0, 2000));
}

function isPanel(element: Element, panels: ReadonlySet<string>): boolean {
  if (panels.has(element.attribs["id"] ?? "") || PANEL_ROLES.has(element.attribs["role"] ?? "")) return true;
  return PANEL.test(nameWords(element));
}

function isUnseen(element: Element, measure: Readonly<Measure>): boolean {
  return measure.prose === 0 && measure.headings === 0 && UNSEEN.test(nameWords(element));
}
