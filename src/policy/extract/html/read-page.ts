import type { Document } from "domhandler";
import type { Block } from "../block.js";
import type { ReadFault } from "../read-fault.js";
import { applyReading } from "../reading/apply-reading.js";
import type { PageReading } from "../reading/instructions.js";
import { findBaseHref } from "./find-base-href.js";
import { findPageTitle } from "./find-page-title.js";
import { baseOf } from "./link-target.js";
import { parsePage } from "./parse-page.js";
import { readBlocks } from "./read-blocks.js";
import { selectFurniture } from "./select-content.js";
import { stripFurniture } from "./strip-furniture.js";

/** A page's blocks, and the title its head gives it, or null. */
export interface ReadPage {
  readonly blocks: readonly Block[];
  readonly title: string | null;
}

/**
 * Reads a web page: the policy's blocks without the site around them; where instructions select the policy's parts, those
 * and nothing else. `url`: where the page stands, "" when not known. A fault completes "the page is …".
 */
export function readPage(html: string, url: string, reading: PageReading = {}): ReadPage | ReadFault {
  const page = parsePage(html);
  const base = baseOf(url, findBaseHref(page));
  const title = findPageTitle(page);
  if (reading.select === undefined && reading.remove === undefined) return { blocks: readContent(page, base), title };
  const fault = applyReading(page, reading);
  if (fault !== null) return { fault, code: "nothing-selected" };
  return { blocks: reading.select === undefined ? readContent(page, base) : readBlocks(page, new Set(), base), title };
}

function readContent(page: Document, base: URL | null): readonly Block[] {
  return stripFurniture(readBlocks(page, selectFurniture(page), base));
}
