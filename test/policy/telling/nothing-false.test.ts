import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/policy/extract/extract.js";
import { reportChange } from "../../../src/policy/report/report.js";

const FRAME = [
  "# Terms of Lampify",
  "These terms apply to the shop and the app of Lampify, and to everything that you order there.",
  "You must be at least 16 years old to open an account with us.",
];
const END = ["You can write to us about these terms on every working day of the year."];

function tell(before: readonly string[], after: readonly string[]) {
  const read = (lines: readonly string[]) => extractText([...FRAME, ...lines, ...END].join("\n\n"), "markdown");
  return reportChange(read(before), read(after));
}

function textsOf(before: readonly string[], after: readonly string[]): string[] {
  return tell(before, after).told.map(({ text }) => text);
}

describe("a change without news", () => {
  it.each([
    [
      "a list that became a sentence",
      ["Pictures of our lamps may be used for:", "* school lessons", "* news reports", "* reviews", "* private albums"],
      ["Pictures of our lamps may be used for school lessons, news reports, reviews, and private albums."],
    ],
    [
      "a sentence that became a list, its end put first",
      [
        "Lampify may hand addresses to couriers, assembly firms, and payment houses in order to fulfil an order you placed.",
      ],
      [
        "In order to fulfil an order you placed, Lampify may hand addresses to:",
        "* couriers",
        "* assembly firms",
        "* payment houses",
      ],
    ],
    [
      "words that were mistyped, doubled or run together",
      [
        "You may not restricit others in the use of the shared workshop that belongs to the house.",
        "We act as applicable law or law demands when a court asks us for the papers of an order.",
        "By sending us a picture you agree to theterms of the gallery in which it is going to hang.",
      ],
      [
        "You may not restrict others in the use of the shared workshop that belongs to the house.",
        "We act as applicable law demands when a court asks us for the papers of an order.",
        "By sending us a picture you agree to the terms of the gallery in which it is going to hang.",
      ],
    ],
    [
      "a joining word that is left out",
      ["We repair (i) shades of paper; and (ii) shades of cloth; and (iii) shades of glass in our workshop."],
      ["We repair (i) shades of paper; (ii) shades of cloth; and (iii) shades of glass in our workshop."],
    ],
    [
      "torn markup",
      ['o-body-variant">(d) The guest packs the lamp with care and in a box that keeps it from falling over.'],
      [
        'an class="shop-body-bold">(d) The guest packs the lamp with care and in a box that keeps it from falling over.',
      ],
    ],
    [
      "a heading with another number and name",
      ["## 9.3 Exceptions", "Orders of lamps for schools are handled by the desk for schools in the main hall."],
      ["## 9.4 Special cases", "Orders of lamps for schools are handled by the desk for schools in the main hall."],
    ],
    [
      "the day of a line that says when it was written",
      ["Lampify Shop Terms: Austria and Norway, updated 11/14/2022"],
      ["Lampify Shop Terms: Austria and Norway, updated 01/20/2026"],
    ],
  ])("is silent: %s", (_, before, after) => {
    expect(tell(before, after)).toMatchObject({ post: false, told: [] });
    expect(tell(after, before)).toMatchObject({ post: false, told: [] });
  });

  it("is news in the one entry that came with the new form", () => {
    const was = [
      "Lampify may hand addresses to couriers, assembly firms, and payment houses in order to fulfil an order.",
    ];
    const now = [
      "In order to fulfil an order, Lampify may hand addresses to:",
      ...["couriers", "assembly firms", "payment houses", "advertising agencies"].map((one) => `* ${one}`),
    ];
    expect(textsOf(was, now).join("\n")).toContain("advertising agencies");
    expect(textsOf(was, now).join("\n")).not.toMatch(/couriers”|says “assembly|no longer/i);
  });
});

describe("a claim", () => {
  it("is not made of a sentence that took the place of one about the same", () => {
    const [text = ""] = textsOf(
      ["You may decide to close your account whenever you want, in your own discretion."],
      ["Leaving is always possible: close the account at any moment, for whatever reason you have."],
    );
    expect(text).not.toMatch(/now says|no longer says/i);
  });

  it("is made of a promise that is gone from its place without another one", () => {
    const promise = "We have never handed the letters of a guest to a police force or a secret service.";
    expect(textsOf([promise], [])[0]).toMatch(/no longer says/i);
    expect(textsOf([], [promise])[0]).toMatch(/now says/i);
  });

  it("names an entry with what introduces its list, though its words stand elsewhere as well", () => {
    const lead = "From those who open an account with us we may ask for:";
    const other = "We call your phone number when a lamp is ready to be fetched.";
    const list = [lead, "* name and surname", "* street and town", "* phone number"];
    const texts = textsOf([...list, other], [...list.slice(0, 3), other]);
    expect(texts.join("\n")).toContain("no longer lists “phone number”");
    expect(texts[0]).toContain("we may ask for");
  });

  it("says which place is meant where the words stand in the sentence twice", () => {
    const was =
      "Bringing it back costs 150 euros in Small and 300 euros in Large halls, and 500 euros in Small and Premium Small tents.";
    const now = was.replace("Premium Small tents", "Premium tents");
    expect(textsOf([was], [now])[0]).toMatch(/Premium.*before “Premium Small”/);
  });

  it.each([
    ["Sparrowmail", "Brevity", "stands where", []],
    ["Sparrowmail", "Brevity", "is now called", ["Brevity (formerly known as Sparrowmail) sends our letters to you."]],
  ] as const)("of another name says that both are one only where the text does: %s, %s %s", (was, now, words, more) => {
    const said = (name: string) => [
      `You log in with ${name} when you open an account for letters.`,
      `We publish your letters on ${name} if you ask us to do so.`,
      `The rules of ${name} apply to what you write to others there.`,
      `We store no passwords of ${name} on any of our machines.`,
    ];
    expect(textsOf(said(was), [...said(now), ...more]).join("\n")).toContain(words);
  });

  it("is none where a name is only spelled otherwise", () => {
    const said = (name: string) =>
      ["lamps", "shades", "bulbs", "cables"].map((one) => `${name} sends ${one} on Mondays.`);
    expect(textsOf(said("Lampstead"), said("Lamp.stead")).join("\n")).not.toMatch(/called|stands where/);
  });
});

describe("what stands in one section", () => {
  it("is told with the section where that names what few policies speak of", () => {
    const head = [
      "## Hologram booths",
      "A booth takes moving pictures of you from all sides while you stand on its plate.",
    ];
    const rule = "We do not use your recordings to train the models behind our services.";
    expect(textsOf(head, [...head, rule])[0]).toMatch(/Hologram booths/);
  });

  it("is told without it where the section is about what all policies speak of", () => {
    const head = ["## Your personal data", "We handle your data with care and only as far as the law allows it."];
    const rule = "Guests fetch lost umbrellas at the desk of the main hall before noon.";
    expect(textsOf(head, [...head, rule])[0]).not.toMatch(/Your personal data/);
  });
});

describe("times and people on a card", () => {
  const factsOf = (...after: string[]) => tell([], after).facts.map(({ name, value }) => `${name} ${value}`);

  it.each([
    ["Your subscription renews automatically unless you cancel it at least 24 hours before the period ends."],
    ["Consumers resident in the European Economic Area may withdraw from the contract within 14 days of accepting it."],
    ["If you create an account on or after October 20, 2026, you may opt out of arbitration at out@lampify.example."],
  ])("are none that bind some, or stop a renewal: %s", (line) => {
    expect(factsOf(line).filter((fact) => !fact.startsWith("affected-users"))).toEqual([]);
  });

  it("are those of every reader", () => {
    expect(factsOf("You may reject a change of these terms within 30 days after we notify you of the change.")).toEqual(
      ["objection-window 30 days"],
    );
  });

  it("name whom the first fact concerns, not whom a later one does", () => {
    const first =
      "We sell your personal data, your messages and your precise location to advertising partners and data brokers.";
    const later = "If you are a California resident, you can ask for our leaflet about umbrellas.";
    expect(factsOf(first, later)).toEqual([]);
  });
});
