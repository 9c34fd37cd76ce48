import { Temporal } from "@js-temporal/polyfill";
import type { ChannelSettings } from "./channel-settings.js";

type When = Pick<ChannelSettings, "timeZone" | "digestTime">;

/** When a channel is reminded of a day, so many days before: at the time its digests come, on its clocks. */
export function reminderAt(day: string, daysBefore: number, { timeZone, digestTime }: When): Date {
  const date = Temporal.PlainDate.from(day).subtract({ days: daysBefore });
  // A time that the clocks skip is taken after the gap, one they show twice the first time.
  return new Date(date.toZonedDateTime({ timeZone, plainTime: digestTime.time }).epochMilliseconds);
}

/** Days from now to a day on the channel's clocks: 0 is today, less than 0 has passed. */
export function daysUntil(day: string, { timeZone }: Pick<When, "timeZone">, now: Date): number {
  const today = localDay(now, timeZone);
  return Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day), { largestUnit: "days" }).days;
}

/** The day it is on the clocks of a zone, ISO. */
export function localDay(at: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** A day some days later, ISO. */
export function dayAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/**
 * The reminder of a day that is due now: the latest of those whose time has come since the channel was told, so that one
 * comes after an outage and not three. Null when none is, or when the day has passed.
 */
export function dueReminder(
  { day, toldAt }: { readonly day: string; readonly toldAt: Date },
  settings: When & Pick<ChannelSettings, "remind">,
  now: Date,
): number | null {
  if (daysUntil(day, settings, now) < 0) return null;
  const due = settings.remind.filter((before) => {
    const at = reminderAt(day, before, settings);
    return at > toldAt && at <= now;
  });
  return due.length === 0 ? null : Math.min(...due);
}
