import type { Document, Element } from "domhandler";
import { findOutermost } from "./tree.js";

export type ElementTest = (element: Element) => boolean;

/** More style than this is a framework's, whose struck classes are not the policy's. */
const LONGEST_STYLE = 500_000;
const MOST_SELECTORS = 40;
/** "del", ".old", "span.removed", "#clause-4.gone": nothing that depends on other elements or on the visit. */
const SIMPLE = /^([a-z][a-z0-9-]{0,30})?((?:[.#][\w-]{1,80}){0,4})$/i;

/** Tests for the elements that the page's own style elements strike out by a simple selector. */
export function readStruckSelectors(page: Document): ElementTest[] {
  const tests: ElementTest[] = [];
  for (const style of findOutermost(page, (element) => element.name === "style")) {
    const css = style.children.map((child) => ("data" in child ? String(child.data) : "")).join("");
    if (css.length > LONGEST_STYLE || !css.includes("line-through")) continue;
    for (const rule of css.split("}")) {
      const at = rule.indexOf("{");
      if (at < 0 || !/text-decoration[^;]{0,80}line-through/.test(rule.slice(at))) continue;
      for (const selector of rule.slice(0, at).split(",").slice(0, MOST_SELECTORS)) {
        const test = readSimple(selector.trim());
        if (test !== null) tests.push(test);
      }
    }
  }
  return tests.slice(0, MOST_SELECTORS);
}

function readSimple(selector: string): ElementTest | null {
  const match = SIMPLE.exec(selector);
  const [, tag, marks = ""] = match ?? [];
  if (match === null || (tag === undefined && marks === "")) return null;
  const classes = [...marks.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? "");
  const id = /#([\w-]+)/.exec(marks)?.[1];
  return (element) => {
    if (tag !== undefined && element.name !== tag.toLowerCase()) return false;
    if (id !== undefined && element.attribs["id"] !== id) return false;
    const own = new Set((element.attribs["class"] ?? "").slice(0, 1000).split(/\s+/));
    return classes.every((name) => own.has(name));
  };
}
