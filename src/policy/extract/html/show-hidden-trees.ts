import type { ChildNode, Document, Element } from "domhandler";
import { readsLikePolicy } from "../../policy-prose.js";
import { findOutermost, isElement, isText, setChildren, textOf } from "./tree.js";

/** Frames in frames end here. */
const DEEPEST = 3;
/** A field with more text than this holds a document, not what someone may type. */
const LONGEST_FIELD = 200;

/** Reads a string of markup into nodes. */
export type ReadMarkup = (html: string) => Document;

/**
 * Puts into a page's tree what a browser shows of it from elsewhere in the same bytes: declarative shadow trees, documents
 * inside `srcdoc`, and texts in read-only fields.
 */
export function showHiddenTrees(page: Document, read: ReadMarkup, depth = 0): void {
  for (const host of findOutermost(page, hasShadow)) openShadow(host, 0);
  for (const field of findOutermost(page, isShownField)) field.name = "pre";
  if (depth >= DEEPEST) return;
  for (const frame of findOutermost(page, (element) => element.name === "iframe")) {
    const { srcdoc } = frame.attribs;
    if (srcdoc === undefined) continue;
    const inside = read(srcdoc);
    showHiddenTrees(inside, read, depth + 1);
    frame.name = "div";
    setChildren(frame, inside.children);
  }
}

function hasShadow(element: Element): boolean {
  return element.children.some((child) => isElement(child) && isShadow(child));
}

function isShadow({ name, attribs }: Element): boolean {
  return name === "template" && (attribs["shadowrootmode"] ?? attribs["shadowroot"]) !== undefined;
}

/** Shows a host's shadow tree, its own children in the slots; without a slot they are not shown. */
function openShadow(host: Element, depth: number): void {
  const template = host.children.find((child): child is Element => isElement(child) && isShadow(child));
  if (template === undefined) return;
  const light = host.children.filter((child) => child !== template);
  template.name = "div";
  setChildren(host, [template]);
  const slots = findOutermost(template, (element) => element.name === "slot");
  for (const slot of slots) {
    const name = slot.attribs["name"] ?? "";
    const given = light.filter((child) => slotOf(child) === name);
    if (given.some((child) => isElement(child) || (isText(child) && child.data.trim() !== "")))
      setChildren(slot, given);
  }
  if (depth >= DEEPEST) return;
  for (const inner of findOutermost(host, (element) => element !== host && hasShadow(element))) {
    openShadow(inner, depth + 1);
  }
}

function slotOf(node: ChildNode): string {
  return isElement(node) ? (node.attribs["slot"] ?? "") : "";
}

function isShownField(element: Element): boolean {
  if (element.name !== "textarea") return false;
  const { readonly, disabled, hidden } = element.attribs;
  if (hidden !== undefined) return false;
  const text = textOf(element);
  if (readonly !== undefined || disabled !== undefined) return text.trim() !== "";
  return text.length > LONGEST_FIELD && readsLikePolicy(text);
}
