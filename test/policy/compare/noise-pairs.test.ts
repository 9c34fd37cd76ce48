import { describe, expect, it } from "vitest";
import { comparableHash } from "../../../src/policy/compare/comparable.js";
import { comparePolicies } from "../../../src/policy/compare/compare.js";
import type { Verdict } from "../../../src/policy/types.js";
import { edit, FOOTER, MENU, read, SAMPLE } from "./sample-policy.js";

interface NoisePair {
  readonly name: string;
  readonly before?: string;
  readonly after: string;
  readonly verdict?: Verdict;
  /** Rule that must have been named. */
  readonly rule?: string;
}

const BANNER = `We use cookies to improve your experience on this site. By clicking "Accept all" you agree to the storing of cookies on your device.

Accept all

Manage preferences

`;

const PAIRS: readonly NoisePair[] = [
  { name: "the same text", after: SAMPLE },
  { name: "curly quotes", after: edit('"', "”"), rule: "typography" },
  {
    name: "an ellipsis and dashes",
    before: edit("why we collect it and", "why we collect it - and"),
    after: edit("why we collect it and", "why we collect it — and"),
  },
  { name: "non-breaking spaces", after: edit("personal data", "personal\u00a0data") },
  { name: "an entity left in the text", after: edit("music school", "music&nbsp;school") },
  { name: "zero-width characters", after: edit("personal data", "personal\u200b data\u00ad") },
  { name: "double spaces and wrapped lines", after: edit(", why we", ",\n  why   we") },
  { name: "capital letters in a heading", after: edit("## 4. Your choices", "## 4. Your Choices") },
  {
    name: "bold and italic marks",
    after: edit("We do not sell your personal data.", "**We do not sell** your _personal data_."),
  },
  { name: "a comma", after: edit("your name, your email address and", "your name, your email address, and") },
  {
    name: "a link's target",
    after: edit("https://mediaswirl.example/privacy", "https://www.mediaswirl.example/legal/privacy"),
  },
  {
    name: "tracking parameters",
    after: edit("mediaswirl.example/privacy", "mediaswirl.example/privacy?utm_source=lark&gclid=abc123"),
  },
  {
    name: "tracking parameters in an address that is shown",
    before: edit(
      "The advertising",
      "See https://larkfield.example/partners?utm_source=a1 for details. The advertising",
    ),
    after: edit(
      "The advertising",
      "See https://larkfield.example/partners?utm_source=b2&fbclid=99x for details. The advertising",
    ),
  },
  {
    name: "a mailto link dropped",
    after: edit("[privacy@larkfield.example](mailto:privacy@larkfield.example)", "privacy@larkfield.example"),
  },
  {
    name: "an e-mail hidden from robots",
    after: edit("[privacy@larkfield.example](mailto:privacy@larkfield.example)", "[email protected]"),
    rule: "email-obfuscation",
  },
  {
    name: "an e-mail spelled out",
    after: edit(
      "[privacy@larkfield.example](mailto:privacy@larkfield.example)",
      "privacy [at] larkfield [dot] example",
    ),
  },
  { name: "section numbers dropped", after: SAMPLE.replace(/## \d\. /g, "## ") },
  { name: "section numbers in brackets", after: SAMPLE.replace(/## (\d)\. /g, "## ($1) ") },
  { name: "list marks of another kind", after: SAMPLE.replace(/\n\* {3}/g, "\n-   ") },
  { name: "list entries with letters", before: edit("*   pages", "a) pages"), after: edit("*   pages", "(i) pages") },
  { name: "the date line", after: edit("3 March 2025", "9 April 2025"), verdict: "date-only", rule: "date-line" },
  { name: "the date line's notation", after: edit("3 March 2025", "March 3, 2025") },
  { name: "an ISO date", after: edit("3 March 2025", "2025-03-03") },
  {
    name: "a German date line",
    before: edit("Last updated: 3 March 2025", "Stand: 3. März 2025"),
    after: edit("Last updated: 3 March 2025", "Stand: 17. April 2025"),
    verdict: "date-only",
  },
  {
    name: "a French date line",
    before: edit("Last updated: 3 March 2025", "Dernière mise à jour : 3 mars 2025"),
    after: edit("Last updated: 3 March 2025", "Dernière mise à jour : 1er juin 2025"),
    verdict: "date-only",
  },
  {
    name: "a Spanish date line",
    before: edit("Last updated: 3 March 2025", "Última actualización: 3 de marzo de 2025"),
    after: edit("Last updated: 3 March 2025", "Última actualización: 4 de julio de 2025"),
    verdict: "date-only",
  },
  {
    name: "an Italian date line",
    before: edit("Last updated: 3 March 2025", "Ultimo aggiornamento: 3 marzo 2025"),
    after: edit("Last updated: 3 March 2025", "Ultimo aggiornamento: 4 luglio 2025"),
    verdict: "date-only",
  },
  {
    name: "a Portuguese date line",
    before: edit("Last updated: 3 March 2025", "Última atualização: 3 de março de 2025"),
    after: edit("Last updated: 3 March 2025", "Última atualização: 4 de julho de 2025"),
    verdict: "date-only",
  },
  {
    name: "a Dutch date line",
    before: edit("Last updated: 3 March 2025", "Laatst bijgewerkt: 3 maart 2025"),
    after: edit("Last updated: 3 March 2025", "Laatst bijgewerkt: 4 juli 2025"),
    verdict: "date-only",
  },
  {
    name: "a Japanese date line",
    before: edit("Last updated: 3 March 2025", "最終更新日: 2025年3月3日"),
    after: edit("Last updated: 3 March 2025", "最終更新日: 2025年4月9日"),
    verdict: "date-only",
  },
  {
    name: "an effective and a posted date",
    before: edit("Last updated: 3 March 2025", "Effective as of 3 March 2025 | Posted: 1 March 2025"),
    after: edit("Last updated: 3 March 2025", "Effective as of 3 March 2025 | Posted: 2 March 2025"),
    verdict: "date-only",
  },
  {
    name: "a numeric date",
    before: edit("3 March 2025", "03/04/2025"),
    after: edit("3 March 2025", "05/06/2025"),
    verdict: "date-only",
  },
  {
    name: "a version number",
    before: edit("Last updated: 3 March 2025", "Version 4.1"),
    after: edit("Last updated: 3 March 2025", "Version 4.2"),
    verdict: "date-only",
  },
  {
    name: "a sentence that gives the document's date",
    before: edit(
      "Last updated: 3 March 2025",
      "This Privacy Policy was last updated on 3 March 2025 and replaces all earlier versions.",
    ),
    after: edit(
      "Last updated: 3 March 2025",
      "This Privacy Policy was last updated on 9 April 2025 and replaces all earlier versions.",
    ),
    verdict: "date-only",
  },
  {
    name: "a date before links to the same policy as a file",
    before: edit(
      "Last updated: 3 March 2025",
      "Effective 3 March 2025 | [Download PDF (English)](https://larkfield.example/en.pdf) | [Download PDF (Irish)](https://larkfield.example/ga.pdf)",
    ),
    after: edit(
      "Last updated: 3 March 2025",
      "Effective 9 April 2025 | [Download PDF (English)](https://larkfield.example/en.pdf) | [Download PDF (Irish)](https://larkfield.example/ga.pdf)",
    ),
    verdict: "date-only",
  },
  {
    name: "a date's label in a line of its own",
    after: edit("Last updated: 3 March 2025", "Last updated:\n\n3 March 2025"),
    verdict: "date-only",
  },
  { name: "emphasis marks left in the text", before: edit("We do not sell", "We** **do not sell"), after: SAMPLE },
  { name: "a date line dropped", after: edit("Last updated: 3 March 2025\n\n", ""), verdict: "date-only" },
  {
    name: "a running time",
    before: edit("3 March 2025", "4 days ago"),
    after: edit("3 March 2025", "5 days ago"),
    rule: "relative-date",
  },
  {
    name: "a running time in years",
    before: edit("3 March 2025", "2 years ago"),
    after: edit("3 March 2025", "3 years ago"),
  },
  {
    name: "a German running time",
    before: edit("Last updated: 3 March 2025", "Aktualisiert vor 3 Tagen"),
    after: edit("Last updated: 3 March 2025", "Aktualisiert vor einem Monat"),
  },
  {
    name: "the copyright year",
    before: SAMPLE + FOOTER,
    after: SAMPLE + FOOTER.replace("2025", "2026"),
    verdict: "date-only",
    rule: "copyright",
  },
  {
    name: "a range of copyright years",
    before: SAMPLE + FOOTER.replace("2025", "2015–2025"),
    after: SAMPLE + FOOTER.replace("2025", "2015–2026"),
    verdict: "date-only",
  },
  { name: "a copyright line added", after: `${SAMPLE}\n© 2025 Larkfield Learning Ltd.\n` },
  { name: "a site menu added", after: MENU + SAMPLE },
  { name: "a site menu dropped", before: MENU + SAMPLE, after: SAMPLE },
  {
    name: "another site menu",
    before: MENU + SAMPLE,
    after: MENU.replace("Courses", "Regional offers").replace("Pricing", "Tutorials") + SAMPLE,
  },
  { name: "a footer added", after: SAMPLE + FOOTER },
  {
    name: "a footer link added",
    before: SAMPLE + FOOTER,
    after: SAMPLE + FOOTER.replace("*   [Careers]", "*   [Gift cards](https://larkfield.example/gifts)\n*   [Careers]"),
  },
  {
    name: "an invitation at the foot",
    after: `${SAMPLE}\n## Ready to play your first song?\n\nStart your free trial today.\n\n[Get started](https://larkfield.example/start)\n`,
  },
  {
    name: "a newsletter box at the foot",
    after: `${SAMPLE}\nSubscribe to our newsletter for lesson tips and offers.\n\n[Subscribe](https://larkfield.example/news)\n`,
  },
  { name: "a cookie banner at the top", after: BANNER + SAMPLE, rule: "cookie-banner" },
  { name: "a cookie banner at the foot", after: `${SAMPLE}\n${BANNER}` },
  {
    name: "a breadcrumb",
    after: `[Home](https://larkfield.example/) / [Legal](https://larkfield.example/legal)\n\n${SAMPLE}`,
  },
  { name: "a contents label", after: edit("## 1. What", "Table of contents\n\n## 1. What"), rule: "page-control" },
  {
    name: "a table of contents",
    after: edit(
      "## 1. What we collect",
      "*   [What we collect](#1)\n*   [How long we keep it](#2)\n*   [Who receives it](#3)\n\n## 1. What we collect",
    ),
    rule: "contents-entry",
  },
  { name: "links back to the top", after: SAMPLE.replace(/\n## /g, "\n[Back to top](#top)\n\n## ") },
  { name: "a print control", after: edit("Last updated", "[Print this page](#print)\n\nLast updated") },
  { name: "a reading time", after: edit("Last updated", "5 min read\n\nLast updated") },
  {
    name: "experiment data in the text",
    after: `${SAMPLE}\n{"experiment":"hdr-42","variant":"b","seen":true,"ids":["a1","b2"]}\n`,
    rule: "machine-text",
  },
  {
    name: "a nonce in the text",
    before: `${SAMPLE}\nRequest a81bc81bdead4e5dabff90865d1e13b1\n`,
    after: `${SAMPLE}\nRequest 0f8fad5bd9cb469fa1657086728950e4\n`,
  },
  {
    name: "two paragraphs joined",
    before: edit("the school. We do not sell", "the school.\n\nWe do not sell"),
    after: SAMPLE,
    rule: "segmentation",
  },
  { name: "a paragraph divided", after: edit("Invoices are kept", "\n\nInvoices are kept"), rule: "segmentation" },
  {
    name: "a list run into a paragraph",
    after: edit(
      ":\n\n*   pages you open and exercises you finish\n*   the device and the browser you use\n*   recordings",
      ": pages you open and exercises you finish; the device and the browser you use; recordings",
    ),
    rule: "segmentation",
  },
  { name: "the page given twice", after: `${SAMPLE}\n${SAMPLE}`, rule: "repeated-text" },
  {
    name: "British spelling",
    before: edit("close your account before", "organize your licenses before"),
    after: edit("close your account before", "organise your licences before"),
    verdict: "editorial",
    rule: "spelling",
  },
  {
    name: "a word and its short form",
    before: edit("close your account before", "close your account under Article 17 of Section 2 before"),
    after: edit("close your account before", "close your account under Art. 17 of Sec. 2 before"),
    verdict: "editorial",
    rule: "spelling",
  },
  {
    name: "countries in another notation and language",
    before: edit("close your account before", "move to the United States, Germany or the Czech Republic before"),
    after: edit("close your account before", "move to the USA, Deutschland or Czechia before"),
    verdict: "editorial",
    rule: "country-name",
  },
  { name: "two letters put right", before: edit("complain to", "compalin to"), after: SAMPLE, verdict: "editorial" },
  {
    name: "a number in words and digits",
    before: edit("30 days", "thirty days"),
    after: edit("30 days", "thirty (30) days"),
    verdict: "editorial",
    rule: "number-notation",
  },
  {
    name: "a list in another order",
    after: edit("*   Adverla\n*   Brightcast", "*   Brightcast\n*   Adverla"),
    verdict: "moved",
  },
  {
    name: "a section in another place",
    after: (() => {
      const choices = SAMPLE.slice(SAMPLE.indexOf("## 4."), SAMPLE.indexOf("## 5."));
      return SAMPLE.replace(choices, "").replace("## 1.", `${choices}## 1.`);
    })(),
    verdict: "moved",
  },
];

describe("pairs that differ by noise alone", () => {
  it.each(PAIRS)("$name", ({ before = SAMPLE, after, verdict = "none", rule }) => {
    const comparison = comparePolicies(read(before), read(after));
    expect({ verdict: comparison.verdict, because: comparison.because }).toMatchObject({ verdict });
    if (rule !== undefined) expect(comparison.because.join("\n")).toContain(rule);
  });

  it.each(PAIRS.filter((pair) => pair.verdict === undefined && !/joined|run into|twice|robots|nonce/.test(pair.name)))(
    "gives both sides one hash: $name",
    ({ before = SAMPLE, after }) => {
      expect(comparableHash(read(after))).toBe(comparableHash(read(before)));
    },
  );

  it("is noise the other way round too", () => {
    const wrong = PAIRS.filter(
      ({ before = SAMPLE, after }) => comparePolicies(read(after), read(before)).verdict === "changed",
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("counts a reference that follows the renumbered sections as noise beside a removed section", () => {
    const start = SAMPLE.indexOf("## 2.");
    const after = `${SAMPLE.slice(0, start)}${SAMPLE.slice(SAMPLE.indexOf("## 3."))}`
      .replace("## 3.", "## 2.")
      .replace("## 4.", "## 3.")
      .replace("## 5.", "## 4.")
      .replace("## 6.", "## 5.")
      .replace("in Section 5", "in Section 4");
    const { verdict, operations } = comparePolicies(read(SAMPLE), read(after));
    expect(verdict).toBe("changed");
    expect(operations.filter(({ kind }) => kind !== "same" && kind !== "noise").map(({ kind }) => kind)).toEqual([
      "removed",
      "removed",
    ]);
    expect(operations.some(({ noise }) => noise === "renumbering")).toBe(true);
  });
});
