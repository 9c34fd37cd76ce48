import { comparePolicies } from "../compare/compare.js";
import { reportChange } from "../report/report.js";
import { titleOfType } from "../type-titles.js";
import type { ChangeReport, ClauseChange } from "../types.js";
import { type AnswerSource, type IndexedClause, indexClauses } from "./clause-index.js";
import { MOST_CANDIDATES } from "./find-candidates.js";
import type { Finding } from "./finding.js";
import type { Question } from "./read-question.js";
import { names } from "./sentences.js";

/** Two texts of which less than this share of the smaller is found in the other are no versions of one document. */
const SAME_DOCUMENT = 0.3;

/** What changed between the last two texts, in the types the question names, or anywhere. */
export function answerChanges(question: Question, sources: readonly AnswerSource[]): Finding {
  const [before, after] = sources.slice(-2);
  if (before === undefined || after === undefined)
    return notCompared(`only ${names(sources)} was given. Give the earlier version first`);
  if (!areVersions(before, after)) return notCompared(`${names([before, after])} are no versions of one document`);
  const report = reportChange(before.text, after.text);
  const changes = report.changes.filter((change) => change.kind !== "moved" && isAskedFor(change, question));
  const clauses = changes.map((change) => locate(change, before, after)).filter((clause) => clause !== undefined);
  if (clauses.length === 0) return { status: "not-stated", sentence: sayNoChange(question, report), clauses };
  return {
    status: "answered",
    sentence: sayChanges(changes.length, report, question),
    clauses: clauses.slice(0, MOST_CANDIDATES),
  };
}

function notCompared(why: string): Finding {
  return { status: "not-compared", sentence: `Not compared: ${why}.`, clauses: [] };
}

function areVersions(before: AnswerSource, after: AnswerSource): boolean {
  const { operations } = comparePolicies(before.text, after.text);
  const paired = operations.filter((operation) => operation.before !== null && operation.after !== null).length;
  return paired >= SAME_DOCUMENT * Math.min(before.text.clauses.length, after.text.clauses.length);
}

function isAskedFor({ types }: ClauseChange, question: Question): boolean {
  const asked: readonly string[] = question.types.filter((type) => type !== "unilateral-change");
  return asked.length === 0 || types.some((type) => asked.includes(type));
}

/** The new wording; of a clause that went, the old one. */
function locate(
  { before: old, after: now }: ClauseChange,
  before: AnswerSource,
  after: AnswerSource,
): IndexedClause | undefined {
  const span = now ?? old;
  const clauses = indexClauses([now === null ? before : after]);
  return clauses.find(({ start, end }) => start === span?.start && end === span?.end);
}

function sayNoChange({ types }: Question, { verdict }: ChangeReport): string {
  if (verdict === "date-only") return "Only the document's own date changed.";
  const where = types[0] === undefined ? "" : ` on ${titleOfType(types[0])}`;
  return verdict === "none" ? "Nothing changed." : `No change${where} was found between the two versions.`;
}

function sayChanges(count: number, { summary, direction }: ChangeReport, { types }: Question): string {
  const what = types.length > 0 ? [] : summary;
  const number = `${count} clause ${count === 1 ? "change" : "changes"}${direction === null ? "" : `, ${direction}`}.`;
  return [number, ...what].join(" ");
}
