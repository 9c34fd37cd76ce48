import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findFacts } from "../../../src/policy/facts/find-facts.js";
import { STATED } from "./stated-examples.js";

const FOLDER = new URL("../../fixtures/facts/", import.meta.url);

interface Fixture {
  readonly facts: readonly { readonly name: string; readonly sentence: string; readonly value: string | null }[];
}

/** As people word them in agreements and announcements; `firstRun` in each file is from before the rules were mended by it. */
function readFixtures(): (readonly [name: string, sentence: string, value: string | null])[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const { facts } = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Fixture;
    return facts.map(({ name, sentence, value }) => [name, sentence, value] as const);
  });
}

describe("facts in many wordings", () => {
  it.each([...STATED, ...readFixtures()])("%s: %s", (name, sentence, value) => {
    const text = `We wrote to you. ${sentence}`;
    const found = findFacts(text).filter((fact) => fact.name === name);
    for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
    if (value === null) expect(found).toEqual([]);
    else if (value === "*") expect(found.length).toBeGreaterThan(0);
    else expect(found.map((fact) => fact.value)).toContain(value);
  });
});
