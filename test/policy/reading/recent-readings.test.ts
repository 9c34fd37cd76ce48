import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RecentReadings } from "../../../src/policy/reading/recent-readings.js";

describe("recent readings", () => {
  it("reads a text once while it is asked for", () => {
    const readings = new RecentReadings<number>({ most: 100, longest: 50 });
    let read = 0;
    const ask = (text: string) => readings.get(text, () => (read += 1));
    expect([ask("a clause"), ask("a clause"), ask("another")]).toEqual([1, 1, 2]);
  });

  it("remembers a reading that is nothing", () => {
    const readings = new RecentReadings<string | null>({ most: 100, longest: 50 });
    expect(readings.get("the", () => null)).toBeNull();
    expect(readings.get("the", () => "read again")).toBeNull();
  });

  it("keeps what is asked for while others come and go, and lets go of the rest", () => {
    const readings = new RecentReadings<string>({ most: 20, longest: 10 });
    const again: string[] = [];
    for (let at = 0; at < 100; at += 1) {
      readings.get("often", () => `read at ${at}`);
      readings.get(`once ${at}`, () => "");
      again.push(readings.get("often", () => `read again at ${at}`));
    }
    expect(new Set(again)).toEqual(new Set(["read at 0"]));
    expect(readings.get("once 1", () => "gone")).toBe("gone");
  });

  it("does not remember what is too long", () => {
    const readings = new RecentReadings<number>({ most: 100, longest: 3 });
    expect([readings.get("long", () => 1), readings.get("long", () => 2)]).toEqual([1, 2]);
  });

  it("gives what reading gives, whatever was asked before", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 })), fc.nat({ max: 30 }), (texts, most) => {
        const readings = new RecentReadings<string>({ most, longest: 5 });
        for (const text of texts) expect(readings.get(text, () => text.toUpperCase())).toBe(text.toUpperCase());
      }),
    );
  });
});
