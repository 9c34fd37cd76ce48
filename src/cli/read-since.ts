import { type KnownPeriod, knowPeriod } from "../channels/period.js";
import { readPeriod } from "../chat/commands/line/period-values.js";
import { InputError } from "../errors.js";

/** `--since 2026-01-01`, `--since May`, `--since "last month"`: from its first day, UTC. Throws `InputError`. */
export function readSince(words: string, now = new Date()): Date {
  const { since } = knowPeriod(readPeriod(`since ${words}`), now, "UTC");
  if (since) return since;
  throw new InputError(`--since is "${words}"; write a day like 2026-01-31, or words like last month.`);
}

/** `--period "last quarter"`: its days, UTC. Throws `InputError`. */
export function readDays(words: string, now = new Date()): KnownPeriod {
  return knowPeriod(readPeriod(words), now, "UTC");
}
