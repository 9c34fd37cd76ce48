import { describe, expect, it } from "vitest";
import { readStatements } from "../../../src/policy/statements/read-statements.js";
import { isClaim, missingIn, readExpectation } from "./read-expectation.js";
import { DATA_SENTENCES } from "./sentences/data.js";
import { LIST_SENTENCES } from "./sentences/lists.js";
import { SILENT_SENTENCES } from "./sentences/silent.js";
import { TERMS_SENTENCES } from "./sentences/terms.js";

const TERMS = { company: new Set(["acme"]), user: new Set<string>(), thirdParty: new Set<string>() };

describe.each([
  ["data", DATA_SENTENCES],
  ["terms", TERMS_SENTENCES],
  ["lists", LIST_SENTENCES],
])("statements of sentences about %s", (_, rows) => {
  it.each(rows.map((row) => [row] as const))("%s", (row) => {
    const { text, leadIn, says } = readExpectation(row);
    const statements = readStatements(text, leadIn === undefined ? { terms: TERMS } : { leadIn, terms: TERMS });
    if (says.length === 0) expect(statements.filter(isClaim)).toEqual([]);
    for (const expected of says) {
      const missing = statements.map((statement) => missingIn(statement, expected)).sort((a, b) => a.length - b.length);
      expect(missing[0] ?? ["no statement"]).toEqual([]);
    }
  });
});

describe("sentences that state nothing", () => {
  it.each(SILENT_SENTENCES.map((text) => [text] as const))("%s", (text) => {
    expect(readStatements(text, { terms: TERMS }).filter(isClaim)).toEqual([]);
  });
});
