import { describe, expect, it } from "vitest";
import { findTimeZone, suggestTimeZones } from "../../src/channels/time-zone.js";

describe("time zones suggested while people type", () => {
  it("are found by their name and by their place", () => {
    expect(suggestTimeZones("europe/ber")).toEqual(["Europe/Berlin"]);
    expect(suggestTimeZones("New Y")).toEqual(["America/New_York"]);
    expect(suggestTimeZones("utc")[0]).toBe("UTC");
    expect(suggestTimeZones("nowhere")).toEqual([]);
  });

  it("are at most as many as Discord takes, and each can be set", () => {
    const all = suggestTimeZones("");
    expect(all).toHaveLength(25);
    expect(all.filter((zone) => findTimeZone(zone) === null)).toEqual([]);
  });
});
