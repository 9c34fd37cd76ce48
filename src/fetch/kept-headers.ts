/** The response headers stored with a snapshot: what proves and dates a page. Cookies and tracing stay behind. */
const KEPT = [
  "age",
  "cache-control",
  "content-encoding",
  "content-language",
  "content-length",
  "content-type",
  "date",
  "etag",
  "expires",
  "last-modified",
  "link",
  "location",
  "server",
  "vary",
];

const MAX_VALUE_LENGTH = 1_024;

/** Every header as one string under its lower-case name; values of a repeated header joined as HTTP joins them. */
export function flattenHeaders(raw: NodeJS.Dict<string | string[]>): Record<string, string> {
  const pairs = Object.entries(raw).map(([name, value]) => [name.toLowerCase(), [value ?? []].flat().join(", ")]);
  return Object.fromEntries(pairs);
}

/** The headers to store with a snapshot, each bounded in length. */
export function pickKeptHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept = KEPT.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value.slice(0, MAX_VALUE_LENGTH)]];
  });
  return Object.fromEntries(kept);
}

/** An ETag or Last-Modified fit to be sent back: one plain line of bounded length. Anything else is dropped. */
export function readValidator(value: string | null | undefined): string | null {
  const text = value?.trim() ?? "";
  return /^[\x20-\x7e]{1,512}$/.test(text) ? text : null;
}
