import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../../src/policy/compare/compare.js";
import { extractText } from "../../../src/policy/extract/extract.js";
import { reportChange } from "../../../src/policy/report/report.js";

const START = "This notice tells which data Marlow Cabs handles when you order a ride, and who answers for it.";
const CLAUSES = [
  "## What we collect",
  "We collect your name, your telephone number and the places you ride from and to.",
  "## How long",
  "We keep the record of a ride for four years, because tax law requires it.",
];

function policy({ top = [], end = [] }: { top?: readonly string[]; end?: readonly string[] }) {
  return extractText(["# Privacy notice", ...top, START, ...CLAUSES, ...end].join("\n\n"), "markdown");
}

/** Lines that differ at every read, of one page at two times. */
const RUNNING: readonly [string, string, string][] = [
  ["which day it is", "Today is Monday, 4 May 2026", "Today is Tuesday, 5 May 2026"],
  ["which day it is in German", "Heute ist Montag, der 4. Mai 2026", "Heute ist Dienstag, der 5. Mai 2026"],
  ["which day it is in French", "Nous sommes le lundi 4 mai 2026", "Nous sommes le mardi 5 mai 2026"],
  ["the time in a town", "Local time in Marlow: 09:12", "Local time in Marlow: 17:40"],
  ["the time of the server", "Server time: 09:12:44", "Server time: 10:02:01"],
  ["a reference", "Ref: 5f3a9c2e-11d4-4b1a-9b57-0c2d7e1a55ab", "Ref: 12bb7f10-6a0e-4d9c-8f11-a4e1f0c3d2b8"],
  ["a request", "Request ID: req_7Hk2LmQ9x", "Request ID: req_Z81mmPq0a"],
  ["a rate of shares", "MRLW 12.40 EUR (+0.3%)", "MRLW 12.11 EUR (-2.3%)"],
  ["a price", "$88,409.43", "$86,664.26"],
  ["the weather", "Marlow: 14 °C, light rain", "Marlow: 9 °C, fog"],
  ["visitors", "37 people are viewing this page", "2 people are viewing this page"],
  ["stock", "Only 3 left in stock", "Only 1 left in stock"],
  ["a countdown", "Offer ends in 2 days 4 hours", "Offer ends in 1 day 3 hours"],
  ["a sale", "Save 20% on airport rides this week", "Save 35% on airport rides this week"],
  [
    "a stamp of a machine",
    "Page by A. Editor 2026-05-04T13:11:25+02:00",
    "Page by A. Editor 2026-05-05T15:19:00+01:00",
  ],
];

describe("lines that run", () => {
  it.each(RUNNING)("are no news: %s", (_, before, after) => {
    for (const place of ["top", "end"] as const) {
      expect(reportChange(policy({ [place]: [before] }), policy({ [place]: [after] })).post).toBe(false);
    }
  });

  it.each([
    ["a fee", "The booking fee is $3.50 for each ride.", "The booking fee is $4.50 for each ride."],
    ["a row of fees", "- Late ride: 12 EUR", "- Late ride: 15 EUR"],
    [
      "an offer's term",
      "The trial ends in 14 days unless you cancel it before.",
      "The trial ends in 7 days unless you cancel it before.",
    ],
  ])("are told from %s", (_, before, after) => {
    expect(comparePolicies(policy({ end: [before] }), policy({ end: [after] })).verdict).toBe("changed");
  });
});

describe("lines of the page", () => {
  it.each([
    ["a lone heading", { end: ["## Additional information:"] }],
    ["a help centre's questions", { top: ["What is Marlow?", "How is Marlow paid?", "I have another question"] }],
    ["a page's number", { end: ["Page 3 of 4"] }],
  ])("may come and go: %s", (_, lines) => {
    expect(reportChange(policy({}), policy(lines)).post).toBe(false);
    expect(reportChange(policy(lines), policy({})).post).toBe(false);
  });

  it.each([
    ["a heading with a clause", { end: ["## Your rights", "You may ask us for a copy of your data."] }],
    [
      "a question with its answer",
      { end: ["What does a copy cost?", "We charge ten euros for a second copy of your data in a year."] },
    ],
    [
      "a trial at the very end",
      { end: ["## Free trials", "All rides have a 7-day free trial, and you must cancel before it ends."] },
    ],
    [
      "a clause that is one link",
      { end: ["[You agree that disputes are settled by binding arbitration.](https://marlow.example/a)"] },
    ],
  ])("are told from the policy's: %s", (_, lines) => {
    expect(comparePolicies(policy({}), policy(lines)).verdict).toBe("changed");
  });

  it("are told from the entries of a table written line by line", () => {
    const entry = (name: string, use: string) => ["Name", name, "Use", use, "Kept", "One year"];
    const table = [...entry("sid", "Keeps you signed in while you order."), ...entry("lang", "Knows your language.")];
    const added = [...table, ...entry("app_footer", "Knows that you closed the line to download the app")];
    expect(comparePolicies(policy({ end: table }), policy({ end: added })).verdict).toBe("changed");
  });
});

/** One wording, numbered, marked up or hidden otherwise. */
const SAME: readonly [string, string, string][] = [
  ["numbers of two kinds", "Ride rules. You may not smoke in a cab.", "D.2. Ride rules. You may not smoke in a cab."],
  ["three levels", "Ride rules. You may not smoke in a cab.", "I.2.a. Ride rules. You may not smoke in a cab."],
  ["a letter and a number", "A.8. You may not smoke in a cab.", "You may not smoke in a cab."],
  [
    "an address with and without its ending",
    "Write to [email protected], we answer.",
    "Write to [email protected].com, we answer.",
  ],
  ["an address in words", "Write to desk@marlow.example now.", "Write to desk (at) marlow (dot) example now."],
  ["a link's hint", "Read the ride rules (opens in a new tab) first.", "Read the ride rules first."],
  ["a tag shown as text", 'Read our <a href="">rules</a> first.', "Read our rules first."],
  ["figures of a PDF", "2. 1 You are at least 1 7 years old.", "2.1 You are at least 17 years old."],
];

describe("the same words", () => {
  it.each(SAME)("are no news: %s", (_, before, after) => {
    expect(reportChange(policy({ end: [before] }), policy({ end: [after] })).post).toBe(false);
  });

  it("are found across a page's break", () => {
    const broken = [
      "We may change a fare at any time. As a matter of",
      "Page 2",
      "fairness we show the date of the last change on top.",
    ];
    const whole = [
      "We may change a fare at any time. As a matter of fairness we show the date of the last change on top.",
    ];
    expect(reportChange(policy({ end: broken }), policy({ end: whole })).post).toBe(false);
  });
});

describe("a word diff", () => {
  it.each([
    ["an e-mail address", "Ask rides+data@marlow.example first.", "Ask data.desk@marlow.example first."],
    ["a web address", "See https://marlow.example/a-b/c?d=1 first.", "See https://marlow.example/a-c/c?d=1 first."],
    ["a time", "We answer until 8:00 p.m. each day.", "We answer until 9:30 p.m. each day."],
    ["a host's name", "Data goes to eu.marlow-cabs.example alone.", "Data goes to us.marlow-cabs.example alone."],
  ])("never cuts through %s", (_, before, after) => {
    const operation = comparePolicies(policy({ end: [before] }), policy({ end: [after] })).operations.find(
      ({ kind }) => kind === "modified" || kind === "rewritten",
    );
    const [gone, fresh] = ["-", "+"].map((op) =>
      operation?.words.filter((run) => run.op === op).map(({ text }) => text),
    );
    expect(gone).toHaveLength(1);
    expect(fresh).toHaveLength(1);
    for (const [run, side] of [
      [gone?.[0], before],
      [fresh?.[0], after],
    ]) {
      expect(side).toMatch(
        new RegExp(`(?<![\\w@./-])${run?.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w@/-])`),
      );
    }
  });

  it("shows a link's address as it stands in the page", () => {
    const link = (path: string) =>
      policy({
        end: [`Use the [notice form of your rights](https://www.Marlow.example/gp/help/${path}?utm_source=x).`],
      });
    const { operations } = comparePolicies(link("reports/Infringement"), link("legal/Infringement-Form"));
    expect(operations.flatMap(({ links = [] }) => links)).toEqual([
      {
        text: "notice form of your rights",
        before: "marlow.example/gp/help/reports/Infringement",
        after: "marlow.example/gp/help/legal/Infringement-Form",
      },
    ]);
  });
});

describe("a banner of the site above the page's title", () => {
  const under = (banner: string, title = "Privacy notice") =>
    extractText([banner, `# ${title}`, START, ...CLAUSES].filter((line) => line !== "").join("\n\n"), "markdown");

  it.each([
    "We recently updated our Privacy Notice. [Read the new notice](https://marlow.example/new)",
    "We've updated our Terms of Service, effective 1 March 2026.",
    "Our Terms of Use have changed. Please review the updated terms.",
    "Wir haben unsere Nutzungsbedingungen aktualisiert.",
  ])("is no wording: %s", (banner) => {
    expect(["none", "date-only"]).toContain(comparePolicies(under(""), under(banner)).verdict);
  });

  it.each([
    [
      "that names a day of this document",
      under("We've updated this privacy notice, effective 1 March 2026, for all riders."),
    ],
    ["that says what is new", under("We now sell your places of departure and arrival to advertisers.")],
    [
      "when it stands below the title",
      policy({ top: ["We recently updated our Privacy Notice: places are kept for a year."] }),
    ],
  ])("is told %s", (_, after) => {
    expect(comparePolicies(under(""), after).verdict).not.toBe("none");
  });
});
