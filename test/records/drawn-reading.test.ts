import { describe, expect, it } from "vitest";
import type { ClauseReading } from "../../src/policy/clause-reading.js";
import { readOneClause } from "../../src/policy/explain/read-clauses.js";
import { chooseReadings, mainReading } from "../../src/records/drawn-reading.js";

const READING = readOneClause({ quote: "We keep your data for 30 days after you leave.", path: [] });
const OTHER: ClauseReading = { ...READING, severity: "high", score: 80 };

describe("the readings to draw of a clause", () => {
  it("are the one it was told with alone, where a newer one says the same", () => {
    const kept = ["6", "5", "4"].map((analyser) => ({ analyser, reading: READING }));
    expect(chooseReadings(kept, "5")).toEqual({ told: { analyser: "5", reading: READING }, now: null });
  });

  it("are both, where the newest says something else", () => {
    const kept = [
      { analyser: "6", reading: OTHER },
      { analyser: "5", reading: READING },
    ];
    const drawn = chooseReadings(kept, "5");
    expect(drawn).toEqual({ told: kept[1], now: kept[0] });
    expect(mainReading(drawn)).toBe(READING);
  });

  it("are the newest, where none is kept that the record was told with", () => {
    const drawn = chooseReadings([{ analyser: "6", reading: OTHER }], "4");
    expect(drawn).toEqual({ told: null, now: { analyser: "6", reading: OTHER } });
    expect(mainReading(drawn)).toBe(OTHER);
  });

  it("are none, where none is kept", () => {
    expect(mainReading(chooseReadings([], "4"))).toBeNull();
  });
});
