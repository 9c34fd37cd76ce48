import { InputError } from "../../../errors.js";
import { needKnown, quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";

const MODES: Readonly<Record<string, CommandArguments>> = {
  now: { preview: true },
  preview: { preview: true },
  daily: { digest: "daily" },
  weekly: { digest: "weekly" },
  off: { digest: "off" },
  none: { digest: "off" },
};

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** `mon`, `Monday`, `thurs`: 1 = Monday … 7 = Sunday; null when it is no weekday. */
export function findWeekday(text: string): number | null {
  const word = text.toLowerCase();
  const index = word.length >= 3 ? WEEKDAYS.findIndex((day) => day.startsWith(word)) : -1;
  return index < 0 ? null : index + 1;
}

/** 24 hours (`9:00`, `17.30`, `9h`) or twelve (`8am`, `8:30 p.m.`), `noon` and `midnight`. */
const CLOCK_TIME = /^(\d{1,2})(?:[:.h](\d{2})?)? ?(?:([ap])\.?m\.?)?$/i;
const NAMED_TIMES: Readonly<Record<string, string>> = { noon: "12:00", midday: "12:00", midnight: "00:00" };

/** A time of day as `HH:MM`; null when it is none. A bare number is none: it may be a count. */
export function findClockTime(text: string): string | null {
  const word = text.trim().toLowerCase();
  if (Object.hasOwn(NAMED_TIMES, word)) return NAMED_TIMES[word] ?? null;
  const match = CLOCK_TIME.exec(word);
  if (!match || /^\d+[.:]?$/.test(word)) return null;
  const [, hours = "", minutes = "00", half] = match;
  const hour = half === undefined ? Number(hours) : twelveHours(Number(hours), half);
  if (hour === null || hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** 12am is midnight, 12pm noon; null for what no twelve-hour clock shows. */
function twelveHours(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** Weekdays as they are written: `mon` … `sun`. */
export const WEEKDAY_WORDS: readonly string[] = WEEKDAYS.map((day) => day.slice(0, 3));

/** `mon` for 1. */
export function writeWeekday(weekday: number | undefined): string | undefined {
  return weekday === undefined ? undefined : WEEKDAY_WORDS[weekday - 1];
}

/** A weekday's number. Throws `InputError`. */
export function readWeekday(text: string): number {
  return needKnown(findWeekday(text), `${quoteInput(text)} is no weekday. Write mon, tue … sun.`);
}

/** A time of day. Throws `InputError`. */
export function readClockTime(text: string): string {
  return needKnown(findClockTime(text), `${quoteInput(text)} is no time. Write it like 09:00 or 8am.`);
}

/** Throws `InputError`. */
export function readDigestMode(text: string): CommandArguments {
  const mode = findMode(text);
  if (mode) return mode;
  throw new InputError(`${quoteInput(text)} is no digest setting. Write now, daily, weekly or off.`);
}

/** The word `reset`, anywhere. */
export function takeReset(words: readonly Token[]): Taken {
  const rest = words.filter(({ text, quoted }) => quoted || !/^(?:reset|defaults?)$/i.test(text));
  return { given: rest.length < words.length ? { reset: true } : {}, rest };
}

/** `weekly mon 09:00` in any order; "on" and "at" between them say nothing. */
export function takeDigestWords(words: readonly Token[]): Taken {
  let given: CommandArguments = {};
  const rest = joinHalves(words).filter((token) => {
    if (!token.quoted && /^(?:on|at|every|each)$/i.test(token.text)) return false;
    const read = token.quoted ? null : readDigestWord(token.text);
    given = { ...given, ...read };
    return read === null;
  });
  return { given, rest };
}

/** `8 am` is one time. */
function joinHalves(words: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of words) {
    const last = joined.at(-1);
    const isHalf =
      last && !last.quoted && /^\d{1,2}(?:[:.]\d{2})?$/.test(last.text) && /^[ap]\.?m\.?$/i.test(token.text);
    if (isHalf) joined[joined.length - 1] = { text: `${last.text}${token.text}`, quoted: false };
    else joined.push(token);
  }
  return joined;
}

function readDigestWord(text: string): CommandArguments | null {
  const mode = findMode(text);
  if (mode) return mode;
  const weekday = findWeekday(text);
  if (weekday !== null) return { weekday };
  const time = findClockTime(text);
  return time === null ? null : { time };
}

function findMode(text: string): CommandArguments | null {
  const word = text.toLowerCase();
  return Object.hasOwn(MODES, word) ? (MODES[word] ?? null) : null;
}
