const MAX_WAIT_MS = 24 * 60 * 60 * 1_000;

/** The three date forms of HTTP (RFC 9110, 5.6.7) all begin with a day's name; the third has no "GMT" and means it. */
const HTTP_DATE = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? [\w :,-]{10,40}$/i;

/** Reads a Retry-After header, seconds or a date, as a wait of 0 to 24 h in ms; null for anything else. */
export function readRetryAfter(value: string | undefined, now: Date): number | null {
  const text = value?.trim() ?? "";
  if (/^\d{1,10}$/.test(text)) return Math.min(Number(text) * 1_000, MAX_WAIT_MS);
  if (!HTTP_DATE.test(text)) return null;
  const at = Date.parse(/ gmt$/i.test(text) ? text : `${text} GMT`);
  if (Number.isNaN(at)) return null;
  return Math.min(Math.max(at - now.getTime(), 0), MAX_WAIT_MS);
}
