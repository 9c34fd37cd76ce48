import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_CELLS } from "../../../src/policy/explain/choose-cell.js";
import { explainClause, isReading } from "../../../src/policy/explain/explain.js";
import { readOneClause } from "../../../src/policy/explain/read-clauses.js";
import { textsOfEntry, textsOfKind } from "../../../src/policy/explain/tables/kind-cells.js";
import { rateClause } from "../../../src/policy/severity/rate.js";
import { PROVISION_TYPES, type ProvisionType } from "../../../src/policy/taxonomy.js";
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

describe("explanation of a clause", () => {
  it.each(CLAUSES.map(([quote, says, never]) => ({ quote, says, never })))(
    "tells who acts which way: $quote",
    (one) => {
      const { quote, says, never } = one;
      const told = explain(quote);
      expect(told.says.split("\u201c")[0]).toMatch(says);
      const ours = [told.says.replaceAll(/\u201c.*?\u201d/gs, ""), told.consumerImpact, told.youCanDo].join(" ");
      if (never !== undefined) expect(ours).not.toMatch(never);
    },
  );

  it("quotes the whole sentence that says it, with its condition", () => {
    const quote =
      "Welcome to the shop. We may share your messages and location with advertisers, banks and couriers, for marketing, research and profiling, unless you opt out in your settings within the first 30 days after you opened the account. We like good coffee, and our offices are painted in many colours that our staff has chosen over the years with great care.";
    const { says, consumerImpact } = explain(quote);
    expect(says).toContain(
      "unless you opt out in your settings within the first 30 days after you opened the account.\u201d",
    );
    expect(says).not.toContain("coffee");
    expect(consumerImpact).toContain("There is an exception: \u201cunless you opt out");
  });

  it("tells a second thing that the clause says apart from the first", () => {
    const { says } = explain(
      "We may suspend your account at any time. You must pay all fees that are due within 10 days. We are not liable for any loss of data.",
    );
    expect(says).toMatch(/free to end, suspend or limit.*have to pay.*does not answer for/);
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
    expect(explainAs("consent-choice", quote).youCanDo).not.toMatch(/\b(?:2|30) days/);
  });

  it("knows who is who by the document's terms", () => {
    const quote = "Acme may suspend your account at any time.";
    const read = (company: readonly string[]) => {
      const terms = { company: new Set(company), user: new Set<string>(), thirdParty: new Set<string>() };
      return tell(readOneClause({ quote, path: [] }, terms).explanation.says);
    };
    expect(read(["acme"])).toMatch(/^The company is free to/);
    expect(read([])).not.toMatch(/^The company is free to/);
  });

  it("is no sentence of ours alone, so an answer does not put it beside its quote", () => {
    expect(isReading(explain("We do not sell your personal data."))).toBe(false);
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
      /^One entry of a list under \u201cProhibited uses\u201d: /,
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
    expect(explainAs("contact", "E-Mail: help@acme.example").says).toMatch(/^Where or how to get in touch: /);
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
  const all = [...ALL_CELLS, ...PROVISION_TYPES.map(textsOfKind), textsOfEntry("x", "Prohibited uses")];

  it("are whole sentences, and never call the organisation that reads them you", () => {
    for (const { lead, why, means, can } of all) {
      expect(lead).toMatch(/^[A-Z][^\n.]+$/);
      for (const text of [why, means, can]) expect(text).toMatch(/^[A-Z][^\n]+\.$/);
      expect(why).not.toMatch(/\byou(?:rs?)?\b/i);
      for (const text of [lead, why, means, can]) expect(text).not.toMatch(/[[\]{}]/);
    }
  });

  it("have something to say of every act", () => {
    const open = ALL_CELLS.filter(
      ({ actions, objects, kinds, words: narrow }) => !(actions ?? objects ?? kinds ?? narrow),
    );
    const acts = ALL_CELLS.flatMap(({ acts }) => acts).filter(
      (act) => act !== "rule" && act !== "company-acts" && act !== "user-gives",
    );
    for (const act of acts) expect(open.flatMap(({ acts: those }) => those)).toContain(act);
  });
});
