import { Temporal } from "@js-temporal/polyfill";
import type { DigestRhythm } from "../ports.js";
import type { ChannelSettings } from "./channel-settings.js";

type When = Pick<ChannelSettings, "timeZone" | "digestTime">;

/** A week, and a day on either side for the zone's offset. */
const DAYS = 9;

/** The first time after `after` at which a digest is due. */
export function nextDigest(rhythm: DigestRhythm, when: When, after: Date): Date {
  const today = dayOf(after, when).subtract({ days: 1 });
  for (let days = 0; days <= DAYS; days += 1) {
    const due = dueOn(today.add({ days }), rhythm, when);
    if (due && due > after) return due;
  }
  throw new Error(`No ${rhythm} digest is due within ${DAYS} days.`);
}

/** The last time at or before `at` at which a digest was due. */
export function lastDigest(rhythm: DigestRhythm, when: When, at: Date): Date {
  const today = dayOf(at, when).add({ days: 1 });
  for (let days = 0; days <= DAYS; days += 1) {
    const due = dueOn(today.subtract({ days }), rhythm, when);
    if (due && due <= at) return due;
  }
  throw new Error(`No ${rhythm} digest was due within ${DAYS} days.`);
}

/** `Mon 2026-11-30 09:00`, on the clocks of the time zone. */
export function formatLocal(at: Date, timeZone: string): string {
  const local = toZoned(at, timeZone);
  const minute = local.toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");
  return `${WEEKDAYS[local.dayOfWeek - 1]} ${minute}`;
}

/** `Mon 2026-11-30 09:00 Europe/Berlin (08:00 UTC)` */
export function formatDigestTime(at: Date, timeZone: string): string {
  const utc = timeZone === "UTC" ? "" : ` (${at.toISOString().slice(11, 16)} UTC)`;
  return `${formatLocal(at, timeZone)} ${timeZone}${utc}`;
}

/** Short names of the weekdays, Monday first, as they are shown and typed. */
export const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** A time that the clocks skip is taken after the gap, one they show twice the first time: Temporal's "compatible". */
function dueOn(day: Temporal.PlainDate, rhythm: DigestRhythm, { timeZone, digestTime }: When): Date | null {
  if (rhythm === "weekly" && day.dayOfWeek !== digestTime.weekday) return null;
  const zoned = day.toZonedDateTime({ timeZone, plainTime: digestTime.time });
  return new Date(zoned.epochMilliseconds);
}

function dayOf(at: Date, { timeZone }: When): Temporal.PlainDate {
  return toZoned(at, timeZone).toPlainDate();
}

function toZoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
