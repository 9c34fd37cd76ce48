import { describe, expect, it } from "vitest";
import { wordPairs, wordRuns } from "../../../src/policy/classify/model/model-words.js";
import { NONE, NumberPairs } from "../../../src/policy/classify/model/number-pairs.js";
import { createWordFeatures } from "../../../src/policy/classify/model/word-features.js";

const known = (names: readonly string[], numbers: ReadonlyMap<string, number>) =>
  names.flatMap((name) => numbers.get(name) ?? []);

describe("runs and pairs by the numbers of their words", () => {
  it("are those that their names give, in the same order, whatever the words", () => {
    const letters = ["we", "may", "end", "it", "00", "not", "your"];
    const texts = Array.from({ length: 200 }, (_, seed) =>
      Array.from({ length: 1 + (seed % 12) }, (_, at) => letters[(seed * 7 + at * at * 3 + at) % letters.length] ?? ""),
    );
    const all = texts.slice(0, 60).flatMap((words) => [...wordRuns(words), ...wordPairs(words)]);
    const some = [...new Set(all)].filter((_, at) => at % 3 !== 0);
    const numbers = new Map([...some, "~<we", "^we may", "#type/we may", "unseen"].map((name, at) => [name, at]));
    const features = createWordFeatures(numbers);
    for (const words of texts) {
      const numbered = Int32Array.from(words, features.numberOf);
      expect(features.findRuns(numbered)).toEqual(known(wordRuns(words), numbers));
      expect(features.findPairs(numbered)).toEqual(known(wordPairs(words), numbers));
    }
  });

  it("stand in a table that grows", () => {
    const table = new NumberPairs();
    for (let first = 0; first < 60; first += 1)
      for (let second = 0; second < 60; second += 1) table.add(first, second, first * 100 + second);
    table.add(3, 4, 9);
    expect([table.size, table.get(59, 0), table.get(0, 59), table.get(3, 4), table.get(60, 1)]).toEqual([
      3_600,
      5_900,
      59,
      304,
      NONE,
    ]);
  });
});
