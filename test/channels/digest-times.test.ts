import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDigestTime, formatLocal, lastDigest, nextDigest } from "../../src/channels/digest-times.js";
import type { DigestRhythm } from "../../src/ports.js";
import "../support/property-seed.js";

const HOUR = 3_600_000;
const at = (text: string) => new Date(text);

function berlin(time: string, weekday = 7) {
  return { timeZone: "Europe/Berlin", digestTime: { weekday, time } };
}

describe("the times of digests", () => {
  it.each([
    // 29 March 2026: 02:00 becomes 03:00. 25 October: 03:00 becomes 02:00.
    ["before the clocks go forward", "daily", "09:00", "2026-03-28T07:59:59Z", "2026-03-28T08:00:00.000Z"],
    ["after them", "daily", "09:00", "2026-03-28T08:00:00Z", "2026-03-29T07:00:00.000Z"],
    ["in the hour that is left out, after it", "daily", "02:30", "2026-03-28T12:00:00Z", "2026-03-29T01:30:00.000Z"],
    ["in the hour that comes twice, the first", "daily", "02:30", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00.000Z"],
    ["once in it", "daily", "02:30", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00.000Z"],
    ["weekly over the change", "weekly", "09:00", "2026-03-23T12:00:00Z", "2026-03-29T07:00:00.000Z"],
  ] as const)("are those of the channel's clocks: %s", (_what, rhythm, time, from, due) => {
    expect(nextDigest(rhythm, berlin(time), at(from)).toISOString()).toBe(due);
  });

  it("says when one was due last", () => {
    expect(lastDigest("weekly", berlin("09:00", 1), at("2026-11-23T07:59:59Z"))).toEqual(at("2026-11-16T08:00:00Z"));
    expect(lastDigest("weekly", berlin("09:00", 1), at("2026-11-23T08:00:00Z"))).toEqual(at("2026-11-23T08:00:00Z"));
  });

  it("come in order, on their weekday at their time, at most a rhythm and a change of clocks apart, in any zone", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    const arbitrary = fc.record({
      timeZone: fc.constantFrom(...zones),
      weekday: fc.integer({ min: 1, max: 7 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      rhythm: fc.constantFrom<DigestRhythm>("daily", "weekly"),
      from: fc.date({ min: at("1990-01-01"), max: at("2040-01-01"), noInvalidDate: true }),
    });
    fc.assert(
      fc.property(arbitrary, ({ timeZone, weekday, hour, minute, rhythm, from }) => {
        const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        const when = { timeZone, digestTime: { weekday, time } };
        const next = nextDigest(rhythm, when, from);
        const last = lastDigest(rhythm, when, from);
        const span = (rhythm === "weekly" ? 7 * 24 : 24) * HOUR;
        expect(last <= from && from < next).toBe(true);
        // A zone that moves over the date line leaves out a day.
        expect(next.getTime() - last.getTime()).toBeLessThanOrEqual(span + 25 * HOUR);
        expect(lastDigest(rhythm, when, next)).toEqual(next);
        expect(nextDigest(rhythm, when, last)).toEqual(next);
        const shown = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(next);
        const skipped = !onTheClocks(next, time, timeZone);
        if (!skipped) expect(shown).toBe(time);
      }),
      { numRuns: 150 },
    );
  });

  it("are told on the channel's clocks, with the day, and in UTC", () => {
    const due = at("2026-11-30T08:00:00Z");
    expect(formatDigestTime(due, "Europe/Berlin")).toBe("Mon 2026-11-30 09:00 Europe/Berlin (08:00 UTC)");
    expect(formatDigestTime(due, "UTC")).toBe("Mon 2026-11-30 08:00 UTC");
    expect(formatLocal(at("2026-11-30T23:30:00Z"), "Asia/Tokyo")).toBe("Tue 2026-12-01 08:30");
  });
});

/** Whether the zone's clocks show the time on that day at all: no time within two hours does where they jump over it. */
function onTheClocks(near: Date, time: string, timeZone: string): boolean {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  const minutes = Array.from({ length: 240 }, (_none, index) => new Date(near.getTime() + (index - 120) * 60_000));
  return minutes.some((minute) => format.format(minute) === time);
}
