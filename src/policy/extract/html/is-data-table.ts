import type { Element } from "domhandler";
import { countInk } from "../clean-text.js";
import { walk } from "./walk.js";

const LAYOUT_TAGS = new Set(["table", "h1", "h2", "h3", "h4", "h5", "h6"]);
/** A cell with more text and more paragraphs than this is a column of the page, not a cell. */
const LONGEST_CELL = 1500;
const MOST_PARAGRAPHS = 4;

/** Whether a table holds data whose rows are clauses, or lays out the page. */
export function isDataTable(table: Element): boolean {
  const role = table.attribs["role"];
  if (role === "presentation" || role === "none") return false;
  let layout = false;
  let cells = 0;
  let mostCells = 0;
  let text = 0;
  let paragraphs = 0;
  walk(table, {
    enter(element) {
      if (layout || LAYOUT_TAGS.has(element.name)) layout = layout || element !== table;
      if (element.name === "tr") cells = 0;
      if (element.name === "td" || element.name === "th") {
        cells += 1;
        mostCells = Math.max(mostCells, cells);
        text = 0;
        paragraphs = 0;
      }
      if (element.name === "p") paragraphs += 1;
      return !layout;
    },
    leave(element) {
      if (element.name === "td" && text > LONGEST_CELL && paragraphs > MOST_PARAGRAPHS) layout = true;
    },
    text(data) {
      text += countInk(data);
    },
  });
  return !layout && mostCells > 1;
}
