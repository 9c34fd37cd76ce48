import { describe, expect, it } from "vitest";
import { definesAsked, namesContractor, termAsked } from "../../../src/policy/answer/asked-definition.js";

describe("a question for the meaning of a term", () => {
  it.each([
    ["what counts as personal data?", "\u201cPersonal Data\u201d means any information about a person."],
    [
      "what is meant by customer content",
      "What you submit and receive (together, \u201cCustomer Content\u201d) stays yours.",
    ],
    ["definition of confidential information", "Confidential Information includes trade secrets."],
  ])("%s", (folded, text) => {
    expect(definesAsked({ folded }, text)).toBe(true);
    expect(definesAsked({ folded }, "We may delete your account when we see fit.")).toBe(false);
  });

  it("is no question for anything else", () => {
    expect(termAsked({ folded: "what are my rights?" })).toBeNull();
    expect(termAsked({ folded: "do they sell my personal data?" })).toBeNull();
  });
});

describe("a question for the other side of the contract", () => {
  it.each(["which company am i dealing with", "who is the contracting party", "which entity are we contracting with"])(
    "%s",
    (folded) => {
      expect(namesContractor({ folded }, "These Terms are an agreement between you and Hazel Labs, Inc.")).toBe(true);
      expect(namesContractor({ folded }, "We may share data with our partners.")).toBe(false);
    },
  );

  it("is no question on sharing", () => {
    expect(
      namesContractor(
        { folded: "do they share my data with other companies" },
        "A contract between you and Hazel, Inc.",
      ),
    ).toBe(false);
  });
});
