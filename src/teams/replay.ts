import { isAtLeast } from "../policy/severities.js";
import type { Severity } from "../policy/types.js";
import type { ScoredChange, Watch } from "../ports.js";
import { judgeChange } from "./judge.js";
import { judgedChange } from "./judged-change.js";
import type { TeamJudgement, TeamRules } from "./types.js";

/** A change that other rules would have treated otherwise, under both. */
export interface ReplayedChange {
  readonly change: ScoredChange;
  readonly before: TeamJudgement;
  readonly after: TeamJudgement;
}

/** What the past would have looked like: changes judged, cards that would have come or not, and what would be rated otherwise. */
export interface Replay {
  readonly judged: number;
  readonly posted: number;
  readonly more: readonly ReplayedChange[];
  readonly fewer: readonly ReplayedChange[];
  /** Posted under both, with another severity. */
  readonly rated: readonly ReplayedChange[];
}

/** Rules that stand, and others; `threshold`: beside them, one for every watch. */
export interface Trial {
  readonly before: TeamRules;
  readonly after: TeamRules;
  readonly threshold?: Severity;
}

/** Plays recorded changes through two sets of rules, for the watches of a channel. Nothing is read, rated or stored anew. */
export function replay(
  changes: readonly ScoredChange[],
  watches: readonly Watch[],
  { before, after, threshold }: Trial,
): Replay {
  const byDocument = new Map(watches.map((watch) => [watch.documentId, watch]));
  const all = changes.flatMap((change) => {
    const watch = byDocument.get(change.documentId);
    if (!watch || watch.disabledReason !== null || !asksFor(watch, change)) return [];
    const judged = judgedChange(change, { id: change.documentId, platformId: change.platformId }, change.clauses);
    const [old, now] = [before, after].map((rules) => judgeChange(judged, rules, watch.tags)) as [
      TeamJudgement,
      TeamJudgement,
    ];
    return [{ change, watch, before: old, after: now }];
  });
  const posted = (watch: Watch, { severity, silenced }: TeamJudgement) =>
    silenced === null && isAtLeast(severity ?? "low", watch.threshold);
  const told = all.map((one) => ({
    ...one,
    was: posted(one.watch, one.before),
    is: posted(threshold ? { ...one.watch, threshold } : one.watch, one.after),
  }));
  return {
    judged: all.length,
    posted: told.filter(({ is }) => is).length,
    more: told.filter(({ was, is }) => is && !was),
    fewer: told.filter(({ was, is }) => was && !is),
    rated: told.filter(({ was, is, before: old, after: now }) => was && is && old.severity !== now.severity),
  };
}

function asksFor({ provisionType }: Watch, { clauses }: ScoredChange): boolean {
  return provisionType === null || clauses.some(({ types }) => types.includes(provisionType));
}

/** How many of them are High as everybody sees them. */
export function countHigh(list: readonly ReplayedChange[]): number {
  const high: Severity = "high";
  return list.filter(({ change }) => change.severity === high).length;
}
