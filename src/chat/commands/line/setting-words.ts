import { InputError } from "../../../errors.js";
import type { Verb } from "../verbs/verb-types.js";
import { quoteInput } from "./closest.js";
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

/** Throws `InputError`. */
export function readDigestMode(text: string): CommandArguments {
  const mode = findMode(text);
  if (mode) return mode;
  throw new InputError(`${quoteInput(text)} is no digest setting. Write now, daily, weekly or off.`);
}

/** The words of `settings` and `digest` that need no name: `reset`; `weekly mon 09:00` in any order. */
export function readSettingWords(words: readonly Token[], verb: Verb): Taken {
  const resets = verb.arguments.some(({ kind }) => kind === "reset");
  let given: CommandArguments = {};
  const rest = words.filter((token) => {
    const read = token.quoted ? null : resets ? readReset(token.text) : readDigestWord(token.text);
    given = { ...given, ...read };
    return read === null;
  });
  return { given, rest };
}

function readReset(text: string): CommandArguments | null {
  return /^(?:reset|defaults?)$/i.test(text) ? { reset: true } : null;
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
