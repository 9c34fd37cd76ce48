import { describe, expect, it } from "vitest";
import { reportChange } from "../../../src/policy/report/report.js";
import type { PolicyText } from "../../../src/policy/types.js";
import { policyOf } from "./policy-of.js";

const DATE = "Last updated: 2 May 2025";
const OLD = "We do not sell your personal data to anybody.";
const NEW = "We may sell your personal data to advertising partners.";

function textOf(dateLine: string | null, ...more: string[]): PolicyText {
  const lines = [
    "# Privacy Policy of Acme",
    ...(dateLine === null ? [] : [dateLine]),
    "This policy applies to the website and the app of Acme, and to everything that you order there.",
    "You must be at least 16 years old to open an account with us.",
    ...more,
  ];
  return policyOf(lines, dateLine);
}

function isSilent(before: PolicyText, after: PolicyText): boolean {
  const { verdict, flags } = reportChange(before, after);
  expect(verdict).toBe("changed");
  return flags.includes("silent");
}

describe("a silent change", () => {
  it("is one whose wording moved under every date of the document", () => {
    expect(isSilent(textOf(DATE, OLD), textOf(DATE, NEW))).toBe(true);
    expect(isSilent(textOf(DATE, OLD, "Effective: 1 June 2025"), textOf(DATE, NEW, "Effective: 1 June 2025"))).toBe(
      true,
    );
  });

  it.each([
    ["the date line moved", textOf(DATE, OLD), textOf("Last updated: 3 May 2025", NEW)],
    ["there is no date line", textOf(null, OLD), textOf(null, NEW)],
    ["there was none before", textOf(null, OLD), textOf(DATE, NEW)],
    ["a second line moved", textOf(DATE, OLD, "Effective: 1 June 2025"), textOf(DATE, NEW, "Effective: 1 July 2026")],
    ["a second line came", textOf(DATE, OLD), textOf(DATE, NEW, "Effective: 1 July 2026")],
    ["a second line went", textOf(DATE, OLD, "Effective: 1 June 2025"), textOf(DATE, NEW)],
    [
      "a label with its date below moved",
      textOf(DATE, OLD, "Effective date", "1 June 2025"),
      textOf(DATE, NEW, "Effective date", "1 July 2026"),
    ],
    [
      "a sentence gives another day",
      textOf(DATE, OLD, "This policy is effective as of 1 June 2025."),
      textOf(DATE, NEW, "This policy is effective as of 1 July 2026."),
    ],
  ])("is none where %s", (_why, before, after) => {
    expect(isSilent(before, after)).toBe(false);
  });
});
