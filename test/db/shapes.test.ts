import { describe, expect, it } from "vitest";
import { reasons } from "../../db/shapes.js";

describe("reasons in a row", () => {
  it("are read in the form they are written in", () => {
    const written = [
      { factor: "base", type: "retention", points: 40 },
      { factor: "permanence", trigger: "90 days", points: 6 },
      { factor: "moved", side: "now", name: "retention period", trigger: "90 days", points: 0 },
    ];
    expect(reasons.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it("are read in the flat form of earlier releases", () => {
    const flat = [
      { factor: "base", trigger: "retention", points: 40 },
      { factor: "was: retention period", trigger: "30 days", points: 0 },
    ];
    expect(reasons.parse(flat)).toEqual([
      { factor: "base", type: "retention", points: 40 },
      { factor: "moved", side: "was", name: "retention period", trigger: "30 days", points: 0 },
    ]);
  });

  it("are refused by name when they are none", () => {
    expect(() => reasons.parse([{ factor: "weather", trigger: "rain", points: 1 }])).toThrow(/weather/);
  });
});
