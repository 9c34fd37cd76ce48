import type { Document } from "domhandler";
import { DomHandler, Parser } from "htmlparser2";
import { dropLinkHints } from "./drop-link-hints.js";
import { dropStruck } from "./drop-struck.js";
import { showHiddenTrees } from "./show-hidden-trees.js";
import { BLOCK_TAGS } from "./tags.js";

/** Real pages stay under 200. Beyond this the tree is an attack or broken, and a flat reading loses nothing but lists. */
const DEEPEST_NESTING = 2000;
const KEPT_WHEN_FLAT = new Set(["script", "style", "title", "textarea", "br", "hr"]);
const TAG = /<\/?([a-z][a-z0-9:-]{0,30})[^<>]{0,5000}>/gi;

class TooDeep extends Error {}

class BoundedHandler extends DomHandler {
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST_NESTING) throw new TooDeep();
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

/** Parses a page and shows its tree as a browser would: hidden trees opened, struck words and hints on links taken out. */
export function parseShown(html: string): Document {
  const page = parsePage(html);
  showHiddenTrees(page, parsePage);
  dropStruck(page);
  dropLinkHints(page);
  return page;
}

/**
 * Parses a page in time linear in its length. htmlparser2 rather than parse5: it reads well-formed pages into the same
 * blocks at a tenth of the cost, and does not turn quadratic on nested or unclosed tags.
 */
export function parsePage(html: string): Document {
  try {
    return parseBounded(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return parseBounded(flattenMarkup(html));
  }
}

function parseBounded(html: string): Document {
  const handler = new BoundedHandler();
  new Parser(handler).end(html);
  return handler.root;
}

/** Turns every block tag into a void separator and drops the other tags, so that nothing nests. */
function flattenMarkup(html: string): string {
  return html.replace(TAG, (tag, name: string) => {
    const lower = name.toLowerCase();
    if (KEPT_WHEN_FLAT.has(lower)) return tag;
    return BLOCK_TAGS.has(lower) ? "<hr>" : "";
  });
}
