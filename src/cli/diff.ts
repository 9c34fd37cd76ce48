import { reportChange } from "../policy/report.js";
import type { ChangeReport, ClauseChange } from "../policy/types.js";
import { describeReport } from "./describe-report.js";
import { type PolicyFile, readPolicyFile } from "./policy-file.js";
import { typeScores } from "./type-scores.js";

/** Shape of `fineprint diff --json`; the JSON Schema is docs/schemas/diff.schema.json. */
export const DIFF_SCHEMA = "fineprint.diff/1";

/** `fineprint diff BEFORE AFTER`: what changed between two files, as JSON or for reading. Needs no database. */
export async function diffFiles(beforeName: string, afterName: string, asJson: boolean): Promise<string> {
  const before = await readPolicyFile(beforeName);
  const after = await readPolicyFile(afterName);
  const report = reportChange(before.content, after.content);
  return asJson ? JSON.stringify(diffJson(before, after, report), null, 2) : describeReport(report);
}

function diffJson(before: PolicyFile, after: PolicyFile, report: ChangeReport) {
  const { verdict, post, because, severity, direction, flags, summary, facts, changes, analyser } = report;
  return {
    schema: DIFF_SCHEMA,
    analyser,
    verdict,
    post,
    because,
    severity,
    direction,
    flags,
    before: sideJson(before),
    after: sideJson(after),
    changes: changes.map(changeJson),
    summary,
    facts,
  };
}

/** A change's types with how sure each is and why, read from the newer side that has the type. */
function changeJson(change: ClauseChange) {
  const sides = [change.after, change.before].filter((side) => side !== null);
  const scores = sides.flatMap(({ quote, path }) => typeScores({ text: quote, path, types: change.types }));
  const first = change.types.flatMap((type) => scores.find(({ id }) => id === type) ?? []);
  return { ...change, typeScores: first };
}

function sideJson({ sha256, textSha256, content }: PolicyFile) {
  return { sha256, textSha256, clauses: content.clauses.length };
}
