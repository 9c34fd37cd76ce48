/** Letters and at least two digits: a telephone number is none, and neither is "b2bmarketingtrends". */
const LONG_ID = /^(?=[^ ]*\d[^ ]*\d)(?=[^ ]*[a-z])[a-z0-9]{16,}$/u;
const UUID = /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/i;
/** Words beside a UUID in a line that is there for it, and characters of such a line; a UUID itself has 36. */
const LONGEST_ID_LINE = 6;
const LONGEST_LINE = 160;
const LONGEST_ID = 40;
/** Names of icons that a page's font would draw: "fa-envelope alpaca-fa-regular". */
const ICON_NAMES = /^(?:(?:[a-z]{2,12}-)?(?:fa|icon|glyphicon|bi|mdi)-[a-z0-9-]{2,30}(?: |$)){1,4}[a-z0-9 -]{0,40}$/u;
const HEX_ID = /^[0-9a-f]{12,}$/u;

/** Whether a normalised word is an identifier made by a machine: a hash, a nonce, a session key. */
export function isNonce(token: string): boolean {
  return LONG_ID.test(token) || (HEX_ID.test(token) && /\d/.test(token) && /[a-f]/.test(token));
}

/** Whether a clause is code or data that leaked into the text: JSON, script, a run of identifiers. */
export function isMachineText(text: string): boolean {
  const sample = text.slice(0, 4000);
  if (sample.length < 8) return false;
  if (ICON_NAMES.test(sample.trim())) return true;
  if (/^\s*[[{]/.test(sample) && /"[^"\n]{1,80}"\s*:/.test(sample)) return true;
  if (
    /(?:^|[;{}\s])(?:var |let |const |function |window\.|document\.|@media |import )[^.]{0,80}[={(;]/.test(sample) &&
    signShare(sample) > 0.06
  )
    return true;
  return sample.length > 40 && signShare(sample) > 0.2;
}

/** Share of the characters that code is full of and prose is not. */
function signShare(text: string): number {
  const signs = text.match(/[{}[\]<>=;|\\"_:]/g)?.length ?? 0;
  return signs / text.length;
}

/** Whether a short line is there for its identifier ("Request 0f8fad5b…"): at most six words beside it. */
export function isNonceLine({ text, tokens }: { text: string; tokens: readonly string[] }): boolean {
  if (tokens.length <= 6 && tokens.some(isNonce)) return true;
  const words =
    text.length <= LONGEST_LINE && UUID.test(text) ? text.replace(UUID, " ").match(/[\p{L}\p{N}]+/gu) : null;
  return words !== null ? words.length <= LONGEST_ID_LINE : UUID.test(text.trim()) && text.trim().length <= LONGEST_ID;
}
