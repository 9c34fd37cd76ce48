import { describe, expect, it } from "vitest";
import { listDifferences } from "../../../src/policy/looks/differences.js";
import { holdText } from "../../../src/policy/looks/hold-text.js";
import { reportChange } from "../../../src/policy/report/report.js";
import { policyText } from "../../support/records.js";

const SCOPE = "These terms apply to everyone who opens an account with Marigold Notes.";
const KEEP = (days: string) => `When you close your account we delete your notes within ${days} days of that day.`;
const OURS = "You keep every right in the notes you write, and we store them for you alone.";
const NEWS = "Our summer notebooks have arrived, and every one of them is ruled by hand.";
const BEFORE = policyText(["# Terms", SCOPE, KEEP("30"), OURS]);
const AFTER = policyText(["# Terms", SCOPE, NEWS, KEEP("90")]);

describe("a held text", () => {
  const report = reportChange(BEFORE, AFTER);
  const differences = listDifferences(report, BEFORE, AFTER);
  const held = (wanted: (quote: string) => boolean) =>
    holdText(BEFORE, AFTER, {
      pairs: report.pairs,
      held: differences.filter(({ before, after }) => {
        const [text, index] = after === null ? [BEFORE, before] : [AFTER, after];
        const clause = text.clauses[index ?? -1];
        return wanted(text.text.slice(clause?.start, clause?.end));
      }),
    });

  it("is the known text when all is held, and the newer one when nothing is", () => {
    const plain = ({ text }: { text: string }) => text.replaceAll(/\n+/g, "\n");
    expect(plain(held(() => true).content)).toBe(plain(BEFORE));
    expect(plain(held(() => false).content)).toBe(plain(AFTER));
    expect(held(() => false).held).toEqual([]);
  });

  it("has each clause as it is known or as it was read, and every clause is its slice", () => {
    const { content, held: origins } = held((quote) => quote === NEWS || quote === OURS);
    expect(content.clauses.map(({ start, end }) => content.text.slice(start, end))).toEqual([
      ...["Terms", SCOPE, KEEP("90"), OURS].map((clause) => expect.stringContaining(clause)),
    ]);
    expect(origins).toEqual([{ index: 3, from: 3 }]);
  });
});
