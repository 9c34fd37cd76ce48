import { describe, expect, it } from "vitest";
import { areSameCountries } from "../../../src/policy/compare/country-names.js";

const same = (before: string, after: string) => areSameCountries(before.split(" "), after.split(" "));

describe("names of countries", () => {
  it.each([
    ["united states", "usa"],
    ["usa", "vereinigte staaten"],
    ["deutschland", "allemagne"],
    ["the netherlands", "nederland"],
    ["the czech republic", "czechia"],
    ["uk", "royaume uni"],
    ["united states germany", "usa deutschland"],
  ])("%s and %s are one", (before, after) => {
    expect(same(before, after)).toBe(true);
    expect(same(after, before)).toBe(true);
  });

  it.each([
    ["united states", "united kingdom"],
    ["austria", "australia"],
    ["us", "usa"],
    ["the", "the"],
    ["niger", "nigeria"],
    ["", "usa"],
    ["personal data", "usa"],
    ["germany united states", "usa deutschland"],
    ["germany", "germany usa"],
  ])("%s and %s are not", (before, after) => expect(same(before, after)).toBe(false));
});
