import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsTerm, judgeChange } from "../../src/teams/judge.js";
import type { JudgedChange, JudgedClause, NoiseRule, ProfileRule, TeamRules } from "../../src/teams/types.js";

const clause = (more: Partial<JudgedClause> = {}): JudgedClause => ({
  ...{ kind: "modified", types: ["ai-training"], score: 45, quote: "We train models on your notes.", path: ["2. Use"] },
  ...more,
});
const change = (...clauses: JudgedClause[]): JudgedChange => ({
  ...{ id: 67, documentId: 1, platformId: 2, severity: "medium", clauses },
});
const team = (profile: ProfileRule[], noise: NoiseRule[] = []): TeamRules => ({ profile, noise });
const rule = (more: Partial<NoiseRule>): NoiseRule => ({
  ...{ id: 3, scope: "kind", platformId: 2, types: ["ai-training"], about: "AI training on Acme", high: false },
  ...{ changeId: 60, reason: "not ours", by: "ann", at: "2026-01-01T00:00:00.000Z" },
  ...more,
});

describe("a team's judgement", () => {
  it("is the record's where no rule says anything", () => {
    expect(judgeChange(change(clause()), team([{ effect: "raise", type: "arbitration" }]), [])).toEqual({
      ...{ severity: "medium", reasons: [], silenced: null },
    });
  });

  it("moves kinds by twenty points, with the reason", () => {
    const raised = judgeChange(change(clause()), team([{ effect: "raise", type: "ai-training" }]), []);
    expect(raised).toEqual({
      severity: "high",
      reasons: ["+20 your profile: AI training on user data"],
      silenced: null,
    });
    const lowered = judgeChange(change(clause()), team([{ effect: "lower", type: "ai-training" }]), []);
    expect(lowered).toMatchObject({ severity: "low", reasons: ["−20 your profile: AI training on user data"] });
  });

  it("is as severe as its most severe clause, and keeps what raised the whole change", () => {
    const two = change(clause({ score: 35 }), clause({ types: ["retention"], score: 20 }));
    // Medium by its clauses, High as a whole because it is in force at once: one step down is Medium.
    const whole = { ...two, severity: "high" } as const;
    expect(judgeChange(whole, team([{ effect: "lower", type: "ai-training" }]), []).severity).toBe("medium");
  });

  it("knows terms as words of their own, never as patterns", () => {
    const terms: ProfileRule[] = [
      { effect: "word", term: "your notes" },
      { effect: "protect", term: "Health  Data" },
    ];
    expect(judgeChange(change(clause()), team(terms), []).reasons).toEqual(["+20 your profile: “your notes”"]);
    const health = clause({ score: null, types: ["other"], quote: "We may use HEALTH-DATA." });
    expect(judgeChange(change(health), team(terms), []).severity).toBe("high");
    expect(holdsTerm("unhealthy data", "health data")).toBe(false);
    expect(holdsTerm("a (b) c", "a.*c")).toBe(false);
    fc.assert(fc.property(fc.string(), fc.string(), (text, term) => typeof holdsTerm(text, term) === "boolean"));
  });

  it("keeps a rule to watches with its tag", () => {
    const rules = team([{ effect: "raise", type: "ai-training", tag: "hr" }]);
    expect(judgeChange(change(clause()), rules, ["hr"]).severity).toBe("high");
    expect(judgeChange(change(clause()), rules, ["eu"]).severity).toBe("medium");
  });

  it("does not silence what the team's own profile makes High, unless the rule says so", () => {
    const raise: ProfileRule[] = [{ effect: "raise", type: "ai-training" }];
    expect(judgeChange(change(clause()), team(raise, [rule({})]), []).silenced).toBeNull();
    expect(judgeChange(change(clause()), team(raise, [rule({ high: true })]), []).silenced).toContain("R-3");
    expect(judgeChange(change(clause()), team([], [rule({})]), []).silenced).toContain("R-3");
  });

  it("is silent only where every clause is silenced, and says by what", () => {
    const silence = team([{ effect: "silence", type: "ai-training" }]);
    expect(judgeChange(change(clause()), silence, []).silenced).toBe(
      "silenced by your profile: AI training on user data",
    );
    const other = clause({ types: ["retention"], score: 20 });
    expect(judgeChange(change(clause(), other), silence, [])).toMatchObject({ severity: "low", silenced: null });
    expect(judgeChange(change(clause({ kind: "moved" }), other), silence, []).silenced).toBeNull();
    expect(judgeChange(change(), silence, []).silenced).toBeNull();
    const both = team([...silence.profile, { effect: "protect", term: "your notes" }]);
    expect(judgeChange(change(clause()), both, [])).toMatchObject({ severity: "high", silenced: null });
  });

  it("follows noise rules of each scope, and lets High through unless it was said", () => {
    const silencedBy = (more: Partial<NoiseRule>, of = change(clause())) =>
      judgeChange(of, team([], [rule(more)]), []).silenced;
    expect(silencedBy({})).toBe("silenced by R-3: AI training on Acme");
    expect(silencedBy({ platformId: 9 })).toBeNull();
    expect(silencedBy({ undone: { by: "ann", at: "2026-01-02T00:00:00.000Z" } })).toBeNull();
    const place = { documentId: 1, path: ["3. use"] };
    expect(silencedBy({ ...place, scope: "heading" })).toBeNull();
    expect(silencedBy({ documentId: 1, path: ["2 USE"], scope: "heading" })).not.toBeNull();
    expect(silencedBy({ documentId: 1, path: ["2. Use"], scope: "clause", types: ["retention"] })).toBeNull();
    expect(silencedBy({ scope: "wording", wording: "we train models on your notes" })).not.toBeNull();
    const high = { ...change(clause({ score: 80 })), severity: "high" } as const;
    expect(silencedBy({}, high)).toBeNull();
    expect(silencedBy({ high: true }, high)).not.toBeNull();
  });
});
