/**
 * What a thread of the policy engine can do: the pure functions of `src/policy`, by name. Arguments and results are
 * plain data, so they cross threads as they are.
 */
import { readAsked } from "../policy/answer/answer.js";
import type { TextToRead } from "../policy/clause-reading.js";
import { comparableHash } from "../policy/compare/comparable.js";
import { readClauses, readKnownClauses, readReport } from "../policy/explain/read-clauses.js";
import { extractPage } from "../policy/extract/extract-page.js";
import { holdText } from "../policy/looks/hold-text.js";
import { judgeReport } from "../policy/report/report.js";
import type { PolicyText } from "../policy/types.js";
import type { HoldPlan, PageToExtract } from "../ports.js";

export { answerKept, findKeptPeers, keepQuotes, keepText } from "./kept-texts.js";

export async function extract({ reading, ...page }: PageToExtract) {
  const extraction = await extractPage(page, reading);
  return "fault" in extraction ? extraction : { ...extraction, comparableSha256: comparableHash(extraction) };
}

export function compare({ before, after }: { before: PolicyText; after: PolicyText }) {
  const { report, gateStops } = judgeReport(before, after);
  const read = readReport(report, { before, after });
  return gateStops > 0 ? { ...read, gateStops } : read;
}

export function read(text: TextToRead) {
  return readClauses(text);
}

export function readKnown(text: TextToRead) {
  return readKnownClauses(text);
}

export function question(text: string) {
  return readAsked(text);
}

export function hold({ before, after, plan }: { before: PolicyText; after: PolicyText; plan: HoldPlan }) {
  const held = holdText(before, after, plan);
  const report = compare({ before, after: held.content });
  return { ...held, comparableSha256: comparableHash(held.content), report };
}
