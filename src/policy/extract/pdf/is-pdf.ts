/** A PDF's signature may stand a little after the start (ISO 32000-1, annex H.3.4.1). */
const SIGNATURE_WITHIN = 1024;
const PDF_TYPE = /^\s*application\/(?:x-)?pdf\b/i;

const PDF_HEAD = /%PDF-\d/;
const PAGE = /<(?:!doctype|html|head|body|p|div)\b/i;

/** Whether bytes are a PDF: by their signature near the start, wherever the header says so too. */
export function isPdf(bytes: Uint8Array, contentType: string | null): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, SIGNATURE_WITHIN));
  return hasPdfHead(start) || (PDF_TYPE.test(contentType ?? "") && start.includes("%PDF-"));
}

/** A signature with its version, behind a byte order mark or some junk; a page that speaks of PDF begins with its own tags. */
function hasPdfHead(start: string): boolean {
  const at = start.search(PDF_HEAD);
  return at >= 0 && !PAGE.test(start.slice(0, at));
}
