import type { StatedFact } from "../policy/types.js";
import { FACT_NAMES } from "./stated-facts.js";

/** A day that a change's text states, and what the day is. */
export interface DatedFact {
  /** `2026-06-01`, as the text means it: a day of the calendar, of no time zone. */
  readonly day: string;
  /** "In force", "Opt-out" … */
  readonly name: string;
  readonly quote: string;
  readonly start: number;
}

/** A day of the calendar, and one that there is. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days that the text states, earliest first, each once. Lengths of time are left out: from when they count is not read. */
export function datedFacts(facts: readonly StatedFact[]): DatedFact[] {
  const seen = new Set<string>();
  return facts
    .flatMap(({ name, value, quote, start }) => {
      const key = `${name} ${value}`;
      if (!isDay(value) || seen.has(key)) return [];
      seen.add(key);
      return [{ day: value, name: FACT_NAMES[name], quote, start }];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

function isDay(value: string): boolean {
  return DAY.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
}
