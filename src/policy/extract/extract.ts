import type { PolicyFormat, PolicyText } from "../types.js";
import { assemble } from "./assemble.js";
import type { Block } from "./block.js";
import { findDateLine } from "./date-line.js";
import { decodePage } from "./decode-page.js";
import { findFormat } from "./find-format.js";
import { findLanguage } from "./find-language.js";
import { findTitle } from "./find-title.js";
import { promoteHeadings } from "./headings.js";
import { readPage } from "./html/read-page.js";
import { readMarkdown } from "./read-markdown.js";
import { readPlainText } from "./read-plain-text.js";

/** Part of every version: raised whenever the same bytes give another text, which is then never a change of the policy. */
export const EXTRACTOR_VERSION = "1";

/** A page as fetched. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** The Content-Type header, or null. */
  readonly contentType: string | null;
  /** Address the bytes came from; its ending decides the format where the header does not. */
  readonly url: string;
}

/** Extracts the policy from a fetched page. Pure; never throws on any bytes. */
export function extractPolicy(page: FetchedPage): PolicyText {
  const text = decodePage(page.bytes, page.contentType);
  return extractText(text, findFormat(page.contentType, page.url, text));
}

/** Extracts the policy from text of a known format. Pure; never throws on any text. */
export function extractText(text: string, format: PolicyFormat): PolicyText {
  const { blocks, title } = readDocument(text, format);
  return policyOf(blocks, title);
}

/** The policy that a document's blocks make up. */
export function policyOf(blocks: readonly Block[], title: string | null): PolicyText {
  const assembled = assemble(promoteHeadings(blocks));
  const { clauses } = assembled;
  return {
    extractor: EXTRACTOR_VERSION,
    text: assembled.text,
    clauses,
    title: title ?? findTitle(blocks),
    language: findLanguage(assembled.text, clauses),
    dateLine: findDateLine(assembled.text, clauses),
  };
}

function readDocument(text: string, format: PolicyFormat): { blocks: readonly Block[]; title: string | null } {
  if (format === "html") return readPage(text);
  return { blocks: format === "markdown" ? readMarkdown(text) : readPlainText(text), title: null };
}
