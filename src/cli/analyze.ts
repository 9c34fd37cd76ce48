import { ANALYSER_VERSION } from "../policy/analyser-version.js";
import { rateClauses } from "../policy/rate.js";
import type { RatedClause, TypeScore } from "../policy/types.js";
import { describeReason } from "./describe-reason.js";
import { readPolicyFile } from "./policy-file.js";
import { typeScores } from "./type-scores.js";

/** Shape of `fineprint analyze --json`; the JSON Schema is docs/schemas/analyze.schema.json. */
export const ANALYZE_SCHEMA = "fineprint.analyze/1";

/** `fineprint analyze FILE`: every clause with its types, severity and reasons. Needs no database. */
export async function analyzeFile(name: string, asJson: boolean): Promise<string> {
  const { content, sha256, textSha256 } = await readPolicyFile(name);
  const rated = rateClauses(content);
  if (!asJson) return rated.filter(isTelling).map(describeClause).join("\n\n");
  return JSON.stringify(
    {
      schema: ANALYZE_SCHEMA,
      analyser: ANALYSER_VERSION,
      sha256,
      textSha256,
      clauses: rated.map(clauseJson),
    },
    null,
    2,
  );
}

function clauseJson(clause: RatedClause) {
  const { index, path, quote, start, end, severity, score, protective, reasons } = clause;
  const types = typeScores({ text: quote, path, types: clause.types.map(({ id }) => id) });
  return { id: index + 1, path, quote, start, end, types, severity, score, protective, reasons };
}

function isTelling(clause: RatedClause): boolean {
  return clause.types.some((type) => type.id !== "other");
}

function describeClause(clause: RatedClause): string {
  const rating = clause.protective ? "protective" : clause.severity ? `${clause.severity} ${clause.score}` : "unrated";
  const types = clause.types.map(describeType).join(", ");
  const reasons = clause.reasons.map((reason) => `  ${describeReason(reason)}`);
  return [`${rating} · ${types} · ${clause.path.join(" › ")}`, clause.quote, ...reasons].join("\n");
}

function describeType({ id, confidence, needsReview }: TypeScore): string {
  return `${id} ${confidence.toFixed(2)}${needsReview ? " (needs review)" : ""}`;
}
