import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectFragments } from "../../../src/policy/reading/fragments.js";
import { createNeeds } from "../../../src/policy/reading/needs.js";
import type { Fragment, Need } from "../../../src/policy/reading/required-words.js";

const FRAGMENT = fc.constantFrom(..."abcdef").map((letters): Fragment => ({ letters, begins: true, ends: true }));
const { need: NEED } = fc.letrec<{ need: Need }>((tie) => ({
  need: fc.oneof(
    { maxDepth: 3 },
    FRAGMENT,
    fc.array(tie("need"), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie("need"), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
  ),
}));

function holds(need: Need, letters: ReadonlySet<string>): boolean {
  if ("all" in need) return need.all.every((part) => holds(part, letters));
  if ("any" in need) return need.any.some((part) => holds(part, letters));
  return letters.has(need.letters);
}

describe("needs of a sentence", () => {
  it("are met as their parts say, one sentence after another, and hold one of their rarest fragments", () => {
    const sentences = fc.array(fc.uniqueArray(fc.constantFrom(..."abcdef")), { minLength: 1, maxLength: 5 });
    const counts = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(NEED, { minLength: 1, maxLength: 5 }), sentences, counts, (all, read, common) => {
        const fragments = collectFragments(all);
        const builder = createNeeds(fragments, common.slice(0, fragments.length));
        const numbers = all.map((need) => builder.add(need));
        const rarest = numbers.map((number) => builder.rarest(number).map((at) => fragments[at]?.letters ?? ""));
        const needs = builder.build();
        for (const sentence of read) {
          const letters = new Set(sentence);
          needs.begin();
          for (const [at, { letters: of }] of fragments.entries()) if (letters.has(of)) needs.see(at);
          for (const [at, need] of all.entries()) {
            const met = holds(need, letters);
            expect(needs.isMet(numbers[at] ?? -1)).toBe(met);
            if (met) expect(rarest[at]?.some((one) => letters.has(one))).toBe(true);
          }
        }
      }),
    );
  });
});
