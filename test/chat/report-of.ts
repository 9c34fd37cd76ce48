import { diffWordsWithSpace } from "diff";
import type { ReadReport } from "../../src/policy/clause-reading.js";
import { readReport } from "../../src/policy/explain/read-clauses.js";
import { rateClause } from "../../src/policy/severity/rate.js";
import type { ClauseChange, PolicyText, Span, WordRun } from "../../src/policy/types.js";

/** Clause by clause in place; enough for texts of the same shape, and independent of the comparison. */
export function reportOf(before: PolicyText, after: PolicyText): ReadReport {
  const pairs = after.clauses.map((_clause, index) => ({ before: index, after: index }));
  const changes = pairs.flatMap((pair): ClauseChange[] => {
    const [old, now] = [spanOf(before, pair.before), spanOf(after, pair.after)];
    if (old.quote === now.quote || now.quote.startsWith("Last updated")) return [];
    const rating = rateClause({ text: now.quote, path: now.path });
    const types = rating.types.map(({ id }) => id);
    const { protective, reasons } = rating;
    const sides = { before: old, after: now, words: wordRuns(old.quote, now.quote) };
    return [
      { kind: "modified", types, severity: "high", score: 70, protective, direction: "worse", reasons, ...sides },
    ];
  });
  return readReport({
    ...{ verdict: "changed", post: true, because: [], severity: "high", direction: "worse", flags: [], facts: [] },
    ...{
      changes,
      pairs,
      analyser: "1",
      headline: "Class actions are now waived.",
      told: [],
      summary: ["Class actions are now waived."],
    },
  });
}

function spanOf({ text, clauses }: PolicyText, index: number): Span {
  const clause = clauses[index];
  if (!clause) throw new Error(`no clause ${index}`);
  return { quote: text.slice(clause.start, clause.end), start: clause.start, end: clause.end, path: clause.path };
}

function wordRuns(before: string, after: string): WordRun[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
    return { op: added ? "+" : removed ? "-" : "=", text: value };
  });
}
