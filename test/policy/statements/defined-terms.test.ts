import { describe, expect, it } from "vitest";
import { readDefinedTerms } from "../../../src/policy/statements/defined-terms.js";
import { readStatements } from "../../../src/policy/statements/read-statements.js";

describe("who is who in a document", () => {
  it.each([
    ['Acme Holdings, Inc. ("Acme", "we", "us") runs the site.', "acme"],
    ["This is a contract with Learnly Ltd. (“Learnly,” “we,” or “our”).", "learnly"],
    ['In this policy, "we", "us" and "our" refer to Northwind GmbH.', "northwind"],
    ["Fabrikam respects privacy. Fabrikam may change this policy. Fabrikam will tell members.", "fabrikam"],
  ])("%s", (text, name) => {
    const terms = readDefinedTerms({ text });
    expect([...terms.company]).toContain(name);
    const [statement] = readStatements(`${name.charAt(0).toUpperCase()}${name.slice(1)} may share your data.`, {
      terms,
    });
    expect(statement?.party).toMatchObject({ value: "company", sure: true });
  });

  it("reads what the user is called", () => {
    const terms = readDefinedTerms({ text: "These terms bind the person who signs up (“you” or “Learner”)." });
    expect([...terms.user]).toEqual(["learner"]);
  });

  it("takes no name of somebody else for the company", () => {
    const terms = readDefinedTerms({
      text: `We use tools of others. ${"x ".repeat(1_000)} Globex may set cookies. Globex may log you.`,
    });
    expect([...terms.company]).toEqual([]);
  });

  it("finds none where none is given", () => {
    expect(readDefinedTerms({ text: "" })).toEqual({ company: new Set(), user: new Set(), thirdParty: new Set() });
  });
});
