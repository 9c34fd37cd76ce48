import type { Period, PeriodEdge, PeriodUnit, Stretch } from "./period.js";

/** Longer ones are no periods; it also bounds what the patterns look at. */
const MOST_LETTERS = 60;
const MOST_COUNT = 1_000;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const FULL_MONTHS = "january february march april may june july august september october november december".split(" ");
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

const MONTH = `(?:${[...FULL_MONTHS, ...MONTHS, "sept"].join("|")})`;
const UNIT = "(?:day|week|month|quarter|year)";
const COUNT = `(?:\\d{1,4}|${NUMBERS.join("|")})`;
const YEAR = "(?:19|20)\\d\\d";

/** What stands before a period and says nothing of it. */
const BEFORE = /^(?:(?:the|of|in|on|for|during|over|within|all|changes|everything)\s+)+/;

interface Form {
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>): Stretch | null;
}

const form = (pattern: string, read: Form["read"]): Form => ({ pattern: new RegExp(`^(?:${pattern})$`), read });

const FORMS: readonly Form[] = [
  form("today|so far today", () => ({ kind: "unit", unit: "day", back: 0 })),
  form("yesterday", () => ({ kind: "unit", unit: "day", back: 1 })),
  form("ytd|year to date", () => ({ kind: "unit", unit: "year", back: 0 })),
  form(`(?:this|the current|current) (?<unit>${UNIT})(?: so far)?`, ({ unit }) => named(unit, 0)),
  form(`(?:last|previous|the last|the previous) (?<unit>${UNIT})`, ({ unit }) => named(unit, 1)),
  form(`(?:past|the past) (?<unit>${UNIT})`, ({ unit }) => rolling(unit, "1")),
  form(`(?:(?:the )?(?:last|past|previous) )?(?<count>${COUNT}) (?<unit>${UNIT})s?`, ({ unit, count }) =>
    rolling(unit, count),
  ),
  form(`(?<count>\\d{1,4})(?<unit>[dwmy])`, ({ unit, count }) => rolling(LETTERS[unit ?? ""], count)),
  form(`(?<count>${COUNT}|an?) (?<unit>${UNIT})s? ago`, ({ unit, count }) => ago(unit, count)),
  form(`(?<year>${YEAR})`, (date) => dated(date)),
  form(`(?<year>${YEAR})-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?`, (date) => dated(date)),
  form(`(?<month>${MONTH})(?:,? (?<year>${YEAR}))?`, (date) => dated(date)),
  form(`(?<year>${YEAR}) (?<month>${MONTH})`, (date) => dated(date)),
  form(`(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`, (date) => dated(date)),
  form(`(?<month>${MONTH}) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>${YEAR}))?`, (date) => dated(date)),
  form(`(?<part>[qh])(?<number>[1-4])(?:[ /-](?:of )?(?<year>${YEAR}))?`, (part) => partOf(part)),
  form(`(?<year>${YEAR})[ /-]?(?<part>[qh])(?<number>[1-4])`, (part) => partOf(part)),
  form(`(?<number>first|second|third|fourth|last) (?<part>quarter|half)(?: of)? (?<year>${YEAR})`, (part) =>
    partOf(part),
  ),
  form(`(?:last )?(?<weekday>${WEEKDAYS.join("|")})`, ({ weekday }) => ({
    kind: "weekday",
    weekday: WEEKDAYS.indexOf(weekday ?? "") + 1,
  })),
];

const LETTERS: Readonly<Record<string, PeriodUnit>> = { d: "day", w: "week", m: "month", y: "year" };

function named(unit: string | undefined, back: number): Stretch {
  return { kind: "unit", unit: unit as PeriodUnit, back };
}

function rolling(unit: string | undefined, words: string | undefined): Stretch | null {
  const count = countOf(words);
  return count === null ? null : { kind: "rolling", unit: unit as PeriodUnit, count };
}

function ago(unit: string | undefined, words: string | undefined): Stretch | null {
  const count = /^an?$/.test(words ?? "") ? 1 : countOf(words);
  return count === null ? null : { kind: "ago", unit: unit as PeriodUnit, count };
}

function countOf(words = ""): number | null {
  const count = /^\d+$/.test(words) ? Number(words) : NUMBERS.indexOf(words) + 1;
  return count >= 1 && count <= MOST_COUNT ? count : null;
}

/** A date that the calendar has; 29 February without a year is taken for one of a year that has it. */
function dated({ year, month, day }: Readonly<Record<string, string | undefined>>): Stretch | null {
  const number = month === undefined ? undefined : monthOf(month);
  if (number === null) return null;
  const date = {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(number === undefined ? {} : { month: number }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  return isInCalendar(date) ? { kind: "date", ...date } : null;
}

function monthOf(words: string): number | null {
  const number = /^\d/.test(words) ? Number(words) : MONTHS.findIndex((month) => words.startsWith(month)) + 1;
  return number >= 1 && number <= 12 ? number : null;
}

/** Without a year every year has to have the day: 29 February needs one. */
function isInCalendar({ year = 2025, month = 1, day = 1 }: { year?: number; month?: number; day?: number }): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function partOf({ part = "", number = "", year }: Readonly<Record<string, string | undefined>>): Stretch | null {
  const months = part.startsWith("q") ? 3 : 6;
  const ordinal = number === "last" && months === 6 ? 2 : (ORDINALS[number] ?? Number(number));
  if (ordinal > 12 / months) return null;
  return { kind: "part", months, number: ordinal, ...(year === undefined ? {} : { year: Number(year) }) };
}

function readStretch(words: string): Stretch | null {
  const said = words.trim().replace(BEFORE, "");
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(said);
    if (match) return read(match.groups ?? {});
  }
  return null;
}

/** What sets an edge, and which: "since May" begins with May, "after May" behind it. */
const FROM = /^(?:(?<start>since|from|starting|beginning|as of)|(?<end>after)) (?<rest>.+)$/;
const TO = /^(?:(?<end>until|till|up to|to|through)|(?<start>before)) (?<rest>.+)$/;
const BETWEEN = /^between (?<rest>.+)$/;
const BOTH = /^(?:(?:from|since) )?(?<from>.+?) ?(?:\bto\b|\buntil\b|\btill\b|\bthrough\b|–|\.\.) ?(?<to>.+)$/;

/** A period as people say it, in any case: "this quarter", "since May", "2026 q3", "the last 30 days"; null for anything else. */
export function findPeriod(words: string): Period | null {
  const said = plainly(words);
  if (said === "" || said.length > MOST_LETTERS) return null;
  const stretch = readStretch(said);
  if (stretch) return { words: said, from: { stretch, at: "start" }, to: { stretch, at: "end" } };
  const from = edgeOf(FROM, said);
  if (from) return { words: said, from, to: null };
  const to = edgeOf(TO, said);
  if (to) return { words: said, from: null, to };
  const [first, last] = endsOf(said).map(readStretch);
  return first && last
    ? { words: said, from: { stretch: first, at: "start" }, to: { stretch: last, at: "end" } }
    : null;
}

/** "Between May and July", "May to July": what stands on either side; nothing where it is put otherwise. */
function endsOf(said: string): string[] {
  const between = BETWEEN.exec(said)?.groups?.["rest"]?.split(" and ");
  if (between) return between.length === 2 ? between : [];
  const { from, to } = BOTH.exec(said)?.groups ?? {};
  return from && to ? [from, to] : [];
}

function plainly(words: string): string {
  const said = words
    .toLowerCase()
    .replaceAll(/[_\s]+/g, " ")
    .trim();
  return said.replace(/(?<![.?!,])[.?!,]+$/, "").replace(BEFORE, "");
}

function edgeOf(pattern: RegExp, said: string): PeriodEdge | null {
  const groups = pattern.exec(said)?.groups;
  const stretch = groups ? readStretch(groups["rest"] ?? "") : null;
  return stretch && { stretch, at: groups?.["start"] === undefined ? "end" : "start" };
}

/** Both: what begins with the one and ends with the other ("since May", "until July"). */
export function joinPeriods(one: Period, other: Period): Period {
  const from = one.from ?? other.from;
  const to = other.to ?? one.to;
  return { words: `${one.words} ${other.words}`, from, to };
}

/** Words of the longest period: "from the 3rd of May 2026 to the 4th of June 2026". */
const LONGEST = 13;

/** The longest period among words, and where it stands; null where there is none. */
export function findPeriodIn(words: readonly string[]): { period: Period; start: number; count: number } | null {
  for (let count = Math.min(LONGEST, words.length); count > 0; count -= 1) {
    for (let start = 0; start + count <= words.length; start += 1) {
      const run = words.slice(start, start + count);
      const period = isWeekday(run) ? null : findPeriod(run.join(" "));
      if (period) return { period, start, count };
    }
  }
  return null;
}

/** A weekday alone is a company more often than a day. */
function isWeekday([word = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && WEEKDAYS.includes(word.toLowerCase());
}
