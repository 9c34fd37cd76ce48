import { type AnyNode, Element, type ParentNode, Text } from "domhandler";

/** What to do on the way through a tree. `enter` answers whether to go inside; `leave` follows only if it did. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(text: string, node: Text): void;
}

/** Walks a tree in document order without recursion, so that no nesting can overflow the stack. */
export function walk(root: ParentNode, visitor: Visitor): void {
  let node: AnyNode | null = root;
  while (node !== null) {
    const child: AnyNode | null = visit(node, visitor);
    if (child !== null) {
      node = child;
      continue;
    }
    node = nextAfter(node, root, visitor);
  }
}

/** Visits a node and returns its first child to go on with, or null. An element without children is left at once. */
function visit(node: AnyNode, visitor: Visitor): AnyNode | null {
  if (node instanceof Text) visitor.text(node.data, node);
  if (!(node instanceof Element)) return "children" in node ? (node.children[0] ?? null) : null;
  if (!visitor.enter(node)) return null;
  const first = node.children[0] ?? null;
  if (first === null) visitor.leave(node);
  return first;
}

function nextAfter(from: AnyNode, root: ParentNode, visitor: Visitor): AnyNode | null {
  let node: AnyNode = from;
  while (node !== root) {
    if (node.next !== null) return node.next;
    const parent: ParentNode | null = node.parent;
    if (parent === null) return null;
    if (parent instanceof Element) visitor.leave(parent);
    node = parent;
  }
  return null;
}
