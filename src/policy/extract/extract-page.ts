import type { PageLead, PolicyText, SetAsideLine } from "../types.js";
import { type FetchedPage, policyOf, type ReadDocument, readTextPage } from "./extract.js";
import { findTooLong } from "./find-too-long.js";
import { isPdf } from "./pdf/is-pdf.js";
import { readPdf } from "./pdf/read-pdf.js";
import type { ReadFault } from "./read-fault.js";
import { splitPages } from "./reading/combined-page.js";
import { type PageReading, type ReadingInstructions, readingMark } from "./reading/instructions.js";

/** A page's text, or why it has none, in words that complete "the page is …". */
export type PageExtraction = PolicyText | ReadFault;

/**
 * Extracts the policy from a fetched page of any kind, or from the pages of a combined snapshot, by the document's own
 * instructions if it has any. HTML, Markdown and text are read at once, PDF takes its time.
 */
export async function extractPage(page: FetchedPage, reading?: ReadingInstructions | null): Promise<PageExtraction> {
  const pages = pickPages(page, reading ?? {});
  if ("fault" in pages) return pages;
  const blocks: ReadDocument["blocks"][] = [];
  const setAside: SetAsideLine[] = [];
  const leads: PageLead[] = [];
  let title: string | null = null;
  for (const { page: one, reading: own } of pages) {
    const read = await readAny(one, own);
    if ("fault" in read) return read;
    blocks.push(read.blocks);
    setAside.push(...(read.setAside ?? []));
    leads.push(...(read.leads ?? []));
    title ??= read.title;
  }
  const text = policyOf({ blocks: blocks.flat(), title, setAside, leads }, readingMark(reading ?? null));
  return findTooLong(text) ?? text;
}

interface PagePlan {
  readonly page: FetchedPage;
  readonly reading: PageReading;
}

/** The pages the instructions name, each with what to take of it; the first is the document's own. */
function pickPages(page: FetchedPage, { combine = [], ...own }: ReadingInstructions): readonly PagePlan[] | ReadFault {
  const pages = splitPages(page);
  const first = { page: pages?.[0] ?? page, reading: own };
  const plans: PagePlan[] = [first];
  for (const { url, ...parts } of combine) {
    const found = pages?.find(({ asked }) => asked === url);
    if (found === undefined) return { fault: `recorded without ${url}, which is part of the document` };
    const named = parts.select !== undefined || parts.remove !== undefined;
    plans.push({ page: found, reading: named ? parts : own });
  }
  return plans;
}

async function readAny(page: FetchedPage, reading: PageReading): Promise<ReadDocument | ReadFault> {
  if (!isPdf(page.bytes, page.contentType)) return readTextPage(page, reading);
  const read = await readPdf(page.bytes);
  return "fault" in read ? read : { blocks: read.blocks, title: null };
}
