import type { PolicyText } from "../types.js";
import { extractPolicy, type FetchedPage, policyOf } from "./extract.js";
import { isPdf } from "./pdf/is-pdf.js";
import { readPdf } from "./pdf/read-pdf.js";

/** A page's text, or why it has none, in words that complete "the page is …". */
export type PageExtraction = PolicyText | { readonly fault: string };

/** Extracts the policy from a fetched page of any kind. HTML, Markdown and text are read at once, PDF takes its time. */
export async function extractPage(page: FetchedPage): Promise<PageExtraction> {
  if (!isPdf(page.bytes, page.contentType)) return extractPolicy(page);
  const reading = await readPdf(page.bytes);
  return "fault" in reading ? reading : policyOf(reading.blocks, null);
}
