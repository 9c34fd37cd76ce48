import { describe, expect, it } from "vitest";
import { formatIsoDay } from "../../src/policy/utc.js";

describe("formatIsoDay", () => {
  it("writes a day in words", () => {
    expect(formatIsoDay("2026-06-01")).toBe("1 June 2026");
    expect(formatIsoDay("2026-12-31")).toBe("31 December 2026");
  });

  it.each(["2026-13-01", "2026-00-10", "1 June", "", "privacy@meadow.example"])(
    "lets %s not pass for a day",
    (value) => {
      expect(formatIsoDay(value)).toBeNull();
    },
  );
});
