import { SEVERITIES } from "../severities.js";
import type { ClauseChange, Direction, Severity } from "../types.js";

/** What an unrated change weighs beside the rated ones, in points. */
const LIGHT = 10;
/** When the lighter side has less than this share of the heavier one, the heavier one tells the direction. */
const MINOR_SHARE = 0.25;
const UP: Readonly<Record<Severity, Severity>> = { low: "medium", medium: "high", high: "high" };

/** The highest band among the clause changes, Low at least; one band up when the change reaches back or binds at once. */
export function overallSeverity(changes: readonly ClauseChange[], { escalate }: { escalate: boolean }): Severity {
  const highest = SEVERITIES.find((band) => changes.some(({ severity }) => severity === band)) ?? "low";
  return escalate ? UP[highest] : highest;
}

/** Which way the change as a whole goes, each clause weighing its points. */
export function overallDirection(changes: readonly ClauseChange[]): Direction {
  const worse = weigh(changes, "worse") + weigh(changes, "mixed");
  const better = weigh(changes, "better") + weigh(changes, "mixed");
  if (worse === 0 && better === 0)
    return changes.every(({ direction }) => direction === "editorial") ? "editorial" : "unclear";
  if (Math.min(worse, better) >= MINOR_SHARE * Math.max(worse, better)) return "mixed";
  return worse > better ? "worse" : "better";
}

function weigh(changes: readonly ClauseChange[], wanted: Direction): number {
  return changes
    .filter(({ direction }) => direction === wanted)
    .reduce((sum, { score }) => sum + Math.max(LIGHT, score ?? 0), 0);
}
