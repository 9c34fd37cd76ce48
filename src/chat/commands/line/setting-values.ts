import { BUDGET, type CardAudience, RAISE, REMIND } from "../../../channels/channel-settings.js";
import { findTimeZone } from "../../../channels/time-zone.js";
import { InputError } from "../../../errors.js";
import { needKnown, quoteInput } from "./closest.js";

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

/** `off` and its likes as null = mention nobody; anything else as it is. */
export function readPingValue(text: string): string | null {
  return /^(?:off|none|no|nobody)$/i.test(text) ? null : text;
}

/** Throws `InputError`. */
export function readSwitch(name: string, text: string): boolean {
  if (/^(?:on|yes|true|y)$/i.test(text)) return true;
  if (/^(?:off|no|false|n)$/i.test(text)) return false;
  throw new InputError(`${quoteInput(text)} is neither on nor off. Write ${name}:on or ${name}:off.`);
}

/** Throws `InputError` with what is allowed. */
export function readAudience(text: string): CardAudience {
  const word = text.toLowerCase();
  const audience = Object.hasOwn(AUDIENCES, word) ? AUDIENCES[word] : undefined;
  return needKnown(
    audience,
    `${quoteInput(text)} is no audience. Write audience:compliance, audience:user or audience:both.`,
  );
}

/** Throws `InputError` with what is allowed. */
export function readBudget(text: string): number {
  const budget = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (budget >= BUDGET.least && budget <= BUDGET.most) return budget;
  throw new InputError(
    `${quoteInput(text)} is no budget; write how many change cards may come in 7 days, ${BUDGET.least} to ${BUDGET.most}.`,
  );
}

/** Throws `InputError` with what is allowed. */
export function readTimeZone(text: string): string {
  return needKnown(
    findTimeZone(text),
    `${quoteInput(text)} is no time zone. Write its IANA name: UTC, Europe/Berlin, America/New_York …`,
  );
}

const OFF = /^(?:off|none|no|never)$/i;

/** `14,3,1` as days, most first; off = none. Throws `InputError` with what is allowed. */
export function readRemindDays(text: string): number[] {
  if (OFF.test(text.trim())) return [];
  const parts = text.split(/[,;/ ]+/).filter((part) => part !== "");
  const days = parts.map((part) => (/^\d{1,2}d?$/i.test(part) ? Number.parseInt(part, 10) : Number.NaN));
  const fits = days.length > 0 && days.every((day) => day >= REMIND.least && day <= REMIND.most);
  if (fits && new Set(days).size <= REMIND.count) return [...new Set(days)].sort((a, b) => b - a);
  throw new InputError(
    `${quoteInput(text)} are no days to be reminded on; write up to ${REMIND.count} numbers from ${REMIND.least} to ${REMIND.most}, like remind:14,3,1, or remind:off.`,
  );
}

/** `3` as days; off = never. Throws `InputError` with what is allowed. */
export function readRaiseDays(text: string): number | null {
  if (OFF.test(text.trim())) return null;
  const days = /^\d{1,2}d?$/i.test(text.trim()) ? Number.parseInt(text, 10) : Number.NaN;
  if (days >= RAISE.least && days <= RAISE.most) return days;
  throw new InputError(
    `${quoteInput(text)} is no number of days; write raise:${RAISE.least} to raise:${RAISE.most}, or raise:off.`,
  );
}
