import { describe, expect, it } from "vitest";
import { DEFAULT_CHANNEL_SETTINGS } from "../../src/channels/channel-settings.js";
import { daysUntil, dueReminder, localDay, reminderAt } from "../../src/channels/reminder-times.js";

const at = (timeZone: string, time = "09:00") => ({
  ...DEFAULT_CHANNEL_SETTINGS,
  timeZone,
  digestTime: { weekday: 1, time },
});
const told = new Date("2026-01-01T00:00:00Z");

describe("when a channel is reminded", () => {
  it.each([
    // Berlin's clocks go forward on 29 March 2026 and back on 25 October.
    ["2026-04-11", 14, at("Europe/Berlin"), "2026-03-28T08:00:00.000Z"],
    ["2026-04-12", 14, at("Europe/Berlin"), "2026-03-29T07:00:00.000Z"],
    ["2026-03-30", 1, at("Europe/Berlin", "02:30"), "2026-03-29T01:30:00.000Z"],
    ["2026-10-26", 1, at("Europe/Berlin", "02:30"), "2026-10-25T00:30:00.000Z"],
    ["2026-03-01", 1, at("Pacific/Kiritimati"), "2026-02-27T19:00:00.000Z"],
    ["2026-03-01", 0, at("Pacific/Pago_Pago"), "2026-03-01T20:00:00.000Z"],
  ])("%s, %i days before", (day, before, settings, expected) => {
    expect(reminderAt(day, before, settings).toISOString()).toBe(expected);
  });

  it("counts days on the channel's clocks", () => {
    const now = new Date("2026-03-01T23:30:00Z");
    expect(localDay(now, "Europe/Berlin")).toBe("2026-03-02");
    expect(daysUntil("2026-03-02", at("Europe/Berlin"), now)).toBe(0);
    expect(daysUntil("2026-03-02", at("America/New_York"), now)).toBe(1);
    expect(daysUntil("2026-03-01", at("Europe/Berlin"), now)).toBe(-1);
  });

  it("has one reminder due at a time, the latest, and none of a day that has passed", () => {
    const due = (now: string, toldAt = told) =>
      dueReminder({ day: "2026-06-15", toldAt }, at("America/New_York"), new Date(now));
    expect(due("2026-06-01T12:59:59Z")).toBeNull();
    expect(due("2026-06-01T13:00:00Z")).toBe(14);
    expect(due("2026-06-12T13:00:00Z")).toBe(3);
    // After an outage of two weeks one comes, not three.
    expect(due("2026-06-15T20:00:00Z")).toBe(1);
    expect(due("2026-06-16T03:59:00Z")).toBe(1);
    expect(due("2026-06-16T04:00:00Z")).toBeNull();
    // Told ten days before: the reminder of 14 days before is not made up for.
    const late = new Date("2026-06-05T10:00:00Z");
    expect(due("2026-06-05T13:00:00Z", late)).toBeNull();
    expect(due("2026-06-12T13:00:00Z", late)).toBe(3);
  });
});
