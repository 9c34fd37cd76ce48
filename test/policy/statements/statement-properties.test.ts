import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStatements } from "../../../src/policy/statements/read-statements.js";
import type { Place, Statement } from "../../../src/policy/statements/statement.js";
import { LONGEST_SENTENCE } from "../../../src/policy/statements/words.js";

const WORDS =
  "we you they may shall will not never no share sell your data content with to by third parties partners if unless , ; ( ) . \" : and or nor neither reserve the right be is are liable 30 days $100 without notice except that which who Acme's don't cannot in event for use of service".split(
    " ",
  );
const sentences = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  sentences,
);

describe("statements of any text", () => {
  it("never throw, and every place is a place in its text", () => {
    fc.assert(
      fc.property(anything, fc.option(anything, { nil: undefined }), (text, leadIn) => {
        for (const statement of readStatements(text, leadIn === undefined ? {} : { leadIn })) {
          for (const place of placesOf(statement)) {
            const source = place.in === "sentence" ? text : (leadIn ?? "");
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeGreaterThanOrEqual(place.start);
            expect(place.end).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it("say the same each time", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(readStatements(text)).toEqual(readStatements(text));
      }),
      { numRuns: 100 },
    );
  });

  it("never are sure of what is unknown", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        for (const { party, modality, action, object } of readStatements(text)) {
          for (const field of [party, modality, action, ...(object === null ? [] : [object])]) {
            if (field.value === "unknown") expect(field.sure).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a text without end", () => {
  it("is read up to a limit", () => {
    const long = "We may share your data with partners, and ".repeat(5_000);
    for (const { whole } of readStatements(long)) expect(whole.end).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });

  it.each(["(", "if ", "we ", "a,", "not ", "the right to ", "9 days ", '"as is" '])(
    "%s over and over is read",
    (part) => {
      expect(readStatements(part.repeat(20_000)).length).toBeLessThan(LONGEST_SENTENCE);
    },
  );
});

function placesOf(statement: Statement): Place[] {
  const { party, modality, negated, action, object, recipients, purposes, conditions, figures, whole } = statement;
  const all = [party, modality, negated, action, object, ...recipients, ...purposes, ...conditions, ...figures];
  return [whole, ...all.flatMap((field) => (field?.place ? [field.place] : []))];
}
