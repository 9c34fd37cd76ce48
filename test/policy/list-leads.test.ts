import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/policy/answer/answer.js";
import { leadsOf } from "../../src/policy/list-leads.js";
import { source } from "./answer/policies.js";

function leads(markdown: string): (string | null)[] {
  return leadsOf(source("list.md", markdown).text).slice();
}

describe("what leads in the entries of a list", () => {
  it("leads in paragraphs with the marks of entries", () => {
    const all = leads(
      "You must not do any of the following:\n\n(i) copy the pages;\n\n(ii) sell the pages.\n\nWe may change this.\n",
    );
    expect(all).toEqual([null, "You must not do any of the following:", "You must not do any of the following:", null]);
  });

  it("tells what forbids with every entry, also with those of an entry", () => {
    const all = leads("You must not:\n\n* use our models to:\n  * build others\n  * copy them\n");
    expect(all.slice(1)).toEqual(["You must not:", "You must not:", "You must not:"]);
  });

  it("tells the nearest that forbids, not the outer words that allow", () => {
    const all = leads(
      "You are free to use it as long as you harm no one:\n\n* Do not abuse it, including by:\n  * harming it, by:\n    * Scraping the outputs\n",
    );
    expect(all.at(-1)).toBe("Do not abuse it, including by:");
  });

  it("ends an inner list where an entry is written otherwise", () => {
    const all = leads(
      "If you are a business:\n\n* We keep the following:\n  * names\n  * addresses; and\n  * numbers\n* Our total liability is limited to the fees of a year.\n",
    );
    expect(all).toEqual([
      null,
      "If you are a business:",
      "We keep the following:",
      "We keep the following:",
      "We keep the following:",
      "If you are a business:",
    ]);
  });
});

const FERN = source(
  "fern.md",
  `# Fern Maps: Terms

## Using the maps

Unless we allow it in writing, you must not use the maps, or let others use them, in any of the following ways (without limitation):

i. to copy or store the maps, by hand or by a scraper;

ii. to develop or train any software, machine learning included.

## What is kept

We keep the following data:

* the routes that you plan
* the e-mail addresses of those you send a map to

| Purpose | Data | Retention |
| --- | --- | --- |
| Accounting | billing data of customers with invoices and receipts | 10 years from the end of the contract |
| Job applications | curriculum vitae and letters of those who apply for a job | 2 years from the last contact |

The newsletter is sent to those who agreed to it on the page where they opened an
account, and the consent is kept for 3 years after the last message was opened.
`,
);

describe("an answer from a list or a table", () => {
  const answer = (question: string) => answerQuestion(question, [FERN]).answer;

  it("is told with what leads it in, and never without what forbids", () => {
    const said = answer("can I scrape the maps to train a machine learning model?");
    expect(said).toContain("you must not use the maps");
    expect(said).toContain("to develop or train any software, machine learning included.");
  });

  it("tells the list with the words that lead it in", () => {
    expect(answer("what data do they keep?")).toContain(
      "We keep the following data: the routes that you plan the e-mail addresses of those you send a map to",
    );
  });

  it("takes the row that is about what is asked, with the names of its columns", () => {
    const billing = answer("how long is accounting and billing data kept?");
    expect(billing).toContain('in a table of "Purpose | Data | Retention"');
    expect(billing).toContain("10 years from the end of the contract");
    expect(billing).not.toContain("2 years");
    expect(answer("how long do they keep job applications?")).toContain("2 years from the last contact");
  });

  it("tells a sentence whole that the page breaks in two", () => {
    expect(answer("how long is the consent to the newsletter kept?")).toContain(
      "where they opened an account, and the consent is kept for 3 years",
    );
  });
});
