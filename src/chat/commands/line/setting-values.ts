import { BUDGET, type CardAudience } from "../../../channels/channel-settings.js";
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
