import { type JudgedReport, judgeReport } from "../policy/report/report.js";
import type { ChangeReport } from "../policy/types.js";
import { changeJson, explainedChangeJson } from "./change-json.js";
import { describeReport } from "./describe-report.js";
import { KINDS_NOTE, kindsJson } from "./kinds-json.js";
import type { OutputForm } from "./output-form.js";
import { type PolicyFile, readPolicyFile } from "./policy-file.js";
import { versions } from "./versions.js";

/** Shape of `fineprint diff --json`; the JSON Schema is docs/schemas/diff.schema.json. */
export const DIFF_SCHEMA = "fineprint.diff/1";

/** `fineprint diff BEFORE AFTER`: what changed between two files, as JSON or for reading. Needs no database. */
export async function diffFiles(beforeName: string, afterName: string, form: OutputForm): Promise<string> {
  const before = await readPolicyFile(beforeName);
  const after = await readPolicyFile(afterName);
  const judged = judgeReport(before.content, after.content);
  if (!form.json) return describeReport(judged);
  const details = form.brief ? briefJson(judged.report) : fullJson(judged);
  return JSON.stringify(
    { ...headJson(judged.report), before: sideJson(before), after: sideJson(after), ...details },
    null,
    2,
  );
}

function headJson({
  verdict,
  post,
  because,
  severity,
  direction,
  flags,
  headline,
  told,
  summary,
  facts,
  analyser,
}: ChangeReport) {
  const head = { schema: DIFF_SCHEMA, analyser, versions: versions() };
  return { ...head, verdict, post, because, severity, direction, flags, headline, told, summary, facts };
}

function briefJson({ changes }: ChangeReport) {
  return { changes: changes.map(changeJson) };
}

function fullJson({ judged, report }: JudgedReport) {
  const kinds = kindsJson(report.changes.flatMap(({ types }) => types));
  return { changes: judged.map(explainedChangeJson), kinds, kindsNote: KINDS_NOTE };
}

function sideJson({ sha256, textSha256, content }: PolicyFile) {
  return { sha256, textSha256, clauses: content.clauses.length };
}
