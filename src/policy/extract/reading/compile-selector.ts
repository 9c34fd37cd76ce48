import { compile } from "css-select";
import type { AnyNode, Element } from "domhandler";
import { type Budget, createBudgetAdapter } from "./budget-adapter.js";

/** A test for elements. Throws `TooCostly` when the page makes it cost more than any policy does. */
export type ElementTest = (element: Element) => boolean;

/** Opens a boundary that is named by a heading's words. */
const HEADING = /^heading\s{0,9}:/i;

/** The words of "heading: Your rights", or null for a CSS selector. */
export function readHeadingWords(selector: string): string | null {
  return HEADING.test(selector) ? selector.replace(HEADING, "").trim() : null;
}

/** Compiles a CSS selector; every look it takes at the tree is counted. Throws for what is no selector. */
export function compileSelector(selector: string, budget: Budget): ElementTest {
  const adapter = createBudgetAdapter(budget);
  return compile<AnyNode, Element>(selector, { adapter, cacheResults: true });
}

/** What is wrong with a selector, in words that complete "… is", or null. */
export function findSelectorFault(selector: string): string | null {
  const words = readHeadingWords(selector);
  if (words !== null) return words === "" ? "has no words after “heading:”" : null;
  try {
    compileSelector(selector, { left: 0 });
    return null;
  } catch {
    return "is no CSS selector";
  }
}
