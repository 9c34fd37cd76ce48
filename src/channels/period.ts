import { Temporal } from "@js-temporal/polyfill";
import { InputError } from "../errors.js";

export type PeriodUnit = "day" | "week" | "month" | "quarter" | "year";

/** A stretch of the calendar as people name it; which days it has is known when it is known what day it is. */
export type Stretch =
  /** This month (0 back), last month (1). */
  | { readonly kind: "unit"; readonly unit: PeriodUnit; readonly back: number }
  /** The last 30 days, today among them. */
  | { readonly kind: "rolling"; readonly unit: PeriodUnit; readonly count: number }
  /** The day three weeks ago. */
  | { readonly kind: "ago"; readonly unit: PeriodUnit; readonly count: number }
  /** 2026, May 2026, 3 May 2026; without a year the latest that has begun. */
  | { readonly kind: "date"; readonly year?: number; readonly month?: number; readonly day?: number }
  /** The third quarter (months: 3), the first half (months: 6). */
  | { readonly kind: "part"; readonly year?: number; readonly months: 3 | 6; readonly number: number }
  /** 1 = Monday; the latest, today among them. */
  | { readonly kind: "weekday"; readonly weekday: number };

/** Where a period begins or ends: at the start of a stretch, or behind its last day. */
export interface PeriodEdge {
  readonly stretch: Stretch;
  readonly at: "start" | "end";
}

/** A period in words: "last month", "since May", "2026 q3". */
export interface Period {
  /** As it was said: reads back as the same. */
  readonly words: string;
  readonly from: PeriodEdge | null;
  readonly to: PeriodEdge | null;
}

/** The days of a period, once it is known what day it is. */
export interface KnownPeriod {
  readonly since?: Date;
  /** Exclusive. */
  readonly until?: Date;
  /** `since 2026-05-01`, `2026-07-01 to 2026-09-30`, `on 2026-05-03`. */
  readonly words: string;
}

/** The days a period has now, on the clocks of the time zone. Throws `InputError` for one that ends before it begins. */
export function knowPeriod(period: Period, now: Date, timeZone: string): KnownPeriod {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const from = period.from && edgeDay(period.from, today);
  const to = period.to && edgeDay(period.to, today);
  if (from && to && Temporal.PlainDate.compare(from, to) >= 0) {
    throw new InputError(`The period “${period.words}” ends before it begins: ${from} to ${lastDay(to)}.`);
  }
  return {
    ...(from ? { since: startOf(from, timeZone) } : {}),
    ...(to ? { until: startOf(to, timeZone) } : {}),
    words: daysWords(from, to),
  };
}

function daysWords(from: Temporal.PlainDate | null, to: Temporal.PlainDate | null): string {
  if (from && to) {
    return from.equals(to.subtract({ days: 1 })) ? `on ${from}` : `${from} to ${lastDay(to)}`;
  }
  if (from) return `since ${from}`;
  return to ? `until ${lastDay(to)}` : "";
}

function lastDay(end: Temporal.PlainDate): string {
  return end.subtract({ days: 1 }).toString();
}

function startOf(day: Temporal.PlainDate, timeZone: string): Date {
  return new Date(day.toZonedDateTime({ timeZone }).epochMilliseconds);
}

function edgeDay({ stretch, at }: PeriodEdge, today: Temporal.PlainDate): Temporal.PlainDate {
  const { start, end } = daysOf(stretch, today);
  return at === "start" ? start : end;
}

interface Days {
  readonly start: Temporal.PlainDate;
  /** The day behind the last one. */
  readonly end: Temporal.PlainDate;
}

function daysOf(stretch: Stretch, today: Temporal.PlainDate): Days {
  switch (stretch.kind) {
    case "unit": {
      const start = startOfUnit(today, stretch.unit).subtract(lengthOf(stretch.unit, stretch.back));
      return { start, end: start.add(lengthOf(stretch.unit, 1)) };
    }
    case "rolling": {
      const end = today.add({ days: 1 });
      return { start: end.subtract(lengthOf(stretch.unit, stretch.count)), end };
    }
    case "ago": {
      const start = today.subtract(lengthOf(stretch.unit, stretch.count));
      return { start, end: start.add({ days: 1 }) };
    }
    case "date":
      return dateDays(stretch, today);
    case "part": {
      const at = (year: number) =>
        Temporal.PlainDate.from({ year, month: (stretch.number - 1) * stretch.months + 1, day: 1 });
      const start = stretch.year === undefined ? latestBegun(at, today) : at(stretch.year);
      return { start, end: start.add({ months: stretch.months }) };
    }
    case "weekday": {
      const start = today.subtract({ days: (today.dayOfWeek - stretch.weekday + 7) % 7 });
      return { start, end: start.add({ days: 1 }) };
    }
  }
}

function dateDays({ year, month, day }: Extract<Stretch, { kind: "date" }>, today: Temporal.PlainDate): Days {
  const at = (one: number) => Temporal.PlainDate.from({ year: one, month: month ?? 1, day: day ?? 1 });
  const start = year === undefined ? latestBegun(at, today) : at(year);
  const length = month === undefined ? { years: 1 } : day === undefined ? { months: 1 } : { days: 1 };
  return { start, end: start.add(length) };
}

/** Of this year where it has begun, else of the year before. */
function latestBegun(at: (year: number) => Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  const own = at(today.year);
  return Temporal.PlainDate.compare(own, today) <= 0 ? own : at(today.year - 1);
}

/** Weeks begin on Monday. */
function startOfUnit(day: Temporal.PlainDate, unit: PeriodUnit): Temporal.PlainDate {
  switch (unit) {
    case "day":
      return day;
    case "week":
      return day.subtract({ days: day.dayOfWeek - 1 });
    case "month":
      return day.with({ day: 1 });
    case "quarter":
      return day.with({ month: day.month - ((day.month - 1) % 3), day: 1 });
    case "year":
      return day.with({ month: 1, day: 1 });
  }
}

function lengthOf(unit: PeriodUnit, count: number): Temporal.DurationLike {
  switch (unit) {
    case "day":
      return { days: count };
    case "week":
      return { weeks: count };
    case "month":
      return { months: count };
    case "quarter":
      return { months: 3 * count };
    case "year":
      return { years: count };
  }
}
