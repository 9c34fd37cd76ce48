import { expect, it } from "vitest";
import { measurePlainClauses } from "../../bench/analysis/plain-clauses.js";

/** Those that nothing was learned from are asked for in `policy/classify`. */
it("ordinary wordings that the models were trained on are found in 19 of 20 cases", () => {
  expect(measurePlainClauses().first).toBeGreaterThan(0.95);
});
