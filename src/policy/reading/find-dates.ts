import { foldText } from "./fold-text.js";
import { lines } from "./lines.js";
import type { Stretch } from "./split-sentences.js";

/** A calendar day as a text states it. */
export interface StatedDate extends Stretch {
  /** "2026-06-01". */
  readonly iso: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = lines`
  (
    jan(?:uary)?
    |feb(?:ruary)?
    |mar(?:ch)?
    |apr(?:il)?
    |may
    |june?
    |july?
    |aug(?:ust)?
    |sept?(?:ember)?
    |oct(?:ober)?
    |nov(?:ember)?
    |dec(?:ember)?
  )\.?
`;
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
/** "1", "1st" or "first"; the longer words first. */
const DAY = `(\\d{1,2}|${[...ORDINALS].reverse().join("|")})(?:st|nd|rd|th)?`;
const DAY_FIRST = new RegExp(`\\b${DAY}(?: day)?(?: of)?[ -]${MONTH},?[ -](\\d{4})\\b`, "g");
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY},? ?(\\d{4})\\b`, "g");
const ISO = /\b(\d{4})[-/](\d{2})[-/](\d{2})\b/g;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g;

/** Every full date of a text, in order. A date whose day and month could be swapped (03/04/2026) is left out. */
export function findDates(text: string): StatedDate[] {
  const folded = foldText(text);
  return [
    ...read(folded, DAY_FIRST, ([day, month, year]) => [year, monthNumber(month), dayNumber(day)]),
    ...read(folded, MONTH_FIRST, ([month, day, year]) => [year, monthNumber(month), dayNumber(day)]),
    ...read(folded, ISO, ([year, month, day]) => [year, month, day]),
    ...read(folded, DOTTED, ([day, month, year]) => [year, month, day]),
    ...read(folded, SLASHED, ([first, second, year]) => readSlashed(first, second, year)),
  ].sort((a, b) => a.start - b.start);
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function read(folded: string, pattern: RegExp, order: (groups: readonly string[]) => Parts): StatedDate[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const iso = toIso(order(match.slice(1)));
    return iso === null ? [] : [{ iso, start: match.index, end: match.index + match[0].length }];
  });
}

/** Only one order can be meant when one of the two numbers is over 12, or both are the same. */
function readSlashed(first = "", second = "", year = ""): Parts {
  if (Number(first) > 12 || first === second) return [year, second, first];
  return Number(second) > 12 ? [year, first, second] : [undefined, undefined, undefined];
}

function monthNumber(name = ""): string {
  return String(MONTHS.indexOf(name.slice(0, 3)) + 1);
}

function dayNumber(day = ""): string {
  const word = ORDINALS.indexOf(day);
  return word < 0 ? day : String(word + 1);
}

function toIso([year, month, day]: Parts): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
