import { describe, expect, it } from "vitest";
import { readOneClause } from "../../../src/policy/explain/read-clauses.js";

function says(quote: string): string {
  return JSON.stringify(readOneClause({ quote, path: ["Sharing"] }));
}

describe("a meaning that denies", () => {
  it.each([
    "We sell your personal data.",
    "We sell your personal data to advertisers.",
    "We may sell your personal information to third parties for money.",
    "We rent email addresses to partners.",
    "We share your messages with our advertising partners.",
  ])("is never told of what is done: %s", (quote) => {
    expect(says(quote)).not.toMatch(/not sold|not shared|hold the company to it/i);
  });

  it("is told of a promise", () => {
    expect(says("We do not sell your personal data.")).toContain("Data is not sold");
  });
});
