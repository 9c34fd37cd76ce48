/**
 * What would reorder or hide text on a screen: control characters but tab and line feed, and the bidi controls. Marks that
 * right-to-left scripts need (U+200E, U+200F) and joiners stay.
 */
const ACTIVE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
/** Half a character: no JSON can carry it. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as a chat platform may get it: what acts or cannot be sent becomes visible, all else stays word for word. */
export function safeText(text: string): string {
  return markActive(text, (code) => `<U+${code}>`);
}

/** The same with marks of one's own: `mark` gets the character's number in hex. */
export function markActive(text: string, mark: (code: string) => string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(ACTIVE, (found) => mark(hex(found.codePointAt(0) ?? 0)))
    .replaceAll(LONE_SURROGATE, "\uFFFD");
}

/** The same on one line. */
export function safeLine(text: string): string {
  return safeText(text).replaceAll(/[\n\u2028\u2029]+/g, " ");
}

/** At most `max` characters, with "…" where something was cut. For labels of our own only. */
export function cutText(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, wholeIndex(text, max - 1))}…`;
}

/** An index that does not stand inside a surrogate pair. */
export function wholeIndex(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && index > 1 ? index - 1 : index;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
