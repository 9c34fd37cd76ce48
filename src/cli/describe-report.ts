import type { ChangeReport, ClauseChange, WordRun } from "../policy/types.js";
import { describeReason } from "./describe-reason.js";

/** A change report for reading in a terminal or a log: verdict first, then each clause change with its words. */
export function describeReport(report: ChangeReport): string {
  const head = [`${report.verdict}${report.post ? "" : " (not news)"}`, ...report.because.map((why) => `  ${why}`)];
  const rating = [report.severity, report.direction, ...report.flags].filter(Boolean).join(" · ");
  const summary = report.summary.map((sentence) => `- ${sentence}`);
  return [...head, ...(rating ? [rating] : []), ...summary, ...report.changes.map(describeChange)].join("\n");
}

function describeChange(change: ClauseChange): string {
  const place = (change.after ?? change.before)?.path.join(" › ") ?? "";
  const rating = change.protective ? "protective" : change.severity;
  const title = [change.kind, rating, change.direction, change.types.join(", ")].filter(Boolean).join(" · ");
  const words = change.words.length > 0 ? wordDiff(change.words) : ((change.after ?? change.before)?.quote ?? "");
  const reasons = change.reasons.map((reason) => `    ${describeReason(reason)}`);
  const links = (change.links ?? []).map(({ text, before, after }) => `    link “${text}”: ${before} → ${after}`);
  return [`\n${title}${place ? `\n  ${place}` : ""}`, `  ${words}`, ...links, ...reasons].join("\n");
}

function wordDiff(runs: readonly WordRun[]): string {
  return runs.map(({ op, text }) => (op === "=" ? text : op === "-" ? `[-${text}-]` : `{+${text}+}`)).join("");
}
