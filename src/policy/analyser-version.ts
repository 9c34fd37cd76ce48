/**
 * Version of everything the analysis decides by: rules, severity table, direction tables, explanation texts.
 * Raised with every edit that can alter a result; stored with every report.
 */
export const ANALYSER_VERSION = "4";
