import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowPeriod } from "../../src/channels/period.js";
import { findPeriod, joinPeriods } from "../../src/channels/read-period.js";

/** A Tuesday. */
const NOW = new Date("2026-12-01T17:44:00Z");
const daysOf = (words: string, now = NOW, zone = "UTC") => {
  const period = findPeriod(words);
  return period && knowPeriod(period, now, zone).words;
};

describe("a period in words", () => {
  it.each([
    ["today", "on 2026-12-01"],
    ["yesterday", "on 2026-11-30"],
    ["this week", "2026-11-30 to 2026-12-06"],
    ["last week", "2026-11-23 to 2026-11-29"],
    ["this month", "2026-12-01 to 2026-12-31"],
    ["Last Month", "2026-11-01 to 2026-11-30"],
    ["this quarter", "2026-10-01 to 2026-12-31"],
    ["of the last quarter", "2026-07-01 to 2026-09-30"],
    ["last year", "2025-01-01 to 2025-12-31"],
    ["year to date", "2026-01-01 to 2026-12-31"],
    ["the last 30 days", "2026-11-02 to 2026-12-01"],
    ["30 days", "2026-11-02 to 2026-12-01"],
    ["30d", "2026-11-02 to 2026-12-01"],
    ["past three months", "2026-09-02 to 2026-12-01"],
    ["past week", "2026-11-25 to 2026-12-01"],
    ["since May", "since 2026-05-01"],
    ["since december", "since 2026-12-01"],
    ["since 2026-01-31", "since 2026-01-31"],
    ["since last month", "since 2026-11-01"],
    ["since monday", "since 2026-11-30"],
    ["since yesterday", "since 2026-11-30"],
    ["since 3 weeks ago", "since 2026-11-10"],
    ["since a year ago", "since 2025-12-01"],
    ["from 3 May", "since 2026-05-03"],
    ["since May 3rd, 2025", "since 2025-05-03"],
    ["after June 2026", "since 2026-07-01"],
    ["until September", "until 2026-09-30"],
    ["before September", "until 2026-08-31"],
    ["may", "2026-05-01 to 2026-05-31"],
    ["in May 2025", "2025-05-01 to 2025-05-31"],
    ["2026-05", "2026-05-01 to 2026-05-31"],
    ["2025", "2025-01-01 to 2025-12-31"],
    ["2026-02-28", "on 2026-02-28"],
    ["2026 q3", "2026-07-01 to 2026-09-30"],
    ["Q3 2026", "2026-07-01 to 2026-09-30"],
    ["2026-Q1", "2026-01-01 to 2026-03-31"],
    ["q4", "2026-10-01 to 2026-12-31"],
    ["q3", "2026-07-01 to 2026-09-30"],
    ["third quarter of 2026", "2026-07-01 to 2026-09-30"],
    ["h1 2026", "2026-01-01 to 2026-06-30"],
    ["second half of 2025", "2025-07-01 to 2025-12-31"],
    ["between May and July", "2026-05-01 to 2026-07-31"],
    ["from 2026-01-01 to 2026-03-31", "2026-01-01 to 2026-03-31"],
    ["may to july 2026", "2026-05-01 to 2026-07-31"],
    ["last sunday", "on 2026-11-29"],
  ])("%s: %s", (words, days) => {
    expect(daysOf(words)).toBe(days);
  });

  it.each([
    "",
    "coursera",
    "2026-02-30",
    "q5",
    "h3 2026",
    "31 June",
    "29 February",
    "0 days",
    "99999 days",
    "soon",
    "monthly",
    "since",
    "since coursera",
  ])("%j is none", (words) => {
    expect(findPeriod(words)).toBeNull();
  });

  it("takes a month that has not begun for last year's", () => {
    expect(daysOf("may", new Date("2026-03-15T00:00:00Z"))).toBe("2025-05-01 to 2025-05-31");
    expect(daysOf("q4", new Date("2026-03-15T00:00:00Z"))).toBe("2025-10-01 to 2025-12-31");
  });

  it("goes by the clocks of the zone", () => {
    const late = new Date("2026-11-30T23:30:00Z");
    expect(daysOf("today", late, "Europe/Berlin")).toBe("on 2026-12-01");
    const period = findPeriod("since 2026-07-01");
    expect(period && knowPeriod(period, late, "Europe/Berlin").since?.toISOString()).toBe("2026-06-30T22:00:00.000Z");
  });

  it("refuses one that ends before it begins, and says its days", () => {
    expect(() => daysOf("from july 2026 to may 2026")).toThrow("ends before it begins: 2026-07-01 to 2026-05-31");
  });

  it("puts together what was said apart", () => {
    const [one, other] = [findPeriod("since May"), findPeriod("until July")];
    if (!one || !other) throw new Error("no period");
    expect(knowPeriod(joinPeriods(one, other), NOW, "UTC").words).toBe("2026-05-01 to 2026-07-31");
  });

  it("reads back what it says, whatever is said", () => {
    const said = fc.constantFrom(
      "since",
      "last",
      "this",
      "q3",
      "may",
      "2026",
      "30",
      "days",
      "month",
      "to",
      "3",
      "week",
      "ago",
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), (words) => {
        const period = findPeriod(words.join(" "));
        if (period === null) return;
        expect(findPeriod(period.words)).toEqual(period);
      }),
    );
  });
});
