/** Letters shown before and behind the word that was looked for. */
const BEFORE = 120;
const BEHIND = 280;
/** Words of a search that are compared, and letters of each: forms of a word begin alike. */
const MOST_WORDS = 20;
const STEM = 6;

/** The stretch of a quote around the first of the words that were looked for, cut at spaces and marked with "…" where it is cut. */
export function excerptAround(quote: string, words: string): string {
  if (quote.length <= BEFORE + BEHIND) return quote;
  const lower = quote.toLowerCase();
  const places = (words.toLowerCase().match(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => lower.indexOf(word.slice(0, STEM)))
    .filter((place) => place >= 0);
  const found = places.length > 0 ? Math.min(...places) : 0;
  const start = found <= BEFORE ? 0 : nextWord(quote, found - BEFORE, found);
  const end = Math.min(quote.length, found + BEHIND);
  const space = quote.lastIndexOf(" ", end);
  const cut = end === quote.length || space <= found ? end : space;
  return `${start > 0 ? "… " : ""}${quote.slice(start, cut).trim()}${cut < quote.length ? " …" : ""}`;
}

/** Where the word after `from` begins; `from` itself where no space comes before `limit`. */
function nextWord(quote: string, from: number, limit: number): number {
  const space = quote.indexOf(" ", from);
  return space >= 0 && space < limit ? space + 1 : from;
}
