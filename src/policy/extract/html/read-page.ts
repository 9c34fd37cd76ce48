import type { Block } from "../block.js";
import { findPageTitle } from "./find-page-title.js";
import { parsePage } from "./parse-page.js";
import { readBlocks } from "./read-blocks.js";
import { selectFurniture } from "./select-content.js";
import { stripFurniture } from "./strip-furniture.js";

/** A page's blocks, and the title its head gives it, or null. */
export interface ReadPage {
  readonly blocks: readonly Block[];
  readonly title: string | null;
}

/** Reads a web page: the policy's blocks without the site around them. */
export function readPage(html: string): ReadPage {
  const page = parsePage(html);
  return { blocks: stripFurniture(readBlocks(page, selectFurniture(page))), title: findPageTitle(page) };
}
