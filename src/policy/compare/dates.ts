import { lines } from "../reading/lines.js";
import { MONTHS } from "./tables/date-words.js";

const MONTH_NUMBER: ReadonlyMap<string, string> = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [name, String(at + 1).padStart(2, "0")] as const)),
);
const MONTH = `(${[...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?";
const EDGE = "(?![\\p{L}\\p{N}])";

const DAY_FIRST = new RegExp(
  lines`
    (?<![\p{L}\p{N}.,])${DAY}(?: |-|/)(?:de |of |do )?${MONTH}\.?,?(?: |-|/)(?:de |del )?(\d{4})${EDGE}
  `,
  "gu",
);
const MONTH_FIRST = new RegExp(`(?<![\\p{L}\\p{N}])${MONTH}\\.? ${DAY},? (\\d{4})${EDGE}`, "gu");
const MONTH_ONLY = new RegExp(`(?<![\\p{L}\\p{N}])${MONTH}\\.?,? (?:de |of )?(\\d{4})${EDGE}`, "gu");
/** "2024. május 1.", "2024 m. gegužės 1 d." */
const YEAR_THEN_NAME = new RegExp(`(?<!\\d)(\\d{4})(?:\\.| m\\.)? ${MONTH} (\\d{1,2})(?:\\.| d\\.)?${EDGE}`, "gu");
/** "1 tháng 5 năm 2024" */
const VIETNAMESE = /(?<!\d)(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})(?!\d)/gu;
/** Japanese eras of which years are still written: Reiwa began in 2019, Heisei in 1989. */
const ERA = /(令和|平成)(\d{1,2}|元)年(?=\d{1,2}月)/gu;
const ERA_BEGAN: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };
/** The time of day in a date that machines write: "2024-05-01t10:22:33z". */
const MACHINE_TIME = /(?<=\d{4}-\d{2}-\d{2})t\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?/gu;
const YEAR_FIRST = /(?<!\d)(\d{4})(?:年|년 ?|[-/.])(\d{1,2})(?:月|월 ?|[-/.])(\d{1,2})(?:日|일)?(?!\d)/gu;

/** A date as normalised tokens hold it: ISO, year and month, or numeric in an order nobody can know. */
export const DATE_TOKEN = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))$/;

/** Writes every date of a lower-case text in one notation, so that "1 December 2025" equals "December 1, 2025". */
export function canonicaliseDates(text: string): string {
  if (!/\d{4}|令和|平成/.test(text)) return text;
  return text
    .replace(MACHINE_TIME, "")
    .replace(ERA, (_, era: string, year: string) => `${(ERA_BEGAN[era] ?? 0) + (year === "元" ? 1 : Number(year))}年`)
    .replace(VIETNAMESE, (_, day: string, month: string, year: string) => isoDate(year, month, day))
    .replace(YEAR_THEN_NAME, (_, year: string, month: string, day: string) => isoDate(year, monthNumber(month), day))
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
