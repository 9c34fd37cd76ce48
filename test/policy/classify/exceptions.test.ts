import { describe, expect, it } from "vitest";
import { ALL_RULES } from "../../../src/policy/classify/all-rules.js";
import { foldText } from "../../../src/policy/reading/fold-text.js";
import { readPattern } from "../../../src/policy/reading/pattern.js";

/** Every exception of the rules, with its rule. */
const EXCEPTIONS = ALL_RULES.flatMap(({ type, rules }) =>
  rules.flatMap((rule) => rule.exceptions.map((exception) => ({ type, rule, ...exception }))),
);
const FORCED = EXCEPTIONS.flatMap(({ forcedBy, ...one }) => (forcedBy === null ? [] : [{ ...one, forcedBy }]));

/** Exceptions whose sentence nobody wrote down. A new exception comes with its sentence, so the figure only falls. */
const WITHOUT_SENTENCE = 85;

describe("exceptions of the rules", () => {
  it.each(FORCED)("$type, $rule.name: $forcedBy", ({ rule, words, forcedBy }) => {
    const sentence = foldText(forcedBy);
    const others = rule.exceptions.filter((one) => one.words !== words);
    expect(rule.pattern.test(sentence), "without the exception the rule takes it").toBe(true);
    expect(others.filter((one) => readPattern(one.words).test(sentence))).toEqual([]);
    expect(readPattern(words).test(sentence), "the exception keeps the rule from it").toBe(true);
  });

  it("come with a sentence, but for those of the time before", () => {
    expect(EXCEPTIONS.length - FORCED.length).toBeLessThanOrEqual(WITHOUT_SENTENCE);
  });
});
