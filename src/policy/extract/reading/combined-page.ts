import { lines } from "../../reading/lines.js";
import type { FetchedPage } from "../extract.js";

/**
 * Several pages kept as one snapshot: a MIME multipart message (RFC 2046) in which every page's bytes stand as they were
 * fetched, each with its address and length, so that nothing has to be looked for inside them.
 */
export const COMBINED_TYPE = "multipart/mixed; boundary=fineprint";

const OPEN = "--fineprint\r\n";
const CLOSE = "--fineprint--\r\n";
const HEADER_END = "\r\n\r\n";
const LONGEST_HEADER = 5_000;
const MOST_PAGES = 20;
const HEADER = new RegExp(lines`
  ^--fineprint\r\nContent-Location: ([^\r\n]*)\r\nContent-Base: ([^\r\n]*)\r\nContent-Type: ([^\r\n]*)
  \r\nContent-Length: (\d{1,9})$
`);

/** One of the pages that make up a document. */
export interface CombinedPage extends FetchedPage {
  /** The address that was asked for; `url` is where it led. */
  readonly asked: string;
}

/** Joins pages into one snapshot's bytes. */
export function joinPages(pages: readonly CombinedPage[]): Uint8Array {
  const parts = pages.flatMap(({ asked, url, contentType, bytes }) => {
    const fields = [`Content-Location: ${asked}`, `Content-Base: ${url}`, `Content-Type: ${contentType ?? ""}`];
    const lines = [...fields, `Content-Length: ${bytes.length}`].map((line) => line.replaceAll(/[\r\n]/g, " "));
    return [Buffer.from(`${OPEN}${lines.join("\r\n")}${HEADER_END}`), bytes, Buffer.from("\r\n")];
  });
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(CLOSE)]));
}

/** The pages of a combined snapshot, or null when it is none. */
export function splitPages({ bytes, contentType }: FetchedPage): CombinedPage[] | null {
  if (contentType !== COMBINED_TYPE) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pages: CombinedPage[] = [];
  let at = 0;
  while (pages.length < MOST_PAGES) {
    const end = buffer.subarray(at, at + LONGEST_HEADER).indexOf(HEADER_END);
    const header = end < 0 ? null : HEADER.exec(buffer.toString("utf8", at, at + end));
    if (!header) break;
    const [, asked = "", url = "", type = "", length = "0"] = header;
    const start = at + end + HEADER_END.length;
    const body = bytes.subarray(start, start + Number(length));
    pages.push({ asked, url, contentType: type === "" ? null : type, bytes: body });
    at = start + Number(length) + 2;
  }
  return pages.length === 0 ? null : pages;
}
