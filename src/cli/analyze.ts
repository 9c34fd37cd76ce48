import { plainReason } from "../policy/reason.js";
import { rateClauses } from "../policy/severity/rate.js";
import type { ProvisionType } from "../policy/taxonomy.js";
import type { RatedClause } from "../policy/types.js";
import { describeClause } from "./describe-clause.js";
import { KINDS_NOTE, kindsJson } from "./kinds-json.js";
import type { OutputForm } from "./output-form.js";
import { readPolicyFile } from "./policy-file.js";
import { readingJson } from "./reading-json.js";
import { typeScores } from "./type-scores.js";
import { versions } from "./versions.js";

/** Shape of `fineprint analyze --json`; the JSON Schema is docs/schemas/analyze.schema.json. */
export const ANALYZE_SCHEMA = "fineprint.analyze/1";

/** `fineprint analyze FILE`: every clause with its types, severity and reasons. Needs no database. */
export async function analyzeFile(name: string, { json = false, brief = false }: OutputForm): Promise<string> {
  const { content, sha256, textSha256 } = await readPolicyFile(name);
  const rated = rateClauses(content);
  if (!json) return describeAll(rated);
  return JSON.stringify(
    {
      schema: ANALYZE_SCHEMA,
      analyser: versions().analyser,
      versions: versions(),
      sha256,
      textSha256,
      clauses: rated.map(brief ? clauseJson : explainedJson),
      ...(brief ? {} : { kinds: kindsJson(rated.flatMap(typesOf)), kindsNote: KINDS_NOTE }),
    },
    null,
    2,
  );
}

function clauseJson(clause: RatedClause) {
  const { index, path, quote, start, end, severity, score, protective, reasons } = clause;
  const types = typeScores({ text: quote, path, types: typesOf(clause) });
  return {
    id: index + 1,
    path,
    quote,
    start,
    end,
    types,
    severity,
    score,
    protective,
    reasons: reasons.map(plainReason),
  };
}

function describeAll(rated: readonly RatedClause[]): string {
  const telling = rated.filter(isTelling);
  if (telling.length > 0) return telling.map(describeClause).join("\n\n");
  return `No clause of a known kind among ${rated.length}.`;
}

function explainedJson(clause: RatedClause) {
  return { ...clauseJson(clause), ...readingJson(clause, clause) };
}

function typesOf({ types }: RatedClause): ProvisionType[] {
  return types.map(({ id }) => id);
}

function isTelling(clause: RatedClause): boolean {
  return clause.types.some((type) => type.id !== "other");
}
