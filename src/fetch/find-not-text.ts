import { isBinaryByte, NOT_TEXT_SIGNATURES, NOT_TEXT_TYPES, PDF_SIGNATURE } from "./content-kinds.js";

const SAMPLE_BYTES = 4_096;
/** Compressed or encrypted bytes hold about 10 % of binary ones, a text with a stray control character far fewer than 1 %. */
const BINARY_SHARE = 0.01;

/** What a declared content type is instead of text, in words, or null when it may be text. */
export function findNotTextType(contentType: string | undefined): string | null {
  const type = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  return NOT_TEXT_TYPES.find(({ pattern }) => pattern.test(type))?.words ?? null;
}

/** What the bytes themselves are instead of text, in words, or null for text and for a PDF. A missing or wrong header does not matter. */
export function findNotTextBytes(bytes: Buffer, contentType: string | undefined): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const start = sample.subarray(0, 16).toString("latin1");
  const signature = NOT_TEXT_SIGNATURES.find(({ bytes: first }) => start.startsWith(first));
  if (signature) return signature.words;
  if (sample.includes(PDF_SIGNATURE) && isPdfStart(sample.subarray(0, 1_024).toString("latin1"), contentType))
    return null;
  if (isUtf16(start, contentType)) return null;
  const binary = sample.reduce((count, byte) => count + (isBinaryByte(byte) ? 1 : 0), 0);
  return binary > sample.length * BINARY_SHARE ? "binary data instead of a text" : null;
}

const PDF_HEAD = /%PDF-\d/;
const PAGE = /<(?:!doctype|html|head|body|p|div)\b/i;

/** The signature stands first, or somewhat later where the header says so too. */
function isPdfStart(start: string, contentType: string | undefined): boolean {
  return hasPdfHead(start) || /^\s*application\/(?:x-)?pdf\b/i.test(contentType ?? "");
}

/** Half of UTF-16's bytes are zero for Western text. */
function isUtf16(start: string, contentType: string | undefined): boolean {
  return (
    start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff") || /charset\s*=\s*"?utf-?16/i.test(contentType ?? "")
  );
}

/** Whether a body holds nothing but white space. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** A signature with its version, behind a byte order mark or some junk; a page that speaks of PDF begins with its own tags. */
function hasPdfHead(start: string): boolean {
  const at = start.search(PDF_HEAD);
  return at >= 0 && !PAGE.test(start.slice(0, at));
}
