import { resolve } from "node:path";
import { readConfig } from "../config.js";
import { FineprintError, InputError } from "../errors.js";
import { importAll } from "../history-import/import-all.js";
import { openArchive } from "../history-import/ota/open-archive.js";
import { openImport } from "./open-import.js";

export interface OtaOptions {
  readonly declarations?: string;
  readonly service: readonly string[];
}

/**
 * `fineprint import ota DIR`: every document of an Open Terms Archive repository, one after the other, with a line for each.
 * Stopped and started again it goes on where it was. Throws `InputError` for what is no such repository, a retryable
 * `FineprintError` "import" when documents are left.
 */
export async function importOta(directory: string, options: OtaOptions): Promise<void> {
  const started = Date.now();
  const open = await openImport(readConfig(process.env));
  try {
    const { declarations, service: services } = options;
    const { catalogue } = open;
    const archive = await openArchive({ directory: resolve(directory), declarations, services, catalogue });
    try {
      if (archive.histories.length === 0) throw new InputError(nothingFound(directory, archive.withoutAddress));
      const { documents, versions, lost } = await importAll(archive.histories, archive.source, { ...open, say });
      const seconds = ((Date.now() - started) / 1_000).toFixed(1);
      say(`${documents} documents, ${versions} versions in ${seconds} s. Nothing of it is posted.`);
      if (archive.withoutAddress.length > 0) say(withoutAddress(archive.withoutAddress));
      if (lost.length > 0)
        throw new FineprintError("import", `Not imported, try again later:\n${lost.join("\n")}`, true);
    } finally {
      await archive.close();
    }
  } finally {
    await open.close();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
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
