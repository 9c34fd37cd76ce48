/**
 * Version of everything the analysis decides by: rules, severity table, direction tables, explanation texts.
 * Raised with every edit that can alter a result; stored with every report.
 */
export const ANALYSER_VERSION = "4";

/** Orders versions of the analyser, newest first. */
export function newestAnalyserFirst(a: string, b: string): number {
  return (Number.parseInt(b, 10) || 0) - (Number.parseInt(a, 10) || 0);
}
