import { ANALYSER_VERSION } from "../analyser-version.js";
import { type Comparison, comparePolicies } from "../compare/compare.js";
import { isReadable } from "../readable-language.js";
import { type Telling, tellChange } from "../telling/tell-change.js";
import type { ChangeReport, PolicyText, Verdict } from "../types.js";
import { flagsOfChange, isInForceAtOnce } from "./change-facts.js";
import { type JudgedChange, judgeChanges } from "./clause-changes.js";
import { overallSeverity } from "./overall.js";

const JUDGED: ReadonlySet<Verdict> = new Set<Verdict>(["changed", "editorial", "moved"]);

/**
 * Everything the analysis says about two versions of one document: what changed, how severe it is and why, which way it
 * goes, what it states about itself. Pure and deterministic; `flags` never holds "reverted", which needs older versions.
 */
export function reportChange(before: PolicyText, after: PolicyText): ChangeReport {
  return judgeReport(before, after).report;
}

/** A report, and for each of its changes, in the same order, what moved in it. */
export interface JudgedReport {
  readonly report: ChangeReport;
  readonly judged: readonly JudgedChange[];
  /** How many sentences of ours the last check of words stopped; each was replaced by a label with the quote. */
  readonly gateStops: number;
}

/** The same report with what moved in each change: the reason of its direction. */
export function judgeReport(before: PolicyText, after: PolicyText): JudgedReport {
  const comparison = comparePolicies(before, after);
  const judged = JUDGED.has(comparison.verdict) ? judgeSides(comparison, { before, after }) : [];
  const telling = comparison.verdict === "changed" ? tellChange(before, after, comparison) : null;
  const verdict = telling?.told.length === 0 ? "editorial" : verdictOf(comparison, judged);
  const report: ChangeReport = {
    verdict,
    post: verdict === "changed",
    because: comparison.because,
    ...(comparison.fault === null ? {} : { fault: comparison.fault }),
    ...(verdict === "changed" && telling !== null ? judgement(comparison, judged, telling, { before, after }) : QUIET),
    changes: judged.map(({ change }) => change),
    pairs: comparison.operations.map((operation) => ({ before: operation.before, after: operation.after })),
    analyser: ANALYSER_VERSION,
  };
  return { report, judged, gateStops: telling?.stopped ?? 0 };
}

/** The clause changes; of a language that the grammar does not read, which way one goes is not said. */
function judgeSides({ operations }: Comparison, sides: { before: PolicyText; after: PolicyText }): JudgedChange[] {
  const judged = judgeChanges(operations, sides);
  if (isReadable(sides.before) && isReadable(sides.after)) return judged;
  return judged.map(({ change }) => ({
    change: { ...change, direction: change.direction === "editorial" ? "editorial" : "unclear" },
    moves: [],
  }));
}

type Judgement = Pick<ChangeReport, "severity" | "direction" | "flags" | "headline" | "told" | "summary" | "facts">;

/** So many told facts stand on a card. */
const MOST_SUMMED = 3;

const QUIET: Judgement = {
  severity: null,
  direction: null,
  flags: [],
  headline: null,
  told: [],
  summary: [],
  facts: [],
};

/** A change in which every clause differs in style alone is editorial; whatever is doubtful stays a change. */
function verdictOf({ verdict }: Comparison, judged: readonly JudgedChange[]): Verdict {
  const reworded = judged.filter(({ change }) => change.kind !== "moved");
  const stylistic = reworded.length > 0 && reworded.every(({ change }) => change.direction === "editorial");
  return verdict === "changed" && stylistic ? "editorial" : verdict;
}

function judgement(
  comparison: Comparison,
  judged: readonly JudgedChange[],
  { headline, told, direction, facts, heaviest }: Telling,
  { before, after }: { before: PolicyText; after: PolicyText },
): Judgement {
  const { operations } = comparison;
  const changes = judged.map(({ change }) => change).filter(({ kind }) => kind !== "moved");
  const binds = facts.some(({ name }) => name === "retroactive") || isInForceAtOnce(operations, after);
  return {
    severity: overallSeverity(changes, {
      escalate: binds && direction !== "better",
      heaviest,
    }),
    direction,
    flags: flagsOfChange(facts, operations, { before, after }),
    headline,
    told,
    summary: told.slice(0, MOST_SUMMED).map(({ text }) => text),
    facts,
  };
}
