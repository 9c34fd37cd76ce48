import { load } from "cheerio/slim";
import type { Document } from "domhandler";
import type { Block } from "../block.js";
import { cleanText } from "../clean-text.js";
import { parsePage } from "./parse-page.js";
import { readBlocks } from "./read-blocks.js";
import { selectFurniture } from "./select-content.js";
import { stripFurniture } from "./strip-furniture.js";

const LONGEST_TITLE = 300;

/** A page's blocks and title. */
export interface ReadPage {
  readonly blocks: readonly Block[];
  readonly title: string | null;
}

/** Reads a web page: the policy's blocks without the site around them. */
export function readPage(html: string): ReadPage {
  const page = parsePage(html);
  return { blocks: stripFurniture(readBlocks(page, selectFurniture(page))), title: findTitle(page) };
}

function findTitle(page: Document): string | null {
  const $ = load(page);
  const candidates = [
    $("head > title").first().text(),
    $("title").first().text(),
    $('meta[property="og:title"]').first().attr("content") ?? "",
    $("h1").first().text(),
  ];
  const title = candidates.map((candidate) => cleanText(candidate.slice(0, 5000))).find((candidate) => candidate !== "");
  return title === undefined ? null : title.slice(0, LONGEST_TITLE);
}
