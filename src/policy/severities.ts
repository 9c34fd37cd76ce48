import type { Severity } from "./types.js";

/** Every severity, the heaviest first: the one place where their order is said. */
export const SEVERITIES = ["high", "medium", "low"] as const satisfies readonly Severity[];

/** 0 for the heaviest; for sorting. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Whether a severity is at least another one. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severityRank(severity) <= severityRank(least);
}

/** The severities that are at least this one. */
export function severitiesFrom(least: Severity): Severity[] {
  return SEVERITIES.filter((severity) => isAtLeast(severity, least));
}
