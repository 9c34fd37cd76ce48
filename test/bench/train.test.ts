import { describe, expect, it } from "vitest";
import { bestThreshold, calibrate } from "../../bench/train/decide.js";
import { fitModel } from "../../bench/train/fit.js";
import { SENTENCE_LESSON, toLabelled } from "../../bench/train/labelled.js";
import { packModel } from "../../bench/train/pack.js";
import { createVocabulary } from "../../bench/train/vocabulary.js";
import { readModel } from "../../src/policy/classify/model/model-file.js";
import { scoreSentence } from "../../src/policy/classify/model/score-sentence.js";
import { textWords } from "../../src/policy/reading/text-words.js";
import { isProvisionType } from "../../src/policy/taxonomy.js";

const COMPANIES = ["Ash", "Birch", "Cedar", "Elm", "Fir", "Hazel"];
const SENTENCES: readonly (readonly [text: string, labels: readonly string[]])[] = [
  ["we may terminate your account at any time", ["TER"]],
  ["we may suspend your access without notice", ["TER"]],
  ["we are not liable for any damages", ["LTD"]],
  ["our liability is limited to the fees paid", ["LTD"]],
  ["we may change these terms at any time", ["CH"]],
  ["we may remove any content you post", ["CR"]],
  ["by using the service you accept these terms", ["USE"]],
  ["these terms are governed by the laws of Norway", ["LAW"]],
  ["the courts of Oslo have exclusive jurisdiction", ["J"]],
  ["disputes will be settled by binding arbitration", ["A"]],
  ["please contact us with any questions", []],
  ["you can choose a language in the settings", []],
];
const ROWS = COMPANIES.flatMap((company) =>
  SENTENCES.map(([text, labels]) => toLabelled({ company, text: `${company} says: ${text}`, labels })),
);

describe("training", () => {
  it("gives the same bytes for the same data", () => {
    const pack = () => JSON.stringify(packModel(fitModel(ROWS, SENTENCE_LESSON), { own: ROWS.length }));
    expect(pack()).toBe(pack());
  });

  it("gives a model that names what it was taught", () => {
    const model = readModel(packModel(fitModel(ROWS, SENTENCE_LESSON), { own: ROWS.length }), isProvisionType);
    const named = (text: string) =>
      scoreSentence(textWords(text), [], model).flatMap(({ type, named }) => (named ? [type] : []));
    expect(named("we may terminate your account at any time")).toEqual(["termination"]);
    expect(named("please contact us with any questions")).toEqual([]);
  });

  it("leaves out words that only one company has", () => {
    const { numbers } = createVocabulary(ROWS);
    expect(numbers.has("birch")).toBe(false);
    expect(numbers.has("says we may")).toBe(true);
  });

  it("finds the threshold between the two sides, and a confidence that rises with the score", () => {
    const judged = [-2, -1, -0.5, 0.5, 1, 2].map((score) => ({ score, own: score > 0 }));
    expect(bestThreshold(judged)).toBeCloseTo(0);
    expect(calibrate(judged, 0).slope).toBeGreaterThan(0);
  });
});
