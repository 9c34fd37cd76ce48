import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEnglish, plainQuestion } from "../../../src/policy/answer/plain-question.js";
import { questionParts } from "../../../src/policy/answer/question-parts.js";
import { likelyTypes } from "../../../src/policy/answer/question-types.js";
import { foldText } from "../../../src/policy/reading/fold-text.js";

describe("a question typed in a hurry", () => {
  it.each([
    ["dont they share my info", "do nt they share my information"],
    ["whats teh minimim age", "what is teh minimum age"],
    ["subscribtion refudn pls", "subscription refund please"],
    ["can they kick me out", "can they kick me out (account terminated)"],
    ["do they sell my data", "do they sell my data"],
  ])("%s", (typed, plain) => expect(plainQuestion(foldText(typed))).toBe(plain));

  it("reads any text without fail", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(typeof plainQuestion(foldText(text))).toBe("string");
      }),
      { numRuns: 50 },
    );
  });

  it("knows English from other languages", () => {
    expect(isEnglish("do they sell my data")).toBe(true);
    expect(isEnglish("welche daten sammelt ihr")).toBe(false);
    expect(isEnglish("venden mis datos personales")).toBe(false);
  });
});

describe("a question of two parts", () => {
  it.each([
    ["Do they sell my data and how long do they keep it?", ["Do they sell my data", "how long do they keep it?"]],
    ["Is it free? Can I get a refund?", ["Is it free", "Can I get a refund?"]],
    ["Do they share names and addresses?", ["Do they share names and addresses?"]],
    ["Do they sell it and how?", ["Do they sell it and how?"]],
  ])("%s", (text, parts) => expect(questionParts(text)).toEqual(parts));
});

describe("what a question is likely about", () => {
  it.each([
    ["will a group of us be able to take them to court together", "class-action-waiver"],
    ["when do they throw my old logs away", "retention"],
    ["who pays their lawyers when I get them into trouble", "indemnification"],
  ])("%s", (text, type) => expect(likelyTypes(text)[0]).toMatchObject({ type }));

  it("says nothing without a known word", () => expect(likelyTypes("zxcv qwerty")).toEqual([]));
});
