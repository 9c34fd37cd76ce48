import { SEVERITIES, severityRank } from "../policy/severities.js";
import { bandOf } from "../policy/severity/bands.js";
import { titleOfType } from "../policy/type-titles.js";
import type { Severity } from "../policy/types.js";
import type { JudgedChange, JudgedClause, NoiseRule, ProfileRule, TeamJudgement, TeamRules } from "./types.js";

/** Points of one rule: two of them move a clause about as far as a factor of the rating does. */
const POINTS = 20;

/** What a change comes to under a team's rules, for a watch with these tags. Pure; the same every time. */
export function judgeChange(change: JudgedChange, team: TeamRules, tags: readonly string[]): TeamJudgement {
  const profile = team.profile.filter(({ tag }) => tag === undefined || tags.includes(tag));
  const told = change.clauses.filter(({ kind }) => kind !== "moved");
  const ruled = told.map((clause) => {
    const rated = rateFor(clause, profile);
    return { clause, rated, by: silencedBy({ clause, score: rated.score }, change, { profile, team }) };
  });
  const heard = ruled.filter(({ by }) => by === null);
  const reasons = [...new Set(heard.flatMap(({ rated }) => rated.reasons))];
  const isProtected = heard.some(({ rated }) => rated.isProtected);
  const severity = isProtected ? "high" : moved(change, heard);
  const all = ruled.length > 0 && heard.length === 0;
  const silenced = all ? [...new Set(ruled.flatMap(({ by }) => by ?? []))].join("; ") : null;
  return { severity, reasons, silenced };
}

/**
 * The change's own severity, moved by as many steps as its most severe clause was: what raised the change as a whole
 * (retroactive, in force at once) goes on to count.
 */
function moved(
  { severity, clauses }: JudgedChange,
  heard: readonly { readonly clause: JudgedClause; readonly rated: { readonly score: number | null } }[],
): Severity | null {
  if (heard.length === 0) return severity;
  const before = highest(clauses.map(({ score }) => score));
  const after = highest(heard.map(({ rated }) => rated.score));
  if (before === after) return severity;
  const steps = rank(before) - rank(after);
  const at = Math.min(SEVERITIES.length - 1, Math.max(0, severityRank(severity ?? "low") - steps));
  return SEVERITIES[at] ?? severity;
}

function highest(scores: readonly (number | null)[]): Severity | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : bandOf(Math.max(...known));
}

function rank(severity: Severity | null): number {
  return severityRank(severity ?? "low");
}

function rateFor({ types, score, quote }: JudgedClause, profile: readonly ProfileRule[]) {
  const reasons: string[] = [];
  let rated = score;
  let isProtected = false;
  for (const { effect, type, term } of profile) {
    const isType = type !== undefined && types.includes(type);
    const hasTerm = term !== undefined && holdsTerm(quote, term);
    if (isType && effect !== "silence") {
      const points = effect === "raise" ? POINTS : -POINTS;
      rated = bounded((rated ?? 0) + points);
      reasons.push(`${points > 0 ? "+" : "−"}${POINTS} your profile: ${titleOfType(type)}`);
    }
    if (hasTerm && effect === "word") {
      rated = bounded((rated ?? 0) + POINTS);
      reasons.push(`+${POINTS} your profile: “${term}”`);
    }
    if (hasTerm && effect === "protect") {
      isProtected = true;
      reasons.push(`High by your profile: protected “${term}”`);
    }
  }
  return { score: rated, reasons, isProtected };
}

function bounded(score: number): number {
  return Math.min(100, Math.max(0, score));
}

/** Why a clause is not heard; null where it is. A protected term is always heard. */
function silencedBy(
  { clause, score }: { readonly clause: JudgedClause; readonly score: number | null },
  change: JudgedChange,
  { profile, team }: { readonly profile: readonly ProfileRule[]; readonly team: TeamRules },
): string | null {
  if (profile.some(({ effect, term }) => effect === "protect" && term && holdsTerm(clause.quote, term))) return null;
  const leading = clause.types[0];
  const kind = profile.find(({ effect, type }) => effect === "silence" && type !== undefined && type === leading);
  if (kind?.type) return `silenced by your profile: ${titleOfType(kind.type)}`;
  // What the team's own profile makes High is High to it.
  const isRaised = isHighScore(score) && !isHighScore(clause.score);
  const isHigh = change.severity === "high" || isRaised;
  const rule = team.noise.find((one) => !one.undone && (one.high || !isHigh) && covers(one, clause, change));
  return rule ? `silenced by R-${rule.id}: ${rule.about}` : null;
}

function isHighScore(score: number | null): boolean {
  return score !== null && bandOf(score) === "high";
}

/** Whether a noise rule is about a clause of a change. */
export function covers(
  rule: NoiseRule,
  clause: JudgedClause,
  change: Pick<JudgedChange, "documentId" | "platformId">,
): boolean {
  switch (rule.scope) {
    case "wording":
      return rule.wording !== undefined && wordingOf(clause.quote) === rule.wording;
    case "kind":
      return rule.platformId === change.platformId && clause.types[0] === rule.types?.[0];
    case "heading":
      return rule.documentId === change.documentId && samePath(clause.path, rule.path);
    case "clause":
      return (
        rule.documentId === change.documentId && samePath(clause.path, rule.path) && clause.types[0] === rule.types?.[0]
      );
  }
}

function samePath(a: readonly string[], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((part, index) => wordingOf(part) === wordingOf(b[index] ?? ""));
}

/** Words as rules compare them: no case, no numbers of sections, no punctuation. */
export function wordingOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a text holds a term as words of its own, in any case. */
export function holdsTerm(text: string, term: string): boolean {
  return ` ${wordingOf(text)} `.includes(` ${wordingOf(term)} `);
}
