import { describe, expect, it } from "vitest";
import { comparableHash } from "../../../src/policy/compare/comparable.js";
import { comparePolicies } from "../../../src/policy/compare/compare.js";
import { edit, FOOTER, MENU, read, SAMPLE } from "./sample-policy.js";

interface RealChange {
  readonly name: string;
  readonly before?: string;
  readonly after: string;
  /** Words that must stand in what was put in or taken out. */
  readonly shows: readonly string[];
  /** Words that must not. */
  readonly hides?: readonly string[];
}

const dated = (text: string): string => edit("3 March 2025", "9 April 2025", text);

const CHANGES: readonly RealChange[] = [
  { name: "a retention period", after: edit("30 days", "90 days"), shows: ["90"] },
  { name: "a retention period in other units", after: edit("7 years", "7 months"), shows: ["months"] },
  {
    name: "a notice period with a new date line",
    after: dated(edit("at least 14 days", "at least 3 days")),
    shows: ["3"],
    hides: ["April"],
  },
  { name: "a modal", after: edit("We may disclose", "We will disclose"), shows: ["will"] },
  { name: "a negation dropped", after: edit("We do not sell", "We sell"), shows: ["do not"] },
  {
    name: "an exception dropped",
    after: edit(" because tax law requires it", ""),
    shows: ["because tax law requires it"],
  },
  { name: "and turned into or", after: edit("correct it or delete it", "correct it and delete it"), shows: ["and"] },
  { name: "a country", after: edit("law of Ireland", "law of Delaware"), shows: ["Delaware"] },
  {
    name: "the company",
    after: edit("Larkfield Learning Ltd. (", "Larkfield Holdings Inc. ("),
    shows: ["Holdings", "Inc"],
  },
  {
    name: "a one-word entry put on a list",
    after: edit("*   Brightcast", "*   Brightcast\n*   Roktune"),
    shows: ["Roktune"],
  },
  {
    name: "a linked entry put on a list",
    after: edit("*   Brightcast", "*   Brightcast\n*   [Roktune](https://roktune.example)"),
    shows: ["Roktune"],
  },
  { name: "an entry taken off a list", after: edit("*   Brightcast\n", ""), shows: ["Brightcast"] },
  {
    name: "an entry that goes from one list to another",
    after: edit(
      "*   Adverla\n",
      "",
      edit("*   the device and the browser you use\n", "*   the device and the browser you use\n*   Adverla\n"),
    ),
    shows: ["Adverla"],
  },
  {
    name: "a linked entry at the very end",
    before: edit(
      "## 6. Changes",
      "## 6. Vendors\n\nThe following vendors process data for us in the regions named in our agreement:\n\n*   [Hostly](https://hostly.example)\n\n## 7. Changes",
    ).replace(/## 7[\s\S]*/, ""),
    after: edit(
      "## 6. Changes",
      "## 6. Vendors\n\nThe following vendors process data for us in the regions named in our agreement:\n\n*   [Hostly](https://hostly.example)\n*   [Mailbird](https://mailbird.example)\n\n## 7. Changes",
    ).replace(/## 7[\s\S]*/, ""),
    shows: ["Mailbird"],
  },
  {
    name: "a sentence put in",
    after: edit("Invoices are kept", "Recordings are kept for as long as we need them. Invoices are kept"),
    shows: ["Recordings are kept for as long as we need them."],
  },
  {
    name: "a sentence taken out",
    after: edit(" You can withdraw your consent at any time.", ""),
    shows: ["withdraw your consent"],
  },
  {
    name: "a new section",
    after: edit(
      "## 5. Law",
      "## 5. Training of models\n\nWe may use recordings you upload to train our feedback models.\n\n## 6. Law",
    ),
    shows: ["train our feedback models"],
  },
  {
    name: "a new first section",
    after: edit(
      "Larkfield Learning Ltd. (",
      "If you live in Norway, a separate policy applies to the lessons you book there.\n\nLarkfield Learning Ltd. (",
    ),
    shows: ["Norway"],
  },
  {
    name: "a new last paragraph",
    after: `${SAMPLE}\nWe may assign this agreement to a company that buys our business.\n`,
    shows: ["assign this agreement"],
  },
  { name: "a short last sentence", after: `${SAMPLE}\nNo refunds are given.\n`, shows: ["No refunds"] },
  { name: "a section taken out", after: SAMPLE.replace(/## 5[\s\S]*(?=## 6)/, ""), shows: ["courts of Dublin"] },
  { name: "the contact address", after: edit("privacy@larkfield.example", "dpo@larkfield.example"), shows: ["dpo"] },
  {
    name: "an age",
    before: edit("When you open", "You must be at least 13 to join. When you open"),
    after: edit("When you open", "You must be at least 16 to join. When you open"),
    shows: ["16"],
  },
  {
    name: "an amount",
    before: edit("Invoices", "Our liability is limited to $100. Invoices"),
    after: edit("Invoices", "Our liability is limited to $50. Invoices"),
    shows: ["50"],
  },
  {
    name: "a period in a line of its own",
    before: edit("Invoices", "\n\nValid for 30 days\n\nInvoices"),
    after: edit("Invoices", "\n\nValid for 60 days\n\nInvoices"),
    shows: ["60"],
  },
  {
    name: "a period beside a date",
    before: edit("Invoices", "\n\nEffective for 12 months from 1 May 2024\n\nInvoices"),
    after: edit("Invoices", "\n\nEffective for 24 months from 1 May 2024\n\nInvoices"),
    shows: ["24"],
  },
  {
    name: "a number in a table",
    before: edit("## 3.", "| Data | Kept |\n| --- | --- |\n| Messages | 30 days |\n\n## 3."),
    after: edit("## 3.", "| Data | Kept |\n| --- | --- |\n| Messages | 90 days |\n\n## 3."),
    shows: ["90"],
  },
  {
    name: "a heading that means something else",
    after: edit("## 4. Your choices", "## 4. Your duties"),
    shows: ["duties"],
  },
  {
    name: "the age of the document's readers in a short page",
    before: "# Terms\n\nYou must be 13 to use the lessons.",
    after: "# Terms\n\nYou must be 16 to use the lessons.",
    shows: ["16"],
  },
  {
    name: "a currency",
    before: edit("Invoices", "A fee of €10 applies. Invoices"),
    after: edit("Invoices", "A fee of £10 applies. Invoices"),
    shows: ["£"],
  },
  {
    name: "a percentage",
    before: edit("Invoices", "We keep 5% of each sale. Invoices"),
    after: edit("Invoices", "We keep 9% of each sale. Invoices"),
    shows: ["9"],
  },
  {
    name: "a date that is not the document's own",
    before: edit("Invoices", "Accounts opened before 1 May 2024 keep the old plan. Invoices"),
    after: edit("Invoices", "Accounts opened before 1 May 2023 keep the old plan. Invoices"),
    shows: ["2023"],
  },
  {
    name: "a reference to another section with no renumbering",
    after: edit("described in Section 5", "described in Section 2"),
    shows: ["2"],
  },
  {
    name: "a cookie section",
    after: edit(
      "## 4. Your",
      "## 4. Cookies\n\nWe use cookies and similar tools to measure which lessons are popular. By using the school you agree to these cookies.\n\n## 5. Your",
    ),
    shows: ["measure which lessons"],
  },
  {
    name: "a change beside menus, footer and date",
    before: SAMPLE + FOOTER,
    after: dated(MENU + edit("30 days", "60 days") + FOOTER.replace("2025", "2026")),
    shows: ["60"],
    hides: ["Pricing", "2026", "April"],
  },
  {
    name: "an entry reworded",
    after: edit("recordings you upload for feedback", "recordings and messages you upload for feedback"),
    shows: ["messages"],
  },
  {
    name: "a section rewritten",
    after: edit(
      "This policy is governed by the law of Ireland. Any dispute is heard by the courts of Dublin, and you may always complain to the supervisory authority.",
      "You and Larkfield agree to settle every dispute by binding arbitration. You waive any right to a class action.",
    ),
    shows: ["binding arbitration"],
  },
  {
    name: "a change in a paragraph that was also divided",
    after: edit(" Invoices are kept for 7 years", "\n\nInvoices are kept for 9 years"),
    shows: ["9"],
  },
  { name: "plural to singular with a number", after: edit("within one month", "within two months"), shows: ["two"] },
  {
    name: "an American term of another meaning",
    after: edit("Any dispute is heard", "Any dispute may be heard"),
    shows: ["may be"],
  },
  {
    name: "a true shortening",
    after: dated(SAMPLE.replace(/## 2[\s\S]*(?=## 5)/, "").replace(/We also record[\s\S]*(?=## 5)/, "")),
    shows: ["We share personal data"],
  },
];

describe("real changes, however small", () => {
  it.each(CHANGES)("$name", ({ before = SAMPLE, after, shows, hides = [] }) => {
    const [old, young] = [read(before), read(after)];
    const { verdict, operations, because } = comparePolicies(old, young);
    expect({ verdict, because }).toMatchObject({ verdict: "changed" });
    const touched = operations
      .filter(({ kind }) => ["added", "removed", "modified", "rewritten"].includes(kind))
      .flatMap(({ words }) => words.filter(({ op }) => op !== "=").map(({ text }) => text))
      .join(" ");
    for (const words of shows) expect(touched).toContain(words);
    for (const words of hides) expect(touched).not.toContain(words);
    expect(comparableHash(old)).not.toBe(comparableHash(young));
  });

  it("is a change the other way round too", () => {
    const missed = CHANGES.filter(
      ({ before = SAMPLE, after }) => comparePolicies(read(after), read(before)).verdict !== "changed",
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});
