import { readUrl } from "./read-url.js";

const BEYOND_ASCII = /[\x80-\xff]/g;

/**
 * The address a header names. Headers come as one character a byte: bytes beyond ASCII are UTF-8 where they can be, and are
 * else sent on as they are, as browsers do.
 */
export function readLocation(value: string, base: URL): URL | null {
  return readUrl(value.search(BEYOND_ASCII) < 0 ? value : asWritten(value), base);
}

function asWritten(value: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
  } catch {
    return value.replace(BEYOND_ASCII, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  }
}
