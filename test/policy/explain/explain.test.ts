import { describe, expect, it } from "vitest";
import { explainClause } from "../../../src/policy/explain/explain.js";
import { fillTemplate } from "../../../src/policy/explain/fill-template.js";
import { textsOf } from "../../../src/policy/explain/texts.js";
import { rateClause } from "../../../src/policy/rate.js";
import { PROVISION_TYPES } from "../../../src/policy/taxonomy.js";

function explain(quote: string) {
  return explainClause({ quote, path: [] }, rateClause({ text: quote, path: [] }));
}

describe("explanation of a clause", () => {
  it("fills slots from the clause", () => {
    const { says } = explain("We may share your messages and location with advertisers unless you opt out.");
    expect(says).toBe("Your data may be shared with advertisers, including messages and location, unless you opt out.");
  });

  it("leaves unfilled slots out", () => {
    expect(explain("Disputes will be resolved by binding arbitration.").says).toBe(
      "Disputes are decided by an arbitrator instead of a court.",
    );
  });

  it("says the opposite of a protective clause", () => {
    const { says, ifYouDoNothing } = explain("We do not sell your personal data.");
    expect(says).toBe("The company promises not to sell your personal data.");
    expect(ifYouDoNothing).toBeNull();
  });

  it("adds the address and the deadline that the clause gives", () => {
    const { youCanDo, facts } = explain(
      "Disputes go to binding arbitration, but you may opt out within 30 days by writing to no@acme.example.",
    );
    expect(youCanDo).toContain("no@acme.example");
    expect(youCanDo).toContain("30 days");
    expect(facts.map(({ name }) => name)).toEqual(["opt-out", "objection-window"]);
  });

  it("stays at 30 words for a long clause", () => {
    const { says } = explain(
      "We may share your messages, location, contacts, photos and payment data with advertisers, affiliates, data brokers, analytics providers, insurers and other third parties for marketing, research and profiling in Canada, India and Brazil without notice and in our sole discretion, unless you opt out within 30 days by writing to our office by registered mail, and we keep it for ten years.",
    );
    expect(says.split(/\s+/).length).toBeLessThanOrEqual(30);
  });

  it.each(PROVISION_TYPES)("has texts for both audiences: %s", (type) => {
    const texts = textsOf(type);
    for (const text of [texts.says, texts.whyItMatters, texts.consumerImpact]) {
      expect(text).toMatch(/^[A-Z][^\n]+\.$/);
    }
    for (const template of [texts.says, texts.saysProtective ?? "Nothing."]) {
      const bare = fillTemplate(template, {});
      expect(bare).not.toMatch(/[[\]{}]/);
      expect(bare.split(" ").length).toBeLessThanOrEqual(30);
    }
  });
});
