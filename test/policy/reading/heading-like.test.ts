import { describe, expect, it } from "vitest";
import { readsAsHeading } from "../../../src/policy/reading/heading-like.js";

describe("a paragraph that is a heading", () => {
  it.each([
    "8. Indemnity",
    "CHILDREN’S PRIVACY",
    "Limitation of Liability",
    "Section 4 Your Content",
    "IV. Data Retention",
  ])("%s", (text) => expect(readsAsHeading(text)).toBe(true));

  it.each([
    "We sell your data.",
    "You waive class actions",
    "8. Indemnity. You will hold us harmless",
    "Refunds are given within 30 days",
    "",
  ])("not %s", (text) => expect(readsAsHeading(text)).toBe(false));
});
