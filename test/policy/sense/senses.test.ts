import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionOfChange } from "../../../src/policy/direction/direction.js";
import { editFeatures } from "../../../src/policy/sense/edit-features.js";
import { readEdit } from "../../../src/policy/sense/read-edit.js";
import { readSense } from "../../../src/policy/sense/read-sense.js";
import { rateClause } from "../../../src/policy/severity/rate.js";
import { readStatements } from "../../../src/policy/statements/read-statements.js";

function sense(text: string) {
  return readSense(text, readStatements(text, {}));
}

function edited(before: string, after: string, changed: { before: readonly string[]; after: readonly string[] }) {
  const side = (text: string, own: readonly string[]) => ({
    text,
    path: [],
    rating: rateClause({ text, path: [] }),
    statements: readStatements(text, {}),
    sense: sense(text),
    changed: own,
  });
  const sides = { before: side(before, changed.before), after: side(after, changed.after) };
  return { ...sides, moved: directionOfChange(sides.before, sides.after), points: [] };
}

describe("how a reader takes a sentence", () => {
  it("tells what would be a headline from what nobody asks for", () => {
    const heavy = sense("We may sell your personal data to advertisers without asking you.");
    const light = sense("The headings of this document are there to make it easier to read.");
    expect(heavy.matters).toBeGreaterThan(light.matters + 1);
    expect(sense("We may terminate your account at any time without notice.").favoursCompany).toBeGreaterThan(0.6);
    expect(light.favoursCompany).toBeLessThan(0.4);
  });

  it("tells whom it favours", () => {
    expect(sense("You may cancel at any time and get a full refund within 60 days.").favoursUser).toBeGreaterThan(0.5);
    expect(sense("We are not liable for any loss that you suffer.").favoursCompany).toBeGreaterThan(0.6);
  });

  it("gives chances and a measure in their bounds, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const { matters, favoursUser, favoursCompany } = readSense(text, []);
        expect(matters).toBeGreaterThanOrEqual(0);
        expect(matters).toBeLessThanOrEqual(3);
        for (const chance of [favoursUser, favoursCompany]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("how a reader takes an edit", () => {
  it("tells a longer retention from new words for the same", () => {
    const worse = readEdit(
      edited("We keep your data for 30 days.", "We keep your data for 24 months.", {
        before: ["30 days"],
        after: ["24 months"],
      }),
    );
    const same = readEdit(
      edited("You can write to us by e-mail.", "You can contact us by e-mail.", {
        before: ["write to"],
        after: ["contact"],
      }),
    );
    expect(worse.worse).toBeGreaterThan(0.5);
    expect(Math.max(same.worse, same.better)).toBeLessThan(0.4);
    expect(worse.matters).toBeGreaterThan(same.matters);
  });

  it("counts words that came for what words that went count against", () => {
    const there = editFeatures(edited("We share it.", "We share it daily.", { before: [""], after: [" daily"] }));
    const back = editFeatures(edited("We share it daily.", "We share it.", { before: [" daily"], after: [""] }));
    expect(there.get("=daily")).toBeCloseTo(-(back.get("=daily") ?? 0));
    expect(there.has("+daily")).toBe(true);
    expect(back.has("-daily")).toBe(true);
  });
});
