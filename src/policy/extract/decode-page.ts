import sniffEncoding from "html-encoding-sniffer";

const FALLBACK = "windows-1252";
const CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w:.+-]{1,40})/i;
const SINGLE_BYTE = /^(?:windows-|iso-8859-|koi8|macintosh|ibm)/i;

/**
 * Turns fetched bytes into text: byte order mark, Content-Type, meta tag, then UTF-8, then windows-1252.
 * Bytes that are valid UTF-8 beyond ASCII are read as UTF-8 even where a single-byte charset is declared: such a
 * declaration is a server's default far more often than the truth. Never throws.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const label = CHARSET.exec((contentType ?? "").slice(0, 500))?.[1];
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: FALLBACK,
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
  });
  if (SINGLE_BYTE.test(encoding)) {
    return decodeStrictly(bytes) ?? decodeLoosely(bytes, encoding);
  }
  return decodeLoosely(bytes, encoding);
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder(FALLBACK).decode(bytes);
  }
}
