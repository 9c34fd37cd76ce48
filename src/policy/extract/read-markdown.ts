import MarkdownIt from "markdown-it";
import type { Block } from "./block.js";
import { baseOf } from "./html/link-target.js";
import { parseShown } from "./html/parse-page.js";
import { readBlocks } from "./html/read-blocks.js";

/** Indented lines are wording here: converters indent deeply, and a policy holds no code. */
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false }).disable("code");

/** Reads Markdown through the same block reader as a page; nothing is taken for page furniture. */
export function readMarkdown(text: string, url: string): Block[] {
  return readBlocks(parseShown(markdown.render(text)), new Set(), baseOf(url, undefined));
}
