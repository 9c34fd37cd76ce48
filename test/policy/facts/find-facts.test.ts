import { describe, expect, it } from "vitest";
import { distinctFacts, findFacts } from "../../../src/policy/facts/find-facts.js";

function told(text: string): string[] {
  return findFacts(text).map(({ name, value }) => `${name}=${value}`);
}

describe("facts that a text states about its change", () => {
  it.each([
    ["These terms are effective as of 1 June 2026.", ["effective-date=2026-06-01"]],
    ["The new policy will take effect on June 1, 2026.", ["effective-date=2026-06-01", "announced=2026-06-01"]],
    ["Last updated: 1 June 2026.", []],
    ["You may opt out by writing to optout@acme.example.", ["opt-out=optout@acme.example"]],
    ["You may opt out within 30 days.", ["objection-window=30 days"]],
    ["You can object until 1 July 2026.", ["objection-window=2026-07-01"]],
    ["We will give you at least 14 days' notice.", ["notice-period=14 days"]],
    ["This section applies to residents of California.", ["affected-users=California"]],
    ["This update affects all users.", ["affected-users=everyone"]],
    ["These changes apply retroactively.", ["retroactive=retroactive"]],
    ["These changes do not apply retroactively.", []],
    ["We like all our users.", []],
    ["Contact us within 30 days of the sale.", []],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("quotes the sentence it stands in", () => {
    const text = "Hello there. You may opt out within 30 days of posting. Thank you.";
    const [fact] = findFacts(text);
    expect(fact).toMatchObject({ quote: "You may opt out within 30 days of posting." });
    expect(text.slice(fact?.start, fact?.end)).toBe(fact?.quote);
  });

  it("keeps offsets of the whole text when it reads a part", () => {
    const text = "Old part. These terms are effective as of 1 June 2026.";
    const [fact] = findFacts(text, { start: 10, end: text.length });
    expect(text.slice(fact?.start, fact?.end)).toBe("These terms are effective as of 1 June 2026.");
  });

  it("tells each fact once", () => {
    const facts = findFacts("You may opt out within 30 days. You may opt out within 30 days.");
    expect(facts).toHaveLength(2);
    expect(distinctFacts(facts)).toHaveLength(1);
  });
});
