import type { Period } from "../../../channels/period.js";
import { findPeriod, findPeriodIn } from "../../../channels/read-period.js";
import { InputError } from "../../../errors.js";
import { quoteInput } from "./closest.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";

/** Offered while people type. */
export const PERIOD_EXAMPLES: readonly string[] = [
  ...["this month", "last month", "this quarter", "last quarter", "this year", "last 7 days", "last 30 days"],
  ...["last 90 days", "since yesterday", "since monday"],
];

/** Reads an option's value. Throws `InputError` with how one is written. */
export function readPeriod(words: string): Period {
  const period = findPeriod(words);
  if (period) return period;
  throw new InputError(
    `${quoteInput(words)} is no stretch of time. Write it like 2026-01-31, last month, since May, 2026 q3 or last 30 days.`,
  );
}

/** The longest period among the words: `export coursera since May pdf`. What is quoted is none. */
export function takePeriod(words: readonly Token[]): Taken {
  const found = findPeriodIn(words.map(({ text, quoted }) => (quoted ? '"' : text)));
  if (found === null) return { given: {}, rest: words };
  return { given: { period: found.period }, rest: words.toSpliced(found.start, found.count) };
}
