import { describe, expect, it } from "vitest";
import { except } from "../../../src/policy/reading/except.js";
import { lines } from "../../../src/policy/reading/lines.js";

describe("a pattern over several lines", () => {
  it("is put together without the blanks of its layout", () => {
    const SUBJECT = "(?:we|you)";
    const pattern = lines`
      ${SUBJECT} (?:
        \w+
        |not
      ) sell
    `;
    expect(pattern).toBe("(?:we|you) (?:\\w+|not) sell");
  });

  it("keeps a blank that is marked at either end of a line", () => {
    expect(lines`
      (?:our\
      |the\
      )?data(?:
        \ of yours
        | of mine
      )
    `).toBe("(?:our |the )?data(?: of yours| of mine)");
  });
});

describe("exceptions", () => {
  it("are told apart, each with the sentence above it", () => {
    const POINTER = "please see|refer to";
    const { words, all } = except`
      commission
      # The seller keeps the deposit.
      |deposit
      |(?:your|our) (?:
        title
        |rights
      )
      |${POINTER}
    `;
    expect(words).toBe("commission|deposit|(?:your|our) (?:title|rights)|please see|refer to");
    expect(all).toEqual([
      { words: "commission", forcedBy: null },
      { words: "deposit", forcedBy: "The seller keeps the deposit." },
      { words: "(?:your|our) (?:title|rights)", forcedBy: null },
      { words: "please see|refer to", forcedBy: null },
    ]);
  });
});
