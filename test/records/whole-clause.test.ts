import { expect, it } from "vitest";
import { readOneClause } from "../../src/policy/explain/read-clauses.js";
import type { ClauseChangeRecord } from "../../src/ports.js";
import { wholeClauseSentence } from "../../src/records/whole-clause.js";

const QUOTE = "We may sell your personal data to advertisers at any time. We keep it for 90 days.";
const READING = readOneClause({ quote: QUOTE, path: [] });
const DRAWN = { told: { analyser: "5", reading: READING }, now: null };
const SPAN = { quote: QUOTE, start: 0, end: QUOTE.length, path: [] };
const CHANGE: ClauseChangeRecord = {
  ...{ kind: "modified", types: ["retention"], severity: "low", score: 20, protective: false, direction: "worse" },
  ...{ before: SPAN, after: SPAN, words: [], reasons: [], ordinal: 0, provisionId: null, wording: null },
};

it("says both what the clause weighs and what its change does, where they differ", () => {
  expect(wholeClauseSentence(CHANGE, DRAWN)).toMatch(
    /^The whole clause: Sale of personal data, High \d+; what changed in it: Data retention, Low 20\.$/,
  );
});

it("says nothing where they agree, where the clause is new, and where nothing was read", () => {
  const { types, severity, score, protective } = READING;
  const same = { ...CHANGE, types: types.map(({ id }) => id), severity, score, protective };
  expect(wholeClauseSentence(same, DRAWN)).toBeNull();
  expect(wholeClauseSentence({ ...CHANGE, kind: "added", before: null }, DRAWN)).toBeNull();
  expect(wholeClauseSentence(CHANGE, undefined)).toBeNull();
});
