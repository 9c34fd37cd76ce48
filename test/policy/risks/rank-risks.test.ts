import { describe, expect, it } from "vitest";
import { type RankedClause, rankRisks } from "../../../src/policy/risks/rank-risks.js";
import type { ProvisionType } from "../../../src/policy/taxonomy.js";

function clause(id: ProvisionType, score: number, quote: string): RankedClause {
  return { types: [{ id }], score, quote };
}

describe("clauses as risks", () => {
  it("tells a kind that was not told yet before a third of the same", () => {
    const liability = [51, 51, 51].map((score, at) =>
      clause("liability-limitation", score, `We are not liable for loss ${at}.`),
    );
    const refunds = clause("refunds", 30, "No refund is given.");
    expect(rankRisks([...liability, refunds]).indexOf(refunds)).toBe(2 - 1);
  });

  it("puts what a clause does before how a thing is done", () => {
    const does = clause("arbitration", 43, "You agree to resolve each claim through binding arbitration.");
    const how = clause("arbitration", 45, "Hearings are held by video where both sides ask for it.");
    expect(rankRisks([how, does])[0]).toBe(does);
  });

  it("keeps every clause, and the order of equal ones", () => {
    const rules = [1, 2, 3].map((at) => clause("scope", 5, `Part ${at}.`));
    expect(rankRisks(rules)).toEqual(rules);
  });
});
