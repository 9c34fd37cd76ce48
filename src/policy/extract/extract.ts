import { EXTRACTOR_VERSION } from "../extractor-version.js";
import type { PageLead, PolicyFormat, PolicyText, SetAsideLine } from "../types.js";
import { assemble } from "./assemble.js";
import type { Block } from "./block.js";
import { findDateLine } from "./date-line.js";
import { decodePage } from "./decode-page.js";
import { findFormat } from "./find-format.js";
import { findLanguage } from "./find-language.js";
import { findTitle } from "./find-title.js";
import { promoteHeadings } from "./headings.js";
import { readPage } from "./html/read-page.js";
import { isGarbled } from "./is-garbled.js";
import { joinWrapped } from "./join-wrapped.js";
import type { ReadFault } from "./read-fault.js";
import { readMarkdown } from "./read-markdown.js";
import { readPlainText } from "./read-plain-text.js";
import type { PageReading } from "./reading/instructions.js";

/** A page as fetched. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** The Content-Type header, or null. */
  readonly contentType: string | null;
  /** Address the bytes came from; its ending decides the format where the header does not. */
  readonly url: string;
}

/** What a page's format gives before it is put together. */
export interface ReadDocument {
  readonly blocks: readonly Block[];
  /** The title the page gives itself, or null. */
  readonly title: string | null;
  /** Lines that are not read as the policy; absent in formats that have no frame around it. */
  readonly setAside?: readonly SetAsideLine[];
  /** Where a page leads that has hardly a text of its own. */
  readonly leads?: readonly PageLead[];
}

/** Extracts the policy from a fetched page. Pure; never throws on any bytes. */
export function extractPolicy(page: FetchedPage): PolicyText {
  const text = decodePage(page.bytes, page.contentType);
  return extractText(text, findFormat(page.contentType, page.url, text), page.url);
}

/** Extracts the policy from text of a known format; `url` is what its links are relative to. Pure; never throws on any text. */
export function extractText(text: string, format: PolicyFormat, url = ""): PolicyText {
  const read = readText(text, format, url);
  return "fault" in read ? policyOf({ blocks: [], title: null }) : policyOf(read);
}

/** Reads a page that is text. Instructions select parts of web pages; other formats have none to select. */
export function readTextPage(page: FetchedPage, reading: PageReading): ReadDocument | ReadFault {
  const text = decodePage(page.bytes, page.contentType);
  const read = readText(text, findFormat(page.contentType, page.url, text), page.url, reading);
  if (!("fault" in read) && isGarbled(read.blocks.map((block) => block.text).join("\n"))) {
    return { fault: "written in letters that cannot be read (its encoding is not the one it names)" };
  }
  return read;
}

function readText(text: string, format: PolicyFormat, url: string, reading?: PageReading): ReadDocument | ReadFault {
  if (format === "html") return readPage(text, url, reading);
  return { blocks: format === "markdown" ? readMarkdown(text, url) : readPlainText(text), title: null };
}

/** The policy that a document's blocks make up. `mark`: of the instructions it was read by, "" for none. */
export function policyOf({ blocks, title, setAside = [], leads = [] }: ReadDocument, mark = ""): PolicyText {
  const assembled = assemble(promoteHeadings(joinWrapped(blocks)));
  const { clauses } = assembled;
  return {
    extractor: `${EXTRACTOR_VERSION}${mark}`,
    text: assembled.text,
    clauses,
    title: title ?? findTitle(blocks),
    language: findLanguage(assembled.text, clauses),
    dateLine: findDateLine(assembled.text, clauses),
    ...(setAside.length > 0 ? { setAside } : {}),
    ...(leads.length > 0 ? { leads } : {}),
  };
}
