import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findFacts } from "../../../src/policy/facts/find-facts.js";

interface Round {
  readonly facts: readonly { readonly name: string; readonly sentence: string; readonly value: string | null }[];
}

function readRound(number: number): Round["facts"] {
  const file = new URL(`../../fixtures/facts/round-${number}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as Round).facts;
}

/** A value of null: the sentence states no fact of that name; "*": whatever the value. */
describe("facts as people word them", () => {
  it.each([...readRound(1), ...readRound(2)])("$name: $sentence", ({ name, sentence, value }) => {
    const found = findFacts(`We wrote to you. ${sentence}`).filter((fact) => fact.name === name);
    if (value === null) expect(found).toEqual([]);
    else if (value === "*") expect(found.length).toBeGreaterThan(0);
    else expect(found.map((fact) => fact.value)).toContain(value);
  });
});
