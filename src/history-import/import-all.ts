import { errorMessage } from "../errors.js";
import { type ImportDeps, type ImportProgress, isAnalysisFault } from "./import-deps.js";
import { type ImportResult, importHistory } from "./import-history.js";
import type { RecordedHistory } from "./types.js";

export interface ImportAllDeps extends ImportDeps {
  /** A line for the person who waits. */
  readonly say: (line: string) => void;
}

/** What became of an archive. */
export interface ArchiveResult {
  readonly documents: number;
  readonly versions: number;
  /** Documents that could not be imported, each with its reason; the next run tries them again. */
  readonly lost: readonly string[];
}

/** Between two words on how far a document is, ms. */
const WORD_EVERY_MS = 10_000;

/**
 * Imports histories one after the other. A document that the analysis cannot do with is named, left for later, and tried once
 * more at the end; then only the reads it fails on are left out, each by its day. Whatever else fails ends the run: what was
 * imported stays, and the next run goes on.
 */
export async function importAll(
  histories: readonly RecordedHistory[],
  source: string,
  deps: ImportAllDeps,
): Promise<ArchiveResult> {
  const { say } = deps;
  const total = histories.length;
  const later: RecordedHistory[] = [];
  const lost: string[] = [];
  let versions = 0;
  for (const [index, history] of histories.entries()) {
    const name = `[${index + 1}/${total}]`;
    const tried = await tryOne(history, source, { ...deps, onProgress: sayProgress(name, deps) });
    if ("result" in tried) {
      versions += tried.result.versions;
      say(`${name} ${describeResult(tried.result)}`);
      continue;
    }
    later.push(history);
    say(`${name} ${history.url}: left for later: ${tried.problem}`);
  }
  for (const history of later) {
    const leaveOut = (at: Date, problem: string) =>
      say(`[again] ${history.url}: the read of ${at.toISOString().slice(0, 10)} is left out: ${problem}`);
    const tried = await tryOne(history, source, { ...deps, leaveOut, onProgress: sayProgress("[again]", deps) });
    if ("result" in tried) {
      versions += tried.result.versions;
      say(`[again] ${describeResult(tried.result)}`);
    } else lost.push(`${history.url}: ${tried.problem}`);
  }
  return { documents: total - lost.length, versions, lost };
}

type Tried = { readonly result: ImportResult } | { readonly problem: string };

async function tryOne(history: RecordedHistory, source: string, deps: ImportDeps): Promise<Tried> {
  try {
    return { result: await importHistory(history, source, deps) };
  } catch (error) {
    if (isAnalysisFault(error)) return { problem: errorMessage(error) };
    throw error;
  }
}

const STEP_WORDS: Readonly<Record<ImportProgress["step"], string>> = { read: "reads", compared: "comparisons" };

/** A line now and then while one document takes long. */
export function sayProgress(name: string, { say, clock }: Pick<ImportAllDeps, "say" | "clock">) {
  let last = clock.now().getTime();
  return ({ step, done, total }: ImportProgress) => {
    const now = clock.now().getTime();
    if (now - last < WORD_EVERY_MS) return;
    last = now;
    say(`${name} ${done} of ${total} ${STEP_WORDS[step]}`);
  };
}

/** `D-12 https://…: 34 versions, 12 changes` */
export function describeResult({ document, versions, skipped, changes, known }: ImportResult): string {
  const name = `D-${document.id} ${document.url}`;
  if (known) return `${name}: on record already`;
  const left = skipped > 0 ? `, ${skipped} reads left out` : "";
  return `${name}: ${versions} versions, ${changes} changes${left}`;
}
