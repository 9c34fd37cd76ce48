import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entity, findEntities } from "../../../src/policy/direction/find-entities.js";
import { ENTITY_SETS } from "../../../src/policy/direction/tables/entities.js";
import { readPattern } from "../../../src/policy/reading/pattern.js";

/** The same in the plain way: one choice of all names of a set, in the order of the table. */
const WHOLE = ENTITY_SETS.map(([set, synonyms]) => ({
  set,
  names: Object.keys(synonyms),
  pattern: readPattern(
    `(?:${Object.values(synonyms)
      .map((words) => `(${words})`)
      .join("|")})(?![a-z])`,
    "g",
  ),
}));

function findPlainly(folded: string): Entity[] {
  return WHOLE.flatMap(({ set, names, pattern }) => {
    const found = new Map<string, Entity>();
    for (const match of folded.matchAll(pattern)) {
      const name = names[match.slice(1).findIndex((group) => group !== undefined)] ?? "";
      if (!found.has(name)) found.set(name, { set, name, start: match.index, end: match.index + match[0].length });
    }
    return [...found.values()];
  });
}

/** Words as the table has them, and words around them. */
const WORDS = [
  ...ENTITY_SETS.flatMap(([, synonyms]) => Object.keys(synonyms)),
  ...["e-mail address", "address book", "mobile numbers", "mobile identifiers", "device information", "health records"],
  ...["advertising", "partners", "service providers", "third parties", "united", "states", "data", "your", "names"],
  ...["and", ",", "'", "(", ")", "_", "-", "we share", "gps1", "voice  data", "korea", "south"],
];

describe("listed things", () => {
  it("are found as one choice of all names finds them", () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }),
        fc.constantFrom(" ", "", ", "),
        (words, between) => {
          const folded = words.join(between);
          const entities = findEntities(folded);
          found += entities.length;
          expect(entities).toEqual(findPlainly(folded));
        },
      ),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(400);
  });

  it("are found in one set alone when no other is asked for", () => {
    const folded = "we share your e-mail address with advertisers in germany";
    const all = findEntities(folded);
    expect(new Set(all.map(({ set }) => set)).size).toBeGreaterThan(2);
    for (const [set] of ENTITY_SETS) expect(findEntities(folded, set)).toEqual(all.filter((one) => one.set === set));
  });
});
