import known from "./analyser-version.json" with { type: "json" };

/**
 * Version of everything the analysis decides by: rules, severity table, direction tables, explanation texts, models, noise
 * rules. Stored with every report and reading. Beside it stands a hash of what the analyser makes of frozen texts; a test
 * holds one to the other, and `npm run analyser:version` renews both.
 */
export const ANALYSER_VERSION = known.version;

/** Orders versions of the analyser, newest first. */
export function newestAnalyserFirst(a: string, b: string): number {
  return (Number.parseInt(b, 10) || 0) - (Number.parseInt(a, 10) || 0);
}
