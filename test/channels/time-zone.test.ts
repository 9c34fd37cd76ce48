import { describe, expect, it } from "vitest";
import { findTimeZone, TIME_ZONES } from "../../src/channels/time-zone.js";

describe("the time zones there are", () => {
  it("can each be set", () => {
    expect(TIME_ZONES.length).toBeGreaterThan(300);
    expect(TIME_ZONES.filter((zone) => findTimeZone(zone) === null)).toEqual([]);
  });
});
