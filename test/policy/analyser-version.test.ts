import { describe, expect, it } from "vitest";
import { ANALYSER_VERSION, newestAnalyserFirst } from "../../src/policy/analyser-version.js";
import known from "../../src/policy/analyser-version.json" with { type: "json" };
import { digestAnalyser, seal } from "./golden/fingerprint.js";

describe("the analyser's version", () => {
  it("is another one when the analyser gives other results", () => {
    const message =
      "The analyser gives other results, or has other models, than the version it has. Renew both: npm run analyser:version";
    expect(seal(ANALYSER_VERSION, digestAnalyser()), message).toBe(known.hash);
  }, 60_000);

  it("is part of the hash: neither changes without the other", () => {
    expect(seal("5", "a")).not.toBe(seal("6", "a"));
    expect(seal("5", "a")).not.toBe(seal("5", "b"));
  });

  it("is a whole number, and a higher one is newer", () => {
    expect(ANALYSER_VERSION).toMatch(/^[1-9]\d{0,8}$/);
    expect(["9", "10", "", "2"].sort(newestAnalyserFirst)).toEqual(["10", "9", "2", ""]);
  });
});
