import { describe, expect, it } from "vitest";
import { bandOf } from "../../../src/policy/severity/bands.js";
import { rateClause } from "../../../src/policy/severity/rate.js";
import { whatWouldChange } from "../../../src/policy/severity/what-would-change.js";
import { tell } from "../../../src/policy/told.js";

function whatWouldChangeIn(text: string): string[] {
  return whatWouldChange(rateClause({ text, path: [] })).map(tell);
}

describe("what would change a rating", () => {
  it("names words whose absence changes the band", () => {
    expect(whatWouldChangeIn("We may change these terms in our sole discretion and without notice.")).toContain(
      "Without “without notice” (+10) it would be Medium (53).",
    );
  });

  it("names what would soften it", () => {
    expect(whatWouldChangeIn("You waive any right to take part in a class action.")).toContain(
      "With a small claims court or a way to opt out (−12) it would be Medium (48).",
    );
  });

  it("puts what softens in the place of what sharpens", () => {
    const said = whatWouldChangeIn("We sell information about what you buy to data brokers.");
    expect(said).toContain("If it asked for consent first (−30) it would be Medium (35).");
    expect(said.join(" ")).not.toContain("Without");
  });

  it("suggests nothing that does not belong to the kind", () => {
    expect(whatWouldChangeIn("Governed by the laws of California.")).toEqual([]);
  });

  it("has nothing to say of a protective or unknown clause", () => {
    expect(whatWouldChangeIn("We do not sell your personal data.")).toEqual([]);
    expect(whatWouldChangeIn("It was a fine day.")).toEqual([]);
  });

  it.each([
    [0, "low"],
    [29, "low"],
    [30, "medium"],
    [59, "medium"],
    [60, "high"],
    [100, "high"],
  ])("%i points are %s", (points, band) => {
    expect(bandOf(points)).toBe(band);
  });
});
