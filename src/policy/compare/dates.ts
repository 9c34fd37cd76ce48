import { MONTHS } from "./data/date-words.js";

const MONTH_NUMBER: ReadonlyMap<string, string> = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [name, String(at + 1).padStart(2, "0")] as const)),
);
const MONTH = `(${[...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?";
const EDGE = "(?![\\p{L}\\p{N}])";

const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${DAY}(?: |-|/)(?:de |of |do )?${MONTH}\\.?,?(?: |-|/)(?:de |del )?(\\d{4})${EDGE}`,
  "gu",
);
const MONTH_FIRST = new RegExp(`(?<![\\p{L}\\p{N}])${MONTH}\\.? ${DAY},? (\\d{4})${EDGE}`, "gu");
const MONTH_ONLY = new RegExp(`(?<![\\p{L}\\p{N}])${MONTH}\\.?,? (?:de |of )?(\\d{4})${EDGE}`, "gu");
const YEAR_FIRST = /(?<!\d)(\d{4})(?:年|년 ?|[-/.])(\d{1,2})(?:月|월 ?|[-/.])(\d{1,2})(?:日|일)?(?!\d)/gu;

/** A date as normalised tokens hold it: ISO, year and month, or numeric in an order nobody can know. */
export const DATE_TOKEN = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))$/;

/** Writes every date of a lower-case text in one notation, so that "1 December 2025" equals "December 1, 2025". */
export function canonicaliseDates(text: string): string {
  if (!/\d{4}/.test(text)) return text;
  return text
    .replace(YEAR_FIRST, (_, year: string, month: string, day: string) => ` ${isoDate(year, month, day)} `)
    .replace(DAY_FIRST, (_, day: string, month: string, year: string) => isoDate(year, monthNumber(month), day))
    .replace(MONTH_FIRST, (_, month: string, day: string, year: string) => isoDate(year, monthNumber(month), day))
    .replace(MONTH_ONLY, (_, month: string, year: string) => `${year}-${monthNumber(month)}`);
}

function monthNumber(name: string): string {
  return MONTH_NUMBER.get(name) ?? "00";
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
