/** A PDF's signature may stand a little after the start (ISO 32000-1, annex H.3.4.1). */
const SIGNATURE_WITHIN = 1024;
const PDF_TYPE = /^\s*application\/(?:x-)?pdf\b/i;

/** Whether bytes are a PDF: by their signature at the start, or near it where the header says so too. */
export function isPdf(bytes: Uint8Array, contentType: string | null): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, SIGNATURE_WITHIN));
  return start.trimStart().startsWith("%PDF-") || (PDF_TYPE.test(contentType ?? "") && start.includes("%PDF-"));
}
