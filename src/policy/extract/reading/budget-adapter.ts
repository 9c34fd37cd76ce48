import type { compile } from "css-select";
import { type AnyNode, Element, Text } from "domhandler";
import { walk } from "../html/walk.js";

type Adapter = NonNullable<NonNullable<Parameters<typeof compile<AnyNode, Element>>[1]>["adapter"]>;

/** How many more looks at a tree may be taken. */
export interface Budget {
  left: number;
}

/** A piece of text costs more than a look at an element: it is copied. */
const LOOK_AT_TEXT = 10;

/** A selector that a page turns into more work than any policy is worth. */
export class TooCostly extends Error {}

/**
 * The tree as css-select sees it, each look counted. Selectors with siblings or `:has` cost the square of a hostile page's
 * length; a count, unlike a time, ends them at the same place on every machine.
 */
export function createBudgetAdapter(budget: Budget): Adapter {
  const spend = (cost: number): void => {
    budget.left -= cost;
    if (budget.left < 0) throw new TooCostly();
  };
  const childrenOf = (node: AnyNode): AnyNode[] => ("children" in node ? node.children : []);
  const textOf = (node: AnyNode): string => {
    let text = node instanceof Text ? node.data : "";
    const add = (piece: string): void => {
      spend(LOOK_AT_TEXT + piece.length);
      text += piece;
    };
    if (node instanceof Element) walk(node, { enter: () => true, leave() {}, text: add });
    return text;
  };
  const findAll = (test: (element: Element) => boolean, nodes: AnyNode[]): Element[] =>
    nodes.flatMap((node) => {
      spend(1);
      if (!(node instanceof Element)) return [];
      return [...(test(node) ? [node] : []), ...findAll(test, node.children)];
    });
  const findOne = (test: (element: Element) => boolean, nodes: AnyNode[]): Element | null => {
    for (const node of nodes) {
      spend(1);
      if (!(node instanceof Element)) continue;
      const found = test(node) ? node : findOne(test, node.children);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    isTag: (node): node is Element => node instanceof Element,
    getAttributeValue(element, name) {
      const value = element.attribs[name];
      spend(1 + (value?.length ?? 0) / 100);
      return value;
    },
    hasAttrib(element, name) {
      spend(1);
      return Object.hasOwn(element.attribs, name);
    },
    getChildren(node) {
      const children = childrenOf(node);
      spend(children.length);
      return children;
    },
    getName: (element) => element.name,
    getParent(element) {
      spend(1);
      return element.parent;
    },
    getSiblings(node) {
      const siblings = node.parent?.children ?? [node];
      spend(siblings.length);
      return siblings;
    },
    getText: textOf,
    removeSubsets: (nodes) => nodes,
    existsOne: (test, nodes) => findOne(test, nodes) !== null,
    findAll,
    findOne,
  };
}
