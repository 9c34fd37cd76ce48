import { describe, expect, it } from "vitest";
import { reportChange } from "../../../src/policy/report/report.js";
import { policyOf } from "../report/policy-of.js";

const FRAME = [
  "# Terms of Acme",
  "These terms apply to the website and the app of Acme, and to everything that you order there.",
  "You must be at least 16 years old to open an account with us.",
];

function tell(before: readonly string[], after: readonly string[]) {
  return reportChange(policyOf([...FRAME, ...before]), policyOf([...FRAME, ...after]));
}

function textsOf(before: readonly string[], after: readonly string[]): string {
  return tell(before, after)
    .told.map(({ text }) => text)
    .join("\n");
}

describe("what is said to be new or gone", () => {
  const RULE =
    "If you break these rules, we may warn you, block features of the app or close your account without refund.";
  const LIST = [
    "If you break these rules, we may:",
    "* warn you,",
    "* block features of the app, or",
    "* close your account without refund.",
  ];
  const OTHER = "We may show advertising of our partners beside your messages.";

  it("is not a sentence that became a list, nor a list that became a sentence", () => {
    expect(textsOf([RULE], [...LIST, OTHER])).not.toMatch(/no longer says|now says “If you break/i);
    expect(textsOf(LIST, [RULE, OTHER])).not.toMatch(/no longer says|now says “If you break/i);
    expect(textsOf([RULE], [...LIST, OTHER])).toContain("advertising of our partners");
  });

  it("is a promise that is given up, though the new text has its words", () => {
    const was = "We never sell the contact details of our members to sponsors of the event.";
    const now = "We may sell contact details of members, such as names, to the sponsors of an event that we choose.";
    const told = tell([was], [now]).told;
    expect(told[0]?.was?.quote).toContain("never sell");
    expect(told[0]?.text).not.toMatch(/worded|reads/);
  });

  it("is something of which the other text has nothing", () => {
    expect(textsOf([], [OTHER])).toMatch(/now says “We may show advertising|may now show advertising/i);
  });
});

describe("the name above a quote", () => {
  it("is a kind of which the sentence has the words", () => {
    const fee = "The arbitrator has discretion to modify the amount of any fee where that is appropriate.";
    expect(textsOf([], [fee])).not.toContain("Changes to the terms");
  });

  it("is no heading of which the sentence has but one word", () => {
    const lines = [
      "## Third-party platforms",
      "Members may write to the online dispute resolution platform of the Union.",
    ];
    expect(textsOf([], lines)).not.toContain("Third-party platforms:");
  });

  it("is no condition that stands in a heading's place", () => {
    const lines = [
      "## Except where prohibited by law",
      "Where 100 claims are prohibited by law, they are heard in one group.",
    ];
    expect(textsOf([], lines)).not.toContain("Except where prohibited by law:");
  });
});

describe("whom and when a change concerns", () => {
  const factsOf = (...after: string[]) => tell([], after).facts.map(({ name, value }) => `${name} ${value}`);

  it("is read from no address", () => {
    const line =
      "If you live abroad, write to Acme Inc., 3731 W South Jordan Parkway, Suite 102, South Jordan, UT 84009.";
    expect(factsOf(line)).toEqual([]);
  });

  it("is read from no document that is linked", () => {
    const line =
      "Its fee schedule shall apply, available at https://adr.example/2023/07/fees-effective-as-of-7.1.2023.pdf.";
    expect(factsOf(line)).toEqual([]);
  });

  it("is no day that sorts people, and no time in which a renewal can be stopped", () => {
    expect(factsOf("Users who create an account for the first time on or after July 24, 2023 may opt out.")).toEqual(
      [],
    );
    expect(factsOf("Renewal can be stopped until at least 48 hours before the subscription is due to renew.")).toEqual(
      [],
    );
  });

  it("is whom the first facts name", () => {
    expect(factsOf("If you are a California resident, you waive your right to a trial by jury.")).toEqual([
      "affected-users California",
    ]);
  });
});

describe("a text that was written anew", () => {
  const subjects = [
    "orders",
    "refunds",
    "reviews",
    "parcels",
    "coupons",
    "gifts",
    "returns",
    "repairs",
    "rentals",
    "lessons",
  ];
  const old = subjects.map((one) => `We keep the records of your ${one} on servers in Norway.`);
  const more = ["We answer requests by post.", "A parent signs for a child.", "Lost keys cost a fee of 20 euros."];
  const young = subjects.map(
    (one, at) => `Whoever visits hall ${at + 1} follows the ${one} steward and leaves by the gate.`,
  );

  it("is told as one fact, with no clause said to be gone", () => {
    const { headline, told } = tell([...old, ...more], young);
    expect(headline).toMatch(/^The (?:whole )?text was (?:replaced|rewritten): of its 15 sentences 2 are kept/);
    expect(told[0]).toMatchObject({ was: null, now: null, direction: "unclear" });
    expect(told.length).toBeLessThanOrEqual(3);
    expect(told.map(({ text }) => text).join("\n")).not.toMatch(/no longer says|formerly read/i);
  });

  it("is none where most sentences stay", () => {
    expect(tell([...old, ...more], [...old, ...young.slice(0, 3)]).headline).not.toMatch(/^The (?:whole )?text was/);
  });
});

describe("trifles", () => {
  it("are the number of an entry and the name of a place by itself", () => {
    const rule = "Government users have the rights that these terms give them and no others.";
    const report = tell(
      [rule, "We like quiet rooms in the morning."],
      [`e. ${rule}`, "c. Colorado.", "We sell your contact details to sponsors."],
    );
    expect(report.told.map(({ text }) => text).join("\n")).not.toMatch(/Colorado|Government/);
  });
});
