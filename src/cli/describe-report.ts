import type { Move } from "../policy/direction/move.js";
import type { JudgedChange } from "../policy/report/clause-changes.js";
import type { JudgedReport } from "../policy/report/report.js";
import { rateClause } from "../policy/severity/rate.js";
import type { ClauseChange, StatedFact, WordRun } from "../policy/types.js";
import { describeReading } from "./describe-clause.js";
import { describeReason } from "./describe-reason.js";

/** A change report for reading in a terminal or a log: verdict first, then each clause change with its words. */
export function describeReport({ report, judged }: JudgedReport): string {
  const head = [`${report.verdict}${report.post ? "" : " (not news)"}`, ...report.because.map((why) => `  ${why}`)];
  const rating = [report.severity, report.direction, ...report.flags].filter(Boolean).join(" · ");
  const summary = [
    ...(report.headline === null ? [] : [report.headline]),
    ...report.told.map(({ text, direction }) => `- ${text} (${direction})`),
  ];
  const facts = report.facts.map(describeFact);
  return [...head, ...(rating ? [rating] : []), ...summary, ...facts, ...judged.map(describeChange)].join("\n");
}

function describeFact({ name, value, quote }: StatedFact): string {
  return `  ${name.replaceAll("-", " ")}: ${value} (“${quote}”)`;
}

function describeChange({ change, moves }: JudgedChange): string {
  const place = (change.after ?? change.before)?.path.join(" › ") ?? "";
  const rating = change.protective ? "protective" : change.severity && `${change.severity} ${change.score}`;
  const title = [change.kind, rating, change.direction, change.types.join(", ")].filter(Boolean).join(" · ");
  const words = change.words.length > 0 ? wordDiff(change.words) : ((change.after ?? change.before)?.quote ?? "");
  const links = (change.links ?? []).map(({ text, before, after }) => `link “${text}”: ${before} → ${after}`);
  const reasons = change.reasons.filter(({ points }) => points !== 0).map(describeReason);
  const below = [...links, ...reasons, ...moves.map((move) => describeMove(move, change)), ...readingOf(change)];
  return [`\n${title}${place ? `\n  ${place}` : ""}`, `  ${words}`, ...below.map((line) => `    ${line}`)].join("\n");
}

/** `worse: retention period “30 days” → “24 months”` */
function describeMove({ name, direction, before, after }: Move, change: ClauseChange): string {
  const was = before && change.before ? `“${change.before.quote.slice(before.start, before.end).trim()}”` : "nothing";
  const now = after && change.after ? `“${change.after.quote.slice(after.start, after.end).trim()}”` : "nothing";
  return `${direction}: ${name} ${was} → ${now}`;
}

/** Our reading of the wording that holds now; of what is gone there is nothing to do. */
function readingOf(change: ClauseChange): string[] {
  if (change.after === null || change.kind === "moved") return [];
  const { quote, path } = change.after;
  return describeReading(change.after, { ...change, types: rateClause({ text: quote, path }).types });
}

function wordDiff(runs: readonly WordRun[]): string {
  return runs.map(({ op, text }) => (op === "=" ? text : op === "-" ? `[-${text}-]` : `{+${text}+}`)).join("");
}
