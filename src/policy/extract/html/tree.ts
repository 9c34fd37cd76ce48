import { type ChildNode, Element, type ParentNode, Text } from "domhandler";
import { walk } from "./walk.js";

/** Gives a node these children and no others; each of them leaves where it stood. */
export function setChildren(parent: ParentNode, children: readonly ChildNode[]): void {
  children.forEach((child, at) => {
    child.parent = parent;
    child.prev = children[at - 1] ?? null;
    child.next = children[at + 1] ?? null;
  });
  parent.children = [...children];
}

/** Puts nodes in the places of elements: each parent's children are gone through once. */
export function replaceAll(elements: readonly Element[], nodesFor: (element: Element) => readonly ChildNode[]): void {
  const replaced = new Map<ChildNode, readonly ChildNode[]>(elements.map((element) => [element, nodesFor(element)]));
  for (const parent of new Set(elements.map((element) => element.parent))) {
    if (parent !== null)
      setChildren(
        parent,
        parent.children.flatMap((child) => replaced.get(child) ?? [child]),
      );
  }
}

/** Every element below a node that a test holds for, in document order; nothing inside one that was found. */
export function findOutermost(root: ParentNode, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, {
    enter(element) {
      if (!test(element)) return true;
      found.push(element);
      return false;
    },
    leave() {},
    text() {},
  });
  return found;
}

/** The text of a subtree, scripts and styles left out. */
export function textOf(root: ParentNode): string {
  const pieces: string[] = [];
  walk(root, {
    enter: (element) => element.name !== "script" && element.name !== "style",
    leave() {},
    text(text) {
      pieces.push(text);
    },
  });
  return pieces.join("");
}

export function isText(node: ChildNode | undefined): node is Text {
  return node instanceof Text;
}

export function isElement(node: ChildNode): node is Element {
  return node instanceof Element;
}
