import type { Document, Element } from "domhandler";
import type { Block } from "../block.js";
import { cleanText } from "../clean-text.js";
import { parsePage } from "./parse-page.js";
import { readBlocks } from "./read-blocks.js";
import { selectFurniture } from "./select-content.js";
import { stripFurniture } from "./strip-furniture.js";
import { walk } from "./walk.js";

const LONGEST_TITLE = 300;

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

/** The title element, or the title the page gives to those who share it. A drawing's title is none. */
function findPageTitle(page: Document): string | null {
  let title = "";
  let shared = "";
  let open = false;
  walk(page, {
    enter(element) {
      if (element.name === "svg" || (element.name === "title" && title.trim() !== "")) return false;
      if (element.name === "title") open = true;
      if (shared === "") shared = sharedTitle(element);
      return true;
    },
    leave(element) {
      if (element.name === "title") open = false;
    },
    text(text) {
      if (open && title.length < LONGEST_TITLE) title += text.slice(0, LONGEST_TITLE);
    },
  });
  const found = cleanText(title) || cleanText(shared);
  return found === "" ? null : found.slice(0, LONGEST_TITLE);
}

function sharedTitle(element: Element): string {
  const { property, content } = element.attribs;
  return element.name === "meta" && property === "og:title" ? (content?.slice(0, LONGEST_TITLE) ?? "") : "";
}
