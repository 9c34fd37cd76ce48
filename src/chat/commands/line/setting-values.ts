import { BUDGET, type CardAudience } from "../../../channels/channel-settings.js";
import { findTimeZone } from "../../../channels/time-zone.js";
import { InputError } from "../../../errors.js";
import type { VerbArgument } from "../verbs/verb-types.js";
import { quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";
import { findClockTime, findWeekday, readDigestMode } from "./setting-words.js";

const AUDIENCES: Readonly<Record<string, CardAudience>> = {
  compliance: "compliance",
  governance: "compliance",
  legal: "compliance",
  user: "user",
  users: "user",
  consumer: "user",
  both: "both",
  all: "both",
};

/** Reads an option of `settings` or `digest`. Throws `InputError` with what is allowed. */
export function readSettingOption({ name, kind }: VerbArgument, value: string): CommandArguments {
  switch (kind) {
    case "switch":
      return name === "short" ? { short: readSwitch(name, value) } : { threads: readSwitch(name, value) };
    case "audience":
      return { audience: readAudience(value) };
    case "budget":
      return { budget: readBudget(value) };
    case "time-zone":
      return { timeZone: readTimeZone(value) };
    case "ping":
      return { ping: /^(?:off|none|no|nobody)$/i.test(value) ? null : value };
    case "reset":
      return { reset: readSwitch(name, value) };
    case "digest-mode":
      return readDigestMode(value);
    case "weekday":
      return { weekday: needKnown(findWeekday(value), `${quoteInput(value)} is no weekday. Write mon, tue … sun.`) };
    case "clock-time":
      return { time: needKnown(findClockTime(value), `${quoteInput(value)} is no time. Write HH:MM, like 09:00.`) };
    default:
      return {};
  }
}

function readSwitch(name: string, text: string): boolean {
  if (/^(?:on|yes|true|y)$/i.test(text)) return true;
  if (/^(?:off|no|false|n)$/i.test(text)) return false;
  throw new InputError(`${quoteInput(text)} is neither on nor off. Write ${name}:on or ${name}:off.`);
}

function readAudience(text: string): CardAudience {
  const word = text.toLowerCase();
  const audience = Object.hasOwn(AUDIENCES, word) ? AUDIENCES[word] : undefined;
  return needKnown(
    audience,
    `${quoteInput(text)} is no audience. Write audience:compliance, audience:user or audience:both.`,
  );
}

function readBudget(text: string): number {
  const budget = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (budget >= BUDGET.least && budget <= BUDGET.most) return budget;
  throw new InputError(
    `${quoteInput(text)} is no budget; write how many change cards may come in 7 days, ${BUDGET.least} to ${BUDGET.most}.`,
  );
}

function readTimeZone(text: string): string {
  return needKnown(
    findTimeZone(text),
    `${quoteInput(text)} is no time zone. Write its IANA name: UTC, Europe/Berlin, America/New_York …`,
  );
}

function needKnown<T>(value: T | null | undefined, problem: string): T {
  if (value !== null && value !== undefined) return value;
  throw new InputError(problem);
}
