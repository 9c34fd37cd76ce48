import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KnownProvision, planProvisions } from "../../db/stores/plan-provisions.js";
import { day, policyText, ratedClause } from "../support/records.js";

const WORDS = ["We keep data.", "We sell data.", "We may end your account."];
const content = policyText([...WORDS, ...WORDS]);

/** Up to six clauses of three wordings, and up to eight provisions of which some have ended. */
const situation = fc
  .record({
    indexes: fc.subarray([0, 1, 2, 3, 4, 5]),
    known: fc.array(
      fc.record({ quote: fc.constantFrom(...WORDS, "Other words."), ended: fc.option(fc.integer({ min: 1, max: 9 })) }),
      {
        maxLength: 8,
      },
    ),
    links: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ indexes, known, links }) => {
    const provisions: KnownProvision[] = known.map(({ quote, ended }, index) => ({
      id: index + 1,
      quote,
      endedAt: ended === null ? null : day(ended),
    }));
    const carried = new Map<number, number>();
    for (const [index, id] of links.entries()) {
      const stands = provisions.some((provision) => provision.id === id && provision.endedAt === null);
      if (stands && ![...carried.values()].includes(id)) carried.set(index, id);
    }
    const clauses = indexes.map((index) => ({ clause: ratedClause(content, index, "retention"), title: "Retention" }));
    return { clauses, carried, known: provisions };
  });

describe("planProvisions", () => {
  it("gives each clause one provision, no provision twice, and ends exactly those that stood and stand no more", () => {
    fc.assert(
      fc.property(situation, (input) => {
        const { standing, ended } = planProvisions(input);
        const ids = standing.flatMap(({ id }) => (id === null ? [] : [id]));
        expect(standing.map(({ clause }) => clause)).toEqual(input.clauses.map(({ clause }) => clause));
        expect(new Set(ids).size).toBe(ids.length);
        const stood = input.known.filter(({ endedAt }) => endedAt === null).map(({ id }) => id);
        expect(new Set(ended)).toEqual(new Set(stood.filter((id) => !ids.includes(id))));
      }),
    );
  });

  it("follows the pair before the words, and makes a new provision only where no free one has the words", () => {
    fc.assert(
      fc.property(situation, (input) => {
        const { standing } = planProvisions(input);
        const used = new Set(standing.map(({ id }) => id));
        for (const { clause, id, newWording } of standing) {
          const pair = input.carried.get(clause.index);
          if (pair !== undefined) expect(id).toBe(pair);
          if (id === null)
            expect(input.known.some((known) => known.quote === clause.quote && !used.has(known.id))).toBe(false);
          const known = input.known.find((provision) => provision.id === id);
          expect(newWording).toBe(known?.quote !== clause.quote || known.endedAt !== null);
        }
      }),
    );
  });

  it("prefers the one that ended last", () => {
    const known = [3, 7, 5].map((ended, index) => ({ id: index + 1, quote: WORDS[0] ?? "", endedAt: day(ended) }));
    const clauses = [{ clause: ratedClause(content, 0, "retention"), title: "Retention" }];
    expect(planProvisions({ clauses, carried: new Map(), known }).standing).toMatchObject([
      { id: 2, newWording: true },
    ]);
  });
});
