import { describe, expect, it } from "vitest";
import { findFacts } from "../../../src/policy/facts/find-facts.js";
import { LATER_STATED } from "./later-examples.js";
import { STATED } from "./stated-examples.js";

describe("facts in many wordings", () => {
  it.each([...STATED, ...LATER_STATED])("%s: %s", (name, sentence, value) => {
    const text = `We wrote to you. ${sentence}`;
    const found = findFacts(text).filter((fact) => fact.name === name);
    for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
    if (value === null) expect(found).toEqual([]);
    else if (value === "*") expect(found.length).toBeGreaterThan(0);
    else expect(found.map((fact) => fact.value)).toContain(value);
  });
});
