import { describe, expect, it } from "vitest";
import { explainClause } from "../../../src/policy/explain/explain.js";
import type { Reading } from "../../../src/policy/explain/reading-texts.js";
import { SLOT_ROWS } from "../../../src/policy/explain/tables/slot-rows.js";
import { textsOf } from "../../../src/policy/explain/texts.js";
import { rateClause } from "../../../src/policy/severity/rate.js";
import { PROVISION_TYPES, type ProvisionType } from "../../../src/policy/taxonomy.js";

function explain(quote: string, path: readonly string[] = []) {
  return explainClause({ quote, path }, rateClause({ text: quote, path }));
}

/** Explains by the type given, whatever else the clause is. */
function explainAs(id: ProvisionType, quote: string) {
  const rating = rateClause({ text: quote, path: [] });
  const others = rating.types.filter((type) => type.id !== id);
  return explainClause({ quote, path: [] }, { ...rating, types: [{ id, confidence: 1 }, ...others] });
}

function readingsOf(type: ProvisionType): Partial<Reading>[] {
  const { general, protective, cases } = textsOf(type);
  return [general, ...(protective === null ? [] : [protective]), ...cases];
}

const SLOTS = new Set(SLOT_ROWS.map(({ slot }) => slot));
const PART = /\[[^\]]*\]/g;

describe("explanation of a clause", () => {
  it("fills slots from the clause", () => {
    const { says } = explainAs(
      "third-party-sharing",
      "We may share your messages and location with advertisers unless you opt out.",
    );
    expect(says).toBe(
      "Your data may be shared for advertising, with advertisers, including messages and location, unless you opt out.",
    );
  });

  it("leaves unfilled slots out", () => {
    expect(explain("Disputes will be resolved by binding arbitration.").says).toBe(
      "Disputes go to arbitration instead of a court.",
    );
  });

  it.each([
    ["content-licence", "We agree to grant you a royalty free, revocable right to access and use the app."],
    ["indemnification", "We will indemnify you against claims of third parties."],
  ] as const)("tells no duty of the user where the company acts: %s", (type, quote) => {
    expect(explainAs(type, quote).says).not.toMatch(/^You /);
  });

  it("tells the licence that the user grants", () => {
    expect(explainAs("content-licence", "You grant us a licence to use your content.").says).toMatch(/^You let /);
  });

  it("says the opposite of a protective clause, without a deadline or a danger", () => {
    const { says, ifYouDoNothing } = explain("We do not sell your personal data.");
    expect(says).toBe("The company does not sell your personal data.");
    expect(ifYouDoNothing).toBeNull();
  });

  it("gives each filled part the words of the clause that it rests on", () => {
    const quote =
      "We keep your account data for as long as your account is active. Call records are kept for 18 months.";
    const { says, grounds } = explainAs("retention", quote);
    expect(says).toContain("18 months");
    for (const ground of grounds) expect(quote.slice(ground.start, ground.end)).toBe(ground.quote);
    expect(grounds.some((ground) => ground.quote.includes("18 months"))).toBe(true);
  });

  it("adds the address and the deadline that the clause gives, in place of advice on the same act", () => {
    const { youCanDo, facts } = explain(
      "Disputes go to binding arbitration, but you may opt out within 30 days after you first accept by writing to no@acme.example.",
    );
    expect(youCanDo).toMatch(/^Opt out at no@acme\.example within 30 days after you first accept\./);
    expect(facts.map(({ name }) => name)).toEqual(["opt-out", "objection-window"]);
  });

  it("takes a time that binds the company for no deadline of the user", () => {
    const { youCanDo } = explainAs(
      "consent-choice",
      "You can object to the use of your data for statistics; we stop within two working days.",
    );
    expect(youCanDo).not.toContain("2 days");
  });

  it("stays at 30 words for a long clause", () => {
    const { says } = explain(
      "We may share your messages, location, contacts, photos and payment data with advertisers, affiliates, data brokers, analytics providers, insurers and other third parties for marketing, research and profiling in Canada, India and Brazil without notice and in our sole discretion, unless you opt out within 30 days by writing to our office by registered mail, and we keep it for ten years.",
    );
    expect(says.split(/\s+/).length).toBeLessThanOrEqual(30);
  });

  it("names nothing that the sentence denies", () => {
    const { says } = explainAs(
      "third-party-sharing",
      "We share order details with couriers and banks. We never share them with advertisers or data brokers.",
    );
    expect(says).toContain("banks");
    expect(says).not.toMatch(/advertisers|brokers/);
  });

  it("quotes the words where they do not settle what they do, and claims nothing", () => {
    const { says, whyItMatters, consumerImpact, grounds } = explainAs(
      "refunds",
      "(b) The desk is open on working days.",
    );
    expect(says).toBe("About refunds, in the policy's own words: \u201cThe desk is open on working days.\u201d");
    expect(whyItMatters).toMatch(/^It bears on /);
    expect(consumerImpact).toMatch(/^It bears on /);
    expect(grounds).toMatchObject([{ quote: "The desk is open on working days.", start: 4, end: 37 }]);
  });

  it.each<[ProvisionType, string]>([
    ["liability-limitation", "Liability for the Service"],
    ["liability-limitation", "L.3. Limits on Liability."],
    ["advertising", "https://ads.example/technologies"],
    ["contact", "Learn how to contact us"],
  ])("explains no title, address or pointer: %s, %s", (type, quote) => {
    const { says, whyItMatters, youCanDo } = explainAs(type, quote);
    expect(says).toMatch(/^These words name .* and state nothing by themselves\.$/);
    expect([whyItMatters, youCanDo]).toEqual([null, null]);
  });

  it.each<[ProvisionType, string]>([
    ["biometric-data", "Identify or track a specific person based on biometric data, without a lawful basis"],
    ["profiling", "Collect or infer private information about individuals, such as their health"],
  ])("takes conduct in a list for no act of the company: %s", (type, quote) => {
    expect(explainAs(type, quote).says).toContain("in the policy's own words");
    expect(explainAs(type, `We ${quote.toLowerCase()}.`).says).not.toContain("in the policy's own words");
  });

  it.each<[string, ProvisionType, string]>([
    [
      "a definition",
      "location-data",
      "\u201cSensitive Data\u201d: data that reveals precise geolocation, race or health.",
    ],
    ["an entry without an act", "data-collection", "Last transaction information."],
    ["another's duty", "third-party-sharing", "Recipient may only share Confidential Information with its advisors."],
    [
      "the head of a table",
      "data-sale",
      "Category of Personal Information | Sold or Shared | Purpose for Sale or Sharing",
    ],
    [
      "what waits for consent",
      "location-data",
      "If you give us permission, we can collect your precise geolocation by GPS.",
    ],
    [
      "what is only denied",
      "retention",
      "Content will not be deleted within 90 days of the account deletion process beginning in the following situations:",
    ],
    [
      "an exclusion",
      "indemnification",
      "The indemnification obligations will not apply to claims that arise from fraud.",
    ],
    ["a note on edits", "cookies-tracking", "We added more detail about cookies and your privacy choices."],
  ])("only quotes %s: %s", (_what, type, quote) => {
    const { says, youCanDo } = explainAs(type, quote);
    expect(says).toContain("in the policy's own words");
    expect(youCanDo).not.toMatch(/settings|deletion|Refuse|cap/);
  });

  it("says what can be done with a promise", () => {
    expect(explain("We do not sell your personal data.").youCanDo).toContain("Ask who received your data");
    expect(explain("Hazel and its licensors own all rights in the service and the software.").youCanDo).toContain(
      "Ask for permission",
    );
  });

  it("takes a right for a right", () => {
    expect(explain("You have the right to erase your personal data.").says).not.toContain("may stay");
    const asked =
      "If you do not agree to the publication of your photo, you can let us know by e-mail. We will then remove photos of you from our social media accounts.";
    expect(explainAs("content-removal", asked).says).toContain("in the policy's own words");
  });

  it("is silent about a clause of no known kind", () => {
    const { says, whyItMatters, consumerImpact } = explain("The meadow behind the office is green in May.");
    expect(says).toBe("The clause is of no kind that we rate; read its wording.");
    expect([whyItMatters, consumerImpact]).toEqual([null, null]);
  });
});

describe("readings of one kind differ with the words", () => {
  it.each<[ProvisionType, string, RegExp]>([
    [
      "jurisdiction",
      "You agree that all disputes will be resolved exclusively in the courts of Norway, regardless of where you live.",
      /Norway.*wherever you live/,
    ],
    ["choice-of-law", "These terms are governed by the laws of the Netherlands.", /law of the Netherlands/],
    [
      "liability-limitation",
      "Our liability will not exceed the greater of $50 or the fees you paid.",
      /higher of \$50 and what you paid/,
    ],
    ["auto-renewal", "Your plan renews automatically for another year until you cancel it.", /each year/],
    ["unilateral-change", "We may revise these terms at any time without notice.", /at any time, without notice/],
    ["price-change", "We may raise our prices with 30 days' notice.", /with 30 days' notice/],
    ["refunds", "All sales are final and payments are non-refundable.", /not refunded/],
    [
      "content-licence",
      "You grant us a perpetual licence to use your content for any purpose.",
      /perpetual licence.*any purpose/,
    ],
    ["children", "Our service is not directed to children under 13.", /not meant for children under 13/],
    [
      "data-sale",
      "You have the right to opt out of the sale of your personal information.",
      /can tell the company not to sell/,
    ],
    [
      "third-party-sharing",
      "We share data with insurers for their own marketing purposes.",
      /insurers.*their own purposes/,
    ],
    [
      "international-transfer",
      "We transfer data to India under standard contractual clauses.",
      /India, under standard contractual clauses/,
    ],
    ["retention", "We may retain your information indefinitely.", /without a time limit/],
    ["security", "We use encryption, but we cannot guarantee absolute security.", /encryption.*does not guarantee/],
    ["consent-choice", "You can withdraw your consent at any time.", /withdraw your consent at any time/],
    ["do-not-track", "Our website responds to Do Not Track signals from your browser.", /honours/],
    [
      "regional-rights",
      "California residents have the right to know and the right to delete.",
      /California.*access and deletion/,
    ],
    ["age-limit", "You must be at least 16 years old to register.", /16/],
  ])("%s", (type, quote, says) => {
    expect(explainAs(type, quote).says).toMatch(says);
  });

  it.each<[ProvisionType, string]>([
    ["biometric-data", "We do not collect or store fingerprints or face geometry."],
    ["cookies-tracking", "We do not use cookies for tracking."],
    ["affiliate-sharing", "We do not share your information with our parent company."],
    [
      "claim-time-limit",
      "Any claim may be brought within the statutory limitation period; we do not shorten that time limit.",
    ],
    ["indemnification", "We will defend you and indemnify you against such claims."],
  ])("takes no promise for a danger: %s", (type, quote) => {
    const { protective } = textsOf(type);
    const { whyItMatters, ifYouDoNothing } = explainAs(type, quote);
    expect(whyItMatters).toBe(protective?.why);
    expect(ifYouDoNothing).toBeNull();
  });
});

describe("texts", () => {
  it.each(PROVISION_TYPES)("speak to both audiences: %s", (type) => {
    const { general } = textsOf(type);
    expect(general.says).toMatch(/^[A-Z][^\n]+\.$/);
    if (type === "other") return;
    expect(general.why).toMatch(/^[A-Z][^\n]+\.$/);
    expect(general.means).toMatch(/^[A-Z][^\n]+\.$/);
  });

  it.each(PROVISION_TYPES)("use slots that can be filled, and stay short without them: %s", (type) => {
    for (const { says = "", can, means, idle } of readingsOf(type)) {
      for (const [, slot = ""] of `${says}${can ?? ""}`.matchAll(/\{([\w-]+)\}/g)) expect(SLOTS).toContain(slot);
      expect(`${means ?? ""}${idle ?? ""}`).not.toMatch(/[[\]{}]/);
      const bare = says.replace(PART, "");
      expect(bare).not.toMatch(/[[\]{}]|\s[,.;]|\s\s/);
      expect(bare.split(" ").length).toBeLessThanOrEqual(22);
    }
  });

  it.each(PROVISION_TYPES)("never call the organisation that reads them you: %s", (type) => {
    for (const { why } of readingsOf(type)) expect(why ?? "").not.toMatch(/\byou(?:rs?)?\b/i);
  });

  it("give every kind but the last one a meaning of its own", () => {
    const said = PROVISION_TYPES.map((type) => textsOf(type).general.says);
    expect(new Set(said).size).toBe(said.length);
  });
});
