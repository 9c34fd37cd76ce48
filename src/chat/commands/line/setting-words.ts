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

/** `09:00`, `9:00`, `17:30` as `HH:MM`; null when it is no time of day. */
export function findClockTime(text: string): string | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return `${match[1]?.padStart(2, "0")}:${match[2]}`;
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
  return needKnown(findClockTime(text), `${quoteInput(text)} is no time. Write HH:MM, like 09:00.`);
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

/** `weekly mon 09:00` in any order. */
export function takeDigestWords(words: readonly Token[]): Taken {
  let given: CommandArguments = {};
  const rest = words.filter((token) => {
    const read = token.quoted ? null : readDigestWord(token.text);
    given = { ...given, ...read };
    return read === null;
  });
  return { given, rest };
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
