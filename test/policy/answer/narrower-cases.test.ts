import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/policy/answer/answer.js";
import { putsCase, putsOtherCase } from "../../../src/policy/answer/tables/narrower-cases.js";
import { extractText } from "../../../src/policy/extract/extract.js";
import { rateClauses } from "../../../src/policy/severity/rate.js";

const TERMS = `# Terms of Lantern

## 1. Liability

### If you are a consumer

Our total liability to you for all claims under these terms is limited to 250 dollars.

### General

We are not liable for the loss of books that you leave in the reading rooms of Lantern.

## 2. Additional rights of California residents

You have the right to ask us to delete the personal information that we have collected about you.

## 3. Reading rooms

You may use the reading rooms every day from eight in the morning until eight in the evening.
`;

function ask(question: string): string {
  const text = extractText(TERMS, "markdown");
  return answerQuestion(question, [{ name: "terms.md", text, rated: rateClauses(text) }]).answer;
}

describe("a clause for a narrower case", () => {
  it.each([
    ["If you are a consumer", true],
    ["Additional rights of California residents", true],
    ["For hosts", true],
    ["Notice to users in the EEA and the UK", true],
    ["1. Liability", false],
    ["How we use information about how you and other people use the sites of our many partners", false],
  ])("is known by its heading: %s", (heading, is) => {
    expect(putsCase(heading)).toBe(is);
  });

  it.each([
    ["what is the cap for business users?", "If you are a consumer", true],
    ["what is the cap for consumers?", "If you are a consumer", false],
    ["what is the cap?", "If you are a consumer", false],
    ["what about people in the eu?", "Notice to California residents", true],
    ["what about people in the eu and california?", "Notice to California residents", false],
  ])("excludes what is asked: %s, %s", (question, words, is) => {
    expect(putsOtherCase(question, words)).toBe(is);
  });

  it("is told with the heading that narrows it", () => {
    expect(ask("Can I have my personal information deleted?")).toContain(
      'under "2. Additional rights of California residents"',
    );
  });

  it("is no more than the closest to a question for another case", () => {
    expect(ask("What is the total liability to business users limited to?")).toMatch(
      /^(?:The closest clause says|Not )/,
    );
    expect(ask("What is the total liability to consumers limited to?")).toMatch(/250 dollars/);
  });
});
