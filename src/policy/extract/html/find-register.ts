import type { Element } from "domhandler";
import type { Measures } from "./measure.js";
import { walk } from "./walk.js";

const ROWS = new Set(["tr", "li", "dt"]);
/** Fewer entries are a list in a text, not a register. */
const FEWEST_ROWS = 6;
/** Characters that entries of a register come to, links left out. */
const LEAST_TEXT = 200;

/**
 * The `main` of a page that is a register: entries of a table or a list (companies that process data, cookies, prices) and
 * hardly a sentence. The longer sentences of such a page are its frame's, and tell nothing of where its policy stands.
 */
export function findRegister(measures: Measures): Element | null {
  for (const [element, { text, linkText, prose }] of measures) {
    if (element.name !== "main" && element.attribs["role"] !== "main") continue;
    const plain = text - linkText;
    if (plain >= LEAST_TEXT && prose < plain / 2 && countRows(element) >= FEWEST_ROWS) return element;
  }
  return null;
}

function countRows(element: Element): number {
  let rows = 0;
  walk(element, {
    enter(inner) {
      if (ROWS.has(inner.name) || inner.attribs["role"] === "row") rows += 1;
      return true;
    },
    leave() {},
    text() {},
  });
  return rows;
}

/** A register with all that holds it and all it holds: what stands elsewhere is the page's frame. */
export function placeOf(register: Element): ReadonlySet<Element> {
  const place = new Set<Element>();
  for (let node: Element["parent"] = register; node !== null; node = node.parent) if ("name" in node) place.add(node);
  walk(register, {
    enter(inner) {
      place.add(inner);
      return true;
    },
    leave() {},
    text() {},
  });
  return place;
}
