/** What windows-1252 has where ISO 8859-1 has control characters (bytes 0x80 to 0x9f), by the WHATWG's index. */
const AMID_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FIRST = 0x80;

/**
 * Decodes windows-1252. Some versions of Node read it as ISO 8859-1, so that dashes and quotation marks become control
 * characters, and the same page reads otherwise after an upgrade.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replaceAll(/[\x80-\x9f]/g, (sign) => AMID_CONTROLS[sign.charCodeAt(0) - FIRST] ?? sign);
}
