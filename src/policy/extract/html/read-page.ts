import type { Document } from "domhandler";
import type { PageLead, SetAsideLine } from "../../types.js";
import type { Block } from "../block.js";
import type { ReadFault } from "../read-fault.js";
import { applyReading } from "../reading/apply-reading.js";
import type { PageReading } from "../reading/instructions.js";
import { findBaseHref } from "./find-base-href.js";
import { findPageTitle } from "./find-page-title.js";
import { baseOf } from "./link-target.js";
import { parseShown } from "./parse-page.js";
import { readBlocks } from "./read-blocks.js";
import { readLeads } from "./read-leads.js";
import { selectFurniture } from "./select-content.js";
import type { SetAside } from "./set-aside.js";
import { stripFurniture } from "./strip-furniture.js";

/** Lines kept of what was set aside, and characters of each. */
const MOST_LINES = 2_000;
const LONGEST_LINE = 300;

/** A page's blocks, and the title its head gives it, or null. */
export interface ReadPage {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly setAside: readonly SetAsideLine[];
  readonly leads: readonly PageLead[];
}

/**
 * Reads a web page: the policy's blocks without the site around them; where instructions select the policy's parts, those
 * and nothing else. `url`: where the page stands, "" when not known. A fault completes "the page is …".
 */
export function readPage(html: string, url: string, reading: PageReading = {}): ReadPage | ReadFault {
  const page = parseShown(html);
  const base = baseOf(url, findBaseHref(page));
  const title = findPageTitle(page);
  const leads = readLeads(page, base);
  if (reading.select === undefined && reading.remove === undefined) return { ...readContent(page, base), title, leads };
  const fault = applyReading(page, reading);
  if (fault !== null) return { fault, code: "nothing-selected" };
  if (reading.select === undefined) return { ...readContent(page, base), title, leads };
  return { blocks: readBlocks(page, new Set(), base), title, setAside: [], leads };
}

function readContent(page: Document, base: URL | null): Omit<ReadPage, "title" | "leads"> {
  const aside = selectFurniture(page);
  const { blocks, labels } = stripFurniture(readBlocks(page, aside, base));
  return { blocks, setAside: [...readSetAside(aside), ...labels].slice(0, MOST_LINES) };
}

function readSetAside(aside: SetAside): SetAsideLine[] {
  return [...aside].flatMap(([element, reason]) =>
    readBlocks(element, new Set()).map(({ text }) => ({ reason, text: text.slice(0, LONGEST_LINE) })),
  );
}
