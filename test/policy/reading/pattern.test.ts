import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/policy/extract/extract.js";
import { readPattern } from "../../../src/policy/reading/pattern.js";
import { reportChange } from "../../../src/policy/report/report.js";

describe("the rules' notation", () => {
  it.each([
    ["we (?:\\w+ ){0,2}sell", "we 'gladly', (now) sell", true],
    ["we (?:\\w+ ){0,2}sell", "we do not ever sell", false],
    ["we (?:\\w+ ){0,2}sell", "we _really_ sell", true],
    ["we (?:[\\w'-]+ ){0,2}sell", "we users'-own company's sell", true],
    ["we (?:[\\w'-]+ ){0,1}sell", "we the users' sell", false],
    ["pay (?:\\S+ ){0,2}fees", "pay thirty (30) fees", true],
    ["pay (?:\\S+ ){0,2}fees", "pay more than 10,000.00 fees", false],
    ["we ~ sell", "we, as the owner, sell", true],
    ["we ~ sell", "we; sell", false],
    ["(?:do|does)? ?not", "does not", true],
  ])("%s on %s: %s", (pattern, text, holds) => {
    expect(readPattern(pattern).test(text)).toBe(holds);
  });

  it("refuses a word that it does not know", () => {
    expect(() => readPattern("we <sel>")).toThrow("<sel>");
  });
});

describe("lines to fill in", () => {
  const REST = "do not write below the line, and we are not required to keep your data for more than";
  const OPENING =
    "# Terms\n\nThese are the terms that hold between Larkspur and whoever signs below.\n\n## 1. Form\n\n";
  const LAW = "## 2. Law\n\nThe law of the Netherlands applies to these terms and to what follows from them.\n";
  const policy = (line: string, days: string) =>
    extractText(`${OPENING}Sign on this line ${line} ${REST} ${days} days after you sign.\n\n${LAW}`, "markdown");

  it.each([
    ["underscores", "_".repeat(26)],
    ["dots", ".".repeat(50)],
    ["dashes", "-".repeat(50)],
    ["apostrophes", "'".repeat(50)],
    ["typed quotes", "’".repeat(50)],
    ["stars", "*".repeat(50)],
    ["underscores and blanks", "_ ".repeat(25)],
    ["underscores and apostrophes", "_'".repeat(25)],
    ["underscores between letters", "a_".repeat(25)],
    ["apostrophes between letters", "a'".repeat(25)],
    ["brackets", "( )".repeat(17)],
    ["you and underscores", `you ${"_".repeat(26)}`],
  ])("of %s are read like any other text", (_, line) => {
    const report = reportChange(policy(line, "ten"), policy(line, "ninety"));
    expect(report.changes).toHaveLength(1);
    expect(report.changes[0]?.after?.quote).toContain("ninety days");
  });
});
