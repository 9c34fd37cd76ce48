import type { Element } from "domhandler";
import { PANEL_WORDS } from "../tables/furniture-rules.js";
import { nameExpression, nameWords } from "./name-words.js";

const PANEL = nameExpression(PANEL_WORDS);

/** Whether an element is the title of a panel that opens on a click: its text is wording, not a label of a control. */
export function isDisclosure(element: Element): boolean {
  const { role, "aria-expanded": expanded, "aria-controls": controls } = element.attribs;
  if (element.name !== "button" && role !== "button") return false;
  if (expanded !== undefined || controls !== undefined || element.attribs["data-toggle"] === "collapse") return true;
  return element.attribs["data-bs-toggle"] === "collapse" || PANEL.test(nameWords(element));
}
