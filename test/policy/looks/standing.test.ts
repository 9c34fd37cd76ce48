import { describe, expect, it } from "vitest";
import type { Difference } from "../../../src/policy/looks/differences.js";
import { firstParts, hasPartStood, nextParts, standingAfter, stayOfPart } from "../../../src/policy/looks/standing.js";
import type { Stretch } from "../../../src/policy/looks/stretch.js";

const DAY = 24 * 3_600_000;
const at = (ms: number) => new Date(Date.UTC(2026, 2, 1) + ms);

function difference(known: string, reads: string, kinds: Difference["kinds"] = []): Difference {
  const sides = { words: reads.split(" "), knownWords: known.split(" ") };
  return { ...sides, before: 1, after: 1, place: "of:a", wording: reads, known, kinds, path: [] };
}

function stretch(parts: Partial<Stretch>): Stretch {
  const counts = { turns: 1, changeDays: 0, changedAt: null, still: 1, stillSince: at(0), gone: [], toldAt: null };
  const place = { place: "of:a", path: [], kinds: [], since: at(0), seenAt: at(0), known: null, other: null };
  return { ...place, ...counts, now: [], volatileSince: at(0), frame: null, standing: {}, waits: null, ...parts };
}

/** The place after these looks, a quarter of a day apart. */
function lookedAt(known: string, looks: readonly string[]): Stretch {
  const [first = "", ...others] = looks;
  let place = stretch(firstParts([difference(known, first)], at(0)));
  for (const [number, reads] of others.entries()) {
    place = { ...place, ...nextParts(place, [difference(known, reads)], at((number + 1) * (DAY / 4))) };
  }
  return place;
}

const KNOWN = "a reader says my cat likes it number 1 and we agree";
const reads = (said: string, number: number) => `a reader says ${said} number ${number} and we agree`;

describe("a part of a clause whose rest differs at each look", () => {
  it("stands once it was the same at four looks, and over a day where the clause has no kind", () => {
    const looks = [2, 3, 4].map((number) => reads("every notebook is for sale", number));
    const place = lookedAt(KNOWN, looks);
    const now = difference(KNOWN, reads("every notebook is for sale", 5), ["retention"]);
    expect(hasPartStood(now, place, at(0.75 * DAY), stayOfPart(now, 1_000))).toBe(true);
    expect(hasPartStood(now, lookedAt(KNOWN, looks.slice(1)), at(0.75 * DAY), stayOfPart(now, 1_000))).toBe(false);
    const other = { ...now, kinds: [] };
    expect(hasPartStood(other, place, at(0.75 * DAY), stayOfPart(other, 1_000))).toBe(false);
    expect(hasPartStood(other, place, at(1.25 * DAY), stayOfPart(other, 1_000))).toBe(true);
  });

  it("varies from then on when it did not stand, and has no other chance", () => {
    const place = lookedAt(KNOWN, [
      reads("it works on trains", 2),
      reads("it works on trains", 3),
      reads("I lost two", 4),
    ]);
    expect(place.waits).toBeNull();
    const again = nextParts(place, [difference(KNOWN, reads("it works on trains", 5))], at(2 * DAY));
    expect(again.waits).toBeNull();
    expect(again.frame?.runs.flat().join(" ")).toBe("a reader says number and we agree");
  });

  it("varies from then on when the known words come back", () => {
    const place = lookedAt(KNOWN, [reads("it works on trains", 2), reads("it works on trains", 3)]);
    expect(place.waits).not.toBeNull();
    expect(nextParts(place, [difference(KNOWN, reads("my cat likes it", 4))], at(DAY)).waits).toBeNull();
    expect(nextParts(place, [], at(DAY)).waits).toBeNull();
  });

  it("is none where all that differs is what varies", () => {
    expect(lookedAt(KNOWN, [reads("my cat likes it", 2), reads("my cat likes it", 3)]).waits).toBeNull();
  });
});

describe("a wording", () => {
  it("is counted while it stands, each of a place for itself", () => {
    const first = standingAfter(null, ["a", "b"], at(0));
    const second = standingAfter(stretch({ now: ["a", "b"], standing: first }), ["b", "c"], at(DAY));
    expect(second).toEqual({ b: { looks: 2, since: at(0).getTime() }, c: { looks: 1, since: at(DAY).getTime() } });
  });
});
