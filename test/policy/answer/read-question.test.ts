import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/policy/answer/read-question.js";
import { isProvisionType } from "../../../src/policy/taxonomy.js";
import { ASKED } from "./asked-types.js";

describe("what a question is about", () => {
  const rows = Object.entries(ASKED).flatMap(([type, questions]) =>
    questions.map((question) => [question, type] as const),
  );

  it("recognises nearly every way of asking, and none without an intent", () => {
    const missed = rows.filter(
      ([question, type]) => isProvisionType(type) && !readQuestion(question).types.includes(type),
    );
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(rows.length * 0.02);
    expect(rows.filter(([question]) => readQuestion(question).intent === null)).toEqual([]);
  });
});

describe("what a question wants to know", () => {
  it.each([
    ["What does the arbitration clause mean?", "meaning"],
    ["How severe is the arbitration clause?", "severity"],
    ["Should I worry about the licence?", "severity"],
    ["Since when do they share data with employers?", "since-when"],
    ["When was the policy last updated?", "since-when"],
    ["How does this compare with other platforms?", "comparison"],
    ["Which one is stricter than the other?", "comparison"],
    ["What changed?", "what-changed"],
    ["Have the terms changed?", "what-changed"],
    ["What can I do about it?", "what-can-i-do"],
    ["How do I opt out of ads?", "what-can-i-do"],
    ["Can they read my messages?", "is-allowed"],
    ["My son is 11, can he join?", "is-allowed"],
    ["How long do they keep my data?", "meaning"],
    ["I deleted my account by mistake, how long have I got to get it back?", "meaning"],
    ["How long has it said that?", "since-when"],
    ["pizza", null],
  ])("%s: %s", (question, intent) => expect(readQuestion(question).intent).toBe(intent));
});

describe("what a question names besides", () => {
  it("reads a day, a kind of figure and the things named", () => {
    expect(readQuestion("what did it say on refunds as of 1 March 2026?").asOf).toBe("2026-03-01");
    expect(readQuestion("Is it valid until 1 March 2026?").asOf).toBeNull();
    expect(readQuestion("How long do they keep health data?")).toMatchObject({
      quantity: "duration",
      types: expect.arrayContaining(["retention"]),
      entities: [{ set: "data categories", name: "health" }],
    });
    expect(readQuestion("What is the minimum age?").quantity).toBe("age");
  });

  it("asks for the age of people, and how long ago things were made", () => {
    expect(readQuestion("how old do I have to be?").quantity).toBe("age");
    expect(readQuestion("how old can my profile pics be?").quantity).toBe("duration");
  });

  it("is not likely about anything where none of its words was learned", () => {
    expect(readQuestion("Does the policy mention drones?").likely).toEqual([]);
  });

  it("reads only so much of a long text", () => {
    expect(readQuestion("x".repeat(100_000)).folded).toHaveLength(500);
  });
});
