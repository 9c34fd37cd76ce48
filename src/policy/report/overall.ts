import { SEVERITIES } from "../severities.js";
import { bandOf } from "../severity/bands.js";
import type { ClauseChange, Severity } from "../types.js";

const UP: Readonly<Record<Severity, Severity>> = { low: "medium", medium: "high", high: "high" };
/** What the news of a change may weigh less than the clause it stands in and still carry its band, in points. */
const TOLERANCE = 10;

/** What raises or holds the severity of a whole change. */
export interface Bearing {
  /** The change reaches back or binds at once. */
  readonly escalate: boolean;
  /** Points of what came, went or was reworded, the heaviest of it. */
  readonly heaviest: number;
}

/** The highest band among the clause changes that the news in them carries, Low at least; one band up when it is to be raised. */
export function overallSeverity(changes: readonly ClauseChange[], { escalate, heaviest }: Bearing): Severity {
  const highest = SEVERITIES.find((band) => changes.some(({ severity }) => severity === band)) ?? "low";
  const carried = bandOf(Math.min(100, heaviest + TOLERANCE));
  const held = SEVERITIES.indexOf(carried) > SEVERITIES.indexOf(highest) ? carried : highest;
  return escalate ? UP[held] : held;
}
