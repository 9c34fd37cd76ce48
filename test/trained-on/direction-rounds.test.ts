import { describe, expect, it } from "vitest";
import { judgeRounds } from "../../bench/analysis/direction.js";

function sum(figures: readonly number[]): number {
  return figures.reduce((total, one) => total + one, 0);
}

/** The rules were mended by these pairs. What a round scored before that stands in its file (`firstRun`). */
describe("direction of pairs that the rules were mended by", () => {
  it("judges 9 of 10 pairs right that were written as people word clauses, both ways round", () => {
    const rounds = judgeRounds();
    const [right, of] = [rounds.map((one) => one.right), rounds.map((one) => one.of)].map(sum);
    expect(of).toBeGreaterThan(600);
    expect((right ?? 0) / (of ?? 1)).toBeGreaterThan(0.9);
  });
});
