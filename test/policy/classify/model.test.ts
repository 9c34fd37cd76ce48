import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVectoriser } from "../../../src/policy/classify/model/feature-vector.js";
import { getClauseModel, getSentenceModel, readModel } from "../../../src/policy/classify/model/model-file.js";
import { modelWords, wordPairs, wordParts, wordRuns } from "../../../src/policy/classify/model/model-words.js";
import { scoreSentence, topContributions } from "../../../src/policy/classify/model/score-sentence.js";
import file from "../../../src/policy/classify/model/sentence-model.json" with { type: "json" };
import { foldText } from "../../../src/policy/reading/fold-text.js";
import { textWords } from "../../../src/policy/reading/text-words.js";
import { isProvisionType } from "../../../src/policy/taxonomy.js";

describe("the shipped model", () => {
  it("of sentences says where it comes from, and holds eight kinds", () => {
    const model = getSentenceModel();
    expect(model.attribution).toBe(
      "Derived from CLAUDETTE and MUCD (CC BY 4.0) and from Open Terms Archive contributors (ODC-BY 1.0)",
    );
    expect(model.kinds.map(({ type }) => type).sort()).toEqual([
      "acceptance-by-use",
      "arbitration",
      "choice-of-law",
      "content-removal",
      "jurisdiction",
      "liability-limitation",
      "termination",
      "unilateral-change",
    ]);
    for (const { weights } of model.kinds) expect(weights.length).toBe(model.names.length);
  });

  it("of clauses holds kinds that the other does not", () => {
    const { attribution, kinds, names } = getClauseModel();
    const eight = new Set(getSentenceModel().kinds.map(({ type }) => type));
    expect(attribution).toContain("Open Terms Archive contributors (ODC-BY 1.0)");
    expect(kinds.length).toBeGreaterThan(40);
    for (const { type, weights } of kinds) {
      expect(eight.has(type)).toBe(false);
      expect(weights.length).toBe(names.length);
    }
  });

  it("is refused when its parts do not fit", () => {
    expect(() => readModel({ ...file, rarity: "AA==" }, isProvisionType)).toThrow(/rarities/);
    expect(() => readModel({ ...file, features: "one\ntwo" }, isProvisionType)).toThrow(/weights/);
    expect(() =>
      readModel({ ...file, kinds: [{ ...file.kinds[0], type: "no-such-type" }] as typeof file.kinds }, isProvisionType),
    ).toThrow(/no-such-type/);
  });

  it("gives confidences between 0 and 1, the same for the same sentence, whatever the sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const words = textWords(foldText(text));
        const scores = scoreSentence(words, []);
        expect(scoreSentence(textWords(foldText(text)), [])).toEqual(scores);
        for (const { confidence, named, near } of scores) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (named) expect(near).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("shows the words that spoke for a kind, strongest first", () => {
    const words = modelWords("we may terminate your account at any time without notice");
    const asked = { type: "termination", most: 5, model: getSentenceModel() } as const;
    const told = topContributions({ words, rules: [] }, asked);
    expect(told.length).toBe(5);
    expect(told.map(({ weight }) => weight)).toEqual([...told.map(({ weight }) => weight)].sort((a, b) => b - a));
    expect(told.some(({ words }) => words.includes("terminate"))).toBe(true);
  });
});

describe("words as the model reads them", () => {
  it.each([
    ["We don't sell “data” (yet).", "we do n't sell `` data '' -lrb- yet -rrb- ."],
    [
      "You cannot; we've 30 days, the user's third-party app.",
      "you can not ; we 've 30 days , the user 's third-party app .",
    ],
  ])("%s reads as its word-by-word form", (usual, stored) => {
    expect(modelWords(foldText(stored))).toEqual(modelWords(foldText(usual)));
  });
});

describe("features of a sentence", () => {
  it("are runs and pairs of words, and parts of each word", () => {
    expect(wordRuns(["we", "may", "end"])).toEqual(["we", "we may", "we may end", "may", "may end", "end"]);
    expect(wordPairs(["we", "may", "end", "it"])).toEqual(["we_end", "we_it", "may_it"]);
    expect(wordParts("end")).toEqual(["~<en", "~end", "~nd>", "~<end", "~end>", "~<end>"]);
  });

  it("give each family a length of its own, and leave out what the vocabulary does not know", () => {
    const names = ["end", "we_end", "~end", "^our rights", "#termination/ends"];
    const vectorise = createVectoriser({
      numbers: new Map(names.map((name, at) => [name, at])),
      rarity: [2, 3, 4, 5, 1],
    });
    const rules = ["#termination/ends", "#unknown/rule"];
    const { indexes, values } = vectorise({ words: ["we", "may", "end"], rules, heading: ["our", "rights"] });
    expect([...indexes]).toEqual([0, 1, 2, 3, 4]);
    expect([...values]).toEqual([1, 0.5, 0.7, 0.8, 0.3]);
    expect([...vectorise({ words: ["nothing"], rules: [] }).indexes]).toEqual([]);
  });
});
