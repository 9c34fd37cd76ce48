import type { AnyNode, Document, Element, ParentNode, Text } from "domhandler";
import { type Visitor, walk } from "../html/walk.js";
import { type Budget, TooCostly } from "./budget-adapter.js";
import { type FoundParts, findParts, type Stretch } from "./find-parts.js";
import type { PageReading } from "./instructions.js";

/** Looks at a page's tree that its instructions may take: hundreds for each element of a long page, about a second in all. */
const MOST_LOOKS = 3_000_000;

/**
 * Leaves of a page's tree only what the instructions take. Returns what is wrong, in words that complete "the page is …",
 * or null. The page is not used again when something is wrong.
 */
export function applyReading(page: Document, { select = [], remove = [] }: PageReading): string | null {
  const budget: Budget = { left: MOST_LOOKS };
  try {
    const selected = findParts(page, select, budget);
    if (select.length > 0 && selected.elements.size + selected.stretches.length === 0) return nothing(selected.missing);
    const removed = findParts(page, remove, budget);
    new Pruner(select.length > 0 ? selected : null, removed).prune(page);
    return null;
  } catch (error) {
    if (!(error instanceof TooCostly)) throw error;
    return "too large or too deep for its selectors";
  }
}

function nothing(missing: readonly string[]): string {
  const names = missing.map((selector) => `“${selector}”`).join(", ");
  return `without the part to read: the selector ${names} matched nothing`;
}

/** Walks the tree in reading order and drops what is not inside a selected part, or is inside a removed one. */
class Pruner implements Visitor {
  readonly #selected: Region | null;
  readonly #removed: Region;
  readonly #kept = new Set<AnyNode>();
  readonly #parents: Element[] = [];
  /** Of each open element, whether it or something in it is kept. */
  readonly #open: boolean[] = [];

  constructor(selected: FoundParts | null, removed: FoundParts) {
    this.#selected = selected && new Region(selected);
    this.#removed = new Region(removed);
  }

  prune(page: Document): void {
    walk(page, this);
    for (const parent of [page, ...this.#parents]) keepChildren(parent, this.#kept);
  }

  enter(element: Element): boolean {
    this.#selected?.enter(element);
    this.#removed.enter(element);
    this.#parents.push(element);
    this.#open.push(this.#isInside());
    return true;
  }

  leave(element: Element): void {
    this.#selected?.leave(element);
    this.#removed.leave(element);
    if (this.#open.pop()) this.#keep(element);
  }

  text(_: string, node: Text): void {
    if (this.#isInside()) this.#keep(node);
  }

  #keep(node: AnyNode): void {
    this.#kept.add(node);
    if (this.#open.length > 0) this.#open[this.#open.length - 1] = true;
  }

  #isInside(): boolean {
    return (this.#selected?.isInside ?? true) && !this.#removed.isInside;
  }
}

function keepChildren(parent: ParentNode, kept: ReadonlySet<AnyNode>): void {
  const children = (parent.children as AnyNode[]).filter((child) => kept.has(child));
  children.forEach((child, at) => {
    child.prev = children[at - 1] ?? null;
    child.next = children[at + 1] ?? null;
  });
  parent.children = children as typeof parent.children;
}

/** Where a walk stands: in how many of the elements, in which of the stretches. */
class Region {
  #depth = 0;
  readonly #open = new Set<Stretch>();

  constructor(readonly parts: FoundParts) {}

  get isInside(): boolean {
    return this.#depth > 0 || this.#open.size > 0;
  }

  enter(element: Element): void {
    if (this.parts.elements.has(element)) this.#depth += 1;
    for (const stretch of this.parts.stretches) {
      if (stretch.end === element && stretch.endsBefore) this.#open.delete(stretch);
      if (stretch.start === element && stretch.startsBefore) this.#open.add(stretch);
    }
  }

  leave(element: Element): void {
    if (this.parts.elements.has(element)) this.#depth -= 1;
    for (const stretch of this.parts.stretches) {
      if (stretch.start === element && !stretch.startsBefore) this.#open.add(stretch);
      if (stretch.end === element && !stretch.endsBefore) this.#open.delete(stretch);
    }
  }
}
