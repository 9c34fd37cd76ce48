import type { Severity } from "../types.js";

/** Points from which a band begins. */
export const BANDS: readonly (readonly [band: Severity, from: number])[] = [
  ["high", 60],
  ["medium", 30],
  ["low", 0],
];

/** The band of a score of 0 to 100. */
export function bandOf(score: number): Severity {
  return BANDS.find(([, from]) => score >= from)?.[0] ?? "low";
}
