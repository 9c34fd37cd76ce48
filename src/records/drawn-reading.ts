import { type ClauseReading, tellExplanation } from "../policy/clause-reading.js";
import { tell } from "../policy/told.js";
import type { AskedWording, KeptReading, Stores } from "../ports.js";

/** What is on record of a clause: what it was told with, and what a newer analyser says where that is something else. */
export interface DrawnReading {
  /** Null when no reading by that analyser is kept. */
  readonly told: KeptReading | null;
  /** Null when there is none, or when it says the same. */
  readonly now: KeptReading | null;
}

/** Reads what is drawn of each wording, for a record that was told with `analyser`. */
export async function readDrawn(
  { readings }: Pick<Stores, "readings">,
  wordings: readonly AskedWording[],
  analyser: string,
): Promise<DrawnReading[]> {
  const kept = await readings.findReadings(wordings);
  return kept.map((one) => chooseReadings(one, analyser));
}

/** Of all readings of a wording, newest first, those to draw. */
export function chooseReadings(kept: readonly KeptReading[], analyser: string): DrawnReading {
  const told = kept.find((one) => one.analyser === analyser) ?? null;
  const newest = kept[0] ?? null;
  const isOther = newest !== null && newest !== told && (told === null || !saySame(told.reading, newest.reading));
  return { told, now: isOther ? newest : null };
}

/** The reading a clause is known by: the one it was told with, or the only one there is. */
export function mainReading({ told, now }: DrawnReading): ClauseReading | null {
  return (told ?? now)?.reading ?? null;
}

function saySame(a: ClauseReading, b: ClauseReading): boolean {
  return JSON.stringify(saidOf(a)) === JSON.stringify(saidOf(b));
}

function saidOf({ types, severity, score, protective, explanation, wouldChange }: ClauseReading) {
  const { grounds: _grounds, ...said } = tellExplanation(explanation);
  return [
    types.map(({ id, needsReview }) => [id, needsReview]),
    severity,
    score,
    protective,
    said,
    wouldChange.map(tell),
  ];
}
