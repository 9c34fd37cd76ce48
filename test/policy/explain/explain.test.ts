import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainClause } from "../../../src/policy/explain/explain.js";
import { groupOf, MEANINGS, textsOf } from "../../../src/policy/explain/meanings.js";
import { readOneClause } from "../../../src/policy/explain/read-clauses.js";
import { MEANING_GROUPS } from "../../../src/policy/explain/tables/meanings/groups.js";
import { rateClause } from "../../../src/policy/severity/rate.js";
import type { ProvisionType } from "../../../src/policy/taxonomy.js";
import { tell } from "../../../src/policy/told.js";
import { CLAUSES } from "./clauses.js";

function explain(quote: string, path: readonly string[] = []) {
  return explainClause({ quote, path }, rateClause({ text: quote, path }));
}

/** Explains by the type given, whatever else the clause is. */
function explainAs(id: ProvisionType, quote: string) {
  const rating = rateClause({ text: quote, path: [] });
  const others = rating.types.filter((type) => type.id !== id);
  return explainClause({ quote, path: [] }, { ...rating, types: [{ id, confidence: 1 }, ...others] });
}

/** What may be said of a meaning: its own lead, that of its group, or that nothing is sure. */
function leadsOf(meanings: string): string[] {
  const names = meanings.split(" ").flatMap((name) => [name, groupOf(name) ?? name]);
  return names.flatMap((name) => textsOf(name)?.[0] ?? []);
}

const UNSURE = /^(?:In the policy's own words|One entry of a list)/;

describe("explanation of a clause", () => {
  it.each(CLAUSES.map(([quote, meanings, never]) => ({ quote, meanings, never })))(
    "tells who acts which way, or claims nothing: $quote",
    ({ quote, meanings, never }) => {
      const told = explain(quote);
      const lead = told.says.split(": \u201c")[0] ?? "";
      if (!UNSURE.test(lead)) expect(leadsOf(meanings)).toContain(lead);
      const ours = [told.says.replaceAll(/\u201c.*?\u201d/gs, ""), told.consumerImpact, told.youCanDo].join(" ");
      if (never !== undefined) expect(ours).not.toMatch(never);
    },
  );

  it("tells the meaning of most plain clauses", () => {
    const sure = CLAUSES.filter(([quote]) => !UNSURE.test(explain(quote).says));
    expect(sure.length / CLAUSES.length).toBeGreaterThan(0.6);
  });

  it("quotes the whole sentence that says it, with its condition", () => {
    const quote =
      "Welcome to the shop. We are not liable for any loss of data, profits or goodwill that arises from the use of the shop, from its goods or from the work of couriers, unless the loss was caused by gross negligence of our staff within the first 30 days after you opened the account. We like good coffee, and our offices are painted in many colours that our staff has chosen over the years with great care.";
    const { says } = explain(quote);
    expect(says).not.toContain("coffee");
    expect(says).toContain(
      "unless the loss was caused by gross negligence of our staff within the first 30 days after you opened the account.\u201d",
    );
  });

  it("tells a second thing that the clause says apart from the first", () => {
    const { says } = explain("We do not sell your personal data. We are not liable for any loss of data.");
    expect(says).toMatch(/Data is not sold/);
    expect(says).toMatch(/What the company does not pay for/);
  });

  it("adds the address and the deadline that the clause gives", () => {
    const { youCanDo, facts } = explain(
      "Disputes go to binding arbitration, but you may opt out within 30 days after you first accept by writing to no@acme.example.",
    );
    expect(youCanDo).toMatch(/^Opt out at no@acme\.example within 30 days after you first accept\./);
    expect(facts.map(({ name }) => name)).toEqual(["opt-out", "objection-window"]);
  });

  it.each([
    "You can object to the use of your data for statistics; we stop within two working days.",
    "We will give you at least 30 days' notice of such a change and you must cancel within the period set forth in the notice.",
  ])("takes a time of the company for no deadline of the user: %s", (quote) => {
    expect(explainAs("consent-choice", quote).youCanDo ?? "").not.toMatch(/\b(?:2|30) days/);
  });

  it("knows who is who by the document's terms", () => {
    const quote = "Acme may suspend your account at any time.";
    const read = (company: readonly string[]) => {
      const terms = { company: new Set(company), user: new Set<string>(), thirdParty: new Set<string>() };
      return tell(readOneClause({ quote, path: [] }, terms).explanation.says);
    };
    expect(read(["acme"])).toMatch(/^(?:What the|The) company may/);
  });
});

describe("words that are no sentence", () => {
  it.each<[ProvisionType, string]>([
    ["liability-limitation", "Liability for the Service"],
    ["liability-limitation", "L.3. Limits on Liability."],
    ["advertising", "https://ads.example/technologies"],
    ["contact", "Learn how to contact us"],
  ])("are named where they are a title, an address or a pointer: %s, %s", (type, quote) => {
    const { says, whyItMatters, youCanDo } = explainAs(type, quote);
    expect(says).toMatch(/^These words name .* and state nothing by themselves\.$/);
    expect([whyItMatters, youCanDo]).toEqual([null, null]);
  });

  it.each([
    "generate, store, or transmit content in violation of law;",
    "Exploits or endangers minors;",
    "Providing access to certain areas and functions of the service",
    "b. the categories of sources from which that information is collected;",
  ])("are an entry of a list, under its heading: %s", (quote) => {
    expect(explain(quote, ["Terms", "Prohibited uses"]).says).toMatch(
      /^(?:One entry of a list under \u201cProhibited uses\u201d|Not allowed|A ban on)/,
    );
  });

  it.each([
    "LAW, TO INDEMNIFY AND HOLD ACME, ITS DIRECTORS, OFFICERS, EMPLOYEES, AFFILIATES,",
    "a. Ownership. Unless otherwise specified herein, as between Acme and You, You retain all",
  ])("are a piece of a sentence where a page breaks it: %s", (quote) => {
    expect(explain(quote).says).toMatch(/^A piece of a sentence/);
  });

  it("lead in a list", () => {
    expect(explain("You must not use the service in any of the following ways:").says).toMatch(
      /The list below these words completes them\.$/,
    );
  });

  it("say where to write, though they are no sentence", () => {
    expect(explainAs("contact", "E-Mail: help@acme.example").says).toMatch(
      /^(?:How to get in touch|In the policy's own words): /,
    );
  });
});

describe("explanations of any words", () => {
  const words = fc.constantFrom(
    ..."we you may must not share your data with partners unless if opt out \u201cx\u201d ( ) . , ; : (a) 30 days agree".split(
      " ",
    ),
  );
  it("quote only what stands in the clause", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (list) => {
        const quote = list.join(" ");
        const { grounds, says } = explain(quote);
        expect(says).not.toBe("");
        for (const one of grounds) expect(quote.slice(one.start, one.end)).toBe(one.quote);
      }),
      { numRuns: 60 },
    );
  });
});

describe("texts", () => {
  const all = [...MEANINGS.values(), ...MEANING_GROUPS.map(({ texts }) => texts)];

  it("are whole sentences, and never call the organisation that reads them you", () => {
    for (const [lead, why, means, can] of all) {
      expect(lead).toMatch(/^[A-Z][^\n.]+$/);
      for (const text of [why, means, can]) if (text !== null) expect(text).toMatch(/^[A-Z][^\n]+\.$/);
      expect(why).not.toMatch(/\byou(?:rs?)?\b/i);
      for (const text of [lead, why, means, can ?? ""]) expect(text).not.toMatch(/[[\]{}]/);
    }
  });

  it("stand once each, and groups are made of meanings that are there", () => {
    const leads = all.map(([lead]) => lead);
    expect(leads.filter((lead, at) => leads.indexOf(lead) !== at)).toEqual([]);
    for (const { meanings } of MEANING_GROUPS) for (const name of meanings) expect(MEANINGS.has(name)).toBe(true);
  });
});

describe("an entry of a list", () => {
  it("is explained and quoted with the words that lead it in", () => {
    const wording = {
      quote: "Sell, rent or sublicense the app to others",
      path: ["Your use"],
      leadIn: "You must not:",
    };
    const says = tell(readOneClause(wording).explanation.says);
    expect(says).toMatch(/: \u201cYou must not:\u201d \u201cSell, rent or sublicense the app to others\u201d$/);
    expect(says).not.toMatch(/^The company|^Data is sold/);
  });

  it("keeps marks of templates in headings and lead-ins as words", () => {
    const wording = { quote: "the {thing} of it", path: ["[Use {words}]"], leadIn: "We {may}:" };
    expect(tell(readOneClause(wording).explanation.says)).toContain(
      "\u201cWe {may}:\u201d \u201cthe {thing} of it\u201d",
    );
  });
});
