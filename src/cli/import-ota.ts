import { resolve } from "node:path";
import { readConfig } from "../config.js";
import { errorMessage, FineprintError, InputError } from "../errors.js";
import { importHistory } from "../history-import/import-history.js";
import { openArchive } from "../history-import/ota/open-archive.js";
import type { RecordedHistory } from "../history-import/types.js";
import { describeResult, openImport } from "./open-import.js";

export interface OtaOptions {
  readonly declarations?: string;
  readonly service: readonly string[];
}

/**
 * `fineprint import ota DIR`: every document of an Open Terms Archive repository, one after the other, with a line for each.
 * Stopped and started again it goes on where it was. Throws `InputError` for what is no such repository.
 */
export async function importOta(directory: string, options: OtaOptions): Promise<void> {
  const started = Date.now();
  const open = await openImport(readConfig(process.env));
  try {
    const { declarations, service: services } = options;
    const archive = await openArchive({
      directory: resolve(directory),
      declarations,
      services,
      catalogue: open.catalogue,
    });
    try {
      const total = archive.histories.length;
      if (total === 0) throw new InputError(nothingFound(directory, archive.withoutAddress));
      let versions = 0;
      const take = async (history: RecordedHistory, name: string): Promise<string | null> => {
        try {
          const result = await importHistory(history, archive.source, { ...open, onProgress: sayProgress(name) });
          versions += result.versions;
          process.stdout.write(`${name} ${describeResult(result)}\n`);
          return null;
        } catch (error) {
          return refuseOne(error);
        }
      };
      const failed: { history: RecordedHistory; problem: string }[] = [];
      for (const [index, history] of archive.histories.entries()) {
        const problem = await take(history, `[${index + 1}/${total}]`);
        if (problem === null) continue;
        failed.push({ history, problem });
        process.stdout.write(`[${index + 1}/${total}] ${history.url}: left for later: ${problem}\n`);
      }
      const lost: string[] = [];
      for (const { history } of failed) {
        const problem = await take(history, "[again]");
        if (problem !== null) lost.push(`${history.url}: ${problem}`);
      }
      const seconds = ((Date.now() - started) / 1_000).toFixed(1);
      const done = total - lost.length;
      process.stdout.write(`${done} documents, ${versions} versions in ${seconds} s. Nothing of it is posted.\n`);
      if (lost.length > 0)
        throw new FineprintError("import", `Not imported, try again later:\n${lost.join("\n")}`, true);
      if (archive.withoutAddress.length > 0) process.stdout.write(`${withoutAddress(archive.withoutAddress)}\n`);
    } finally {
      await archive.close();
    }
  } finally {
    await open.close();
  }
}

function sayProgress(name: string) {
  return (done: number, total: number) => process.stdout.write(`${name} ${done} of ${total} reads\n`);
}

/** One document that cannot be compared is no reason to leave out the others. Whatever else fails ends the run. */
function refuseOne(error: unknown): string {
  if (error instanceof FineprintError && error.code.startsWith("analysis-")) return errorMessage(error);
  throw error;
}

const SHOWN = 10;

function withoutAddress(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `No address is known for ${names.length}: ${names.slice(0, SHOWN).join(", ")}${more}. Give --declarations.`;
}

function nothingFound(directory: string, names: readonly string[]): string {
  const what = names.length > 0 ? withoutAddress(names) : "It holds no files like Service/Privacy Policy.md.";
  return `${directory} has no history to import. ${what}`;
}
