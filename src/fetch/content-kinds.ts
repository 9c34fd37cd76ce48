/** Content types that are never a policy's text; their bodies are not even read. `words` complete "host sent …". */
export const NOT_TEXT_TYPES: readonly { readonly pattern: RegExp; readonly words: string }[] = [
  { pattern: /^image\//, words: "an image instead of a text" },
  { pattern: /^(?:audio|video)\//, words: "a recording instead of a text" },
  { pattern: /^(?:font|model)\//, words: "a file instead of a text" },
  {
    pattern: /^application\/(?:zip|gzip|x-gzip|x-tar|x-7z-compressed|x-rar-compressed|vnd\.rar|x-bzip2?|java-archive)$/,
    words: "an archive instead of a text",
  },
  {
    pattern: /^application\/(?:msword|rtf|vnd\.openxmlformats-|vnd\.ms-|vnd\.oasis\.)/,
    words: "an office document, which is not read",
  },
  { pattern: /^application\/(?:wasm|font-|x-font-|x-msdownload|x-shockwave-flash)/, words: "a program or font" },
];

/** First bytes of what is no text, whatever the header says. */
export const NOT_TEXT_SIGNATURES: readonly { readonly bytes: string; readonly words: string }[] = [
  { bytes: "PK\x03\x04", words: "an archive or office document instead of a text" },
  { bytes: "\x1f\x8b", words: "an archive instead of a text" },
  { bytes: "Rar!\x1a\x07", words: "an archive instead of a text" },
  { bytes: "7z\xbc\xaf\x27\x1c", words: "an archive instead of a text" },
  { bytes: "\x89PNG\r\n\x1a\n", words: "an image instead of a text" },
  { bytes: "\xff\xd8\xff", words: "an image instead of a text" },
  { bytes: "GIF8", words: "an image instead of a text" },
  { bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", words: "an office document, which is not read" },
  { bytes: "{\\rtf", words: "an office document, which is not read" },
  { bytes: "\x7fELF", words: "a program instead of a text" },
];

/** Bytes that no text holds (WHATWG MIME Sniffing, "binary data byte"). */
export function isBinaryByte(byte: number): boolean {
  return byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f);
}

/** First bytes of a PDF: binary, and read all the same. */
export const PDF_SIGNATURE = "%PDF-";
