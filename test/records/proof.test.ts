import { describe, expect, it } from "vitest";
import type { ClauseChangeRecord } from "../../src/ports.js";
import { findFalseQuotes, proveClauseChanges, proveFacts, standsInText } from "../../src/records/proof.js";

const TEXTS = { before: "We keep it for 30 days.", after: "We keep it for 90 days." };
const CHANGE: ClauseChangeRecord = {
  ...{ kind: "modified", types: ["retention"], severity: "medium", score: 41, protective: false, direction: "worse" },
  before: { quote: TEXTS.before, start: 0, end: 23, path: [] },
  after: { quote: TEXTS.after, start: 0, end: 23, path: [] },
  words: [
    { op: "=", text: "We keep it for " },
    { op: "-", text: "30" },
    { op: "+", text: "90" },
    { op: "=", text: " days." },
  ],
  ...{ reasons: [], ordinal: 0, provisionId: null, wording: null },
};

describe("proof", () => {
  it("keeps what stands at its place", () => {
    expect(proveClauseChanges([CHANGE], TEXTS)).toEqual([CHANGE]);
  });

  it.each([
    ["altered words", { quote: "We keep it for 99 days.", start: 0, end: 23, path: [] }],
    ["another place", { quote: TEXTS.after, start: 1, end: 24, path: [] }],
    ["nothing", { quote: "", start: 0, end: 0, path: [] }],
  ])("leaves out a change whose quote is %s", (_what, after) => {
    expect(proveClauseChanges([{ ...CHANGE, after }], TEXTS)).toEqual([]);
  });

  it("leaves out a word diff that gives other words than the quotes", () => {
    const words = [{ op: "+", text: "We own it." }] as const;
    expect(proveClauseChanges([{ ...CHANGE, words }], TEXTS)).toEqual([{ ...CHANGE, words: [] }]);
  });

  it.each([
    ["Data retention changed: now “90 days”, before “30 days”.", true],
    ["Data retention changed: “We keep it for 90 …”", true],
    ["Data retention changed: now “… We keep … 90 days.”", true],
    ["Data retention changed: now “… We keep … 99 days.”", false],
    ["Data retention changed: now “… 90 days … We keep …”", false],
    ["Data retention changed: now “90 days”, before “7 days”.", false],
    ["Data retention added: “We sell it.”", false],
    ["One clause was removed.", true],
  ])("knows whether a sentence quotes what stands: %s", (sentence, stands) => {
    expect(findFalseQuotes([sentence], TEXTS)).toEqual(stands ? [] : [sentence]);
  });

  it("takes a quote that holds quotation marks as one", () => {
    const texts = { before: "", after: "You own “Your Content” and\nwe do not." };
    expect(findFalseQuotes(["Ownership added: “You own “Your Content” and we do not.”"], texts)).toEqual([]);
  });

  it("holds facts to the newer text", () => {
    const fact = { name: "notice-period", value: "90 days", quote: "90 days", start: 15, end: 22 } as const;
    expect(proveFacts([fact, { ...fact, start: 14 }], TEXTS.after)).toEqual([fact]);
    expect(standsInText(fact, TEXTS.before)).toBe(false);
  });
});
