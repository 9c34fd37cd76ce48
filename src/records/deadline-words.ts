import type { StatedFact } from "../policy/types.js";
import { formatIsoDay } from "../policy/utc.js";

const WORDS: Readonly<Partial<Record<StatedFact["name"], (day: string) => string>>> = {
  "effective-date": (day) => `In force ${day}`,
  "opt-out": (day) => `Opt out by ${day}`,
  "objection-window": (day) => `Object by ${day}`,
  "notice-period": (day) => `Notice until ${day}`,
};

/** `Opt out by 1 July 2026`, for a day in ISO. */
export function deadlineWords(name: StatedFact["name"], day: string): string {
  const date = formatIsoDay(day) ?? day;
  return WORDS[name]?.(date) ?? date;
}

/** `today`, `tomorrow`, `in 3 days`. */
export function daysLeftWords(left: number): string {
  if (left <= 0) return "today";
  return left === 1 ? "tomorrow" : `in ${left} days`;
}
