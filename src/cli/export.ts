import { writeFile } from "node:fs/promises";
import { openDatabase } from "../../db/client.js";
import { readConfig } from "../config.js";
import { InputError } from "../errors.js";
import { readExport } from "../export/read-export.js";
import type { ExportFormat } from "../export/types.js";
import { writeExport } from "../export/write-export.js";
import type { Severity } from "../policy/types.js";
import { readDays } from "./read-since.js";

/** The command's options, as typed where they are strings. */
export interface ExportOptions {
  readonly format: ExportFormat;
  readonly since?: string;
  readonly period?: string;
  readonly severity?: Severity;
  readonly most?: string;
  /** A file to write; without it standard output. */
  readonly out?: string;
}

/** `fineprint export --format pdf --out changes.pdf`: the changes of every document on record, without any channel's triage. */
export async function exportChanges({ format, since, period, severity, most, out }: ExportOptions): Promise<void> {
  const config = readConfig(process.env);
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
  try {
    const documents = await database.stores.documents.listDocuments();
    const words = period ?? (since === undefined ? undefined : `since ${since}`);
    const { words: days, ...bounds } = words === undefined ? { words: "" } : readDays(words);
    const scope = {
      documentIds: documents.map(({ id }) => id),
      about: `every document on record${days === "" ? "" : `, ${days}`}${severity ? `, ${severity} and above` : ""}`,
      ...bounds,
      ...(severity && severity !== "low" ? { atLeast: severity } : {}),
      ...(most === undefined ? {} : { most: readMost(most) }),
    };
    const whole = await readExport(scope, format, { stores: database.stores, clock: { now: () => new Date() } });
    const { bytes } = await writeExport(whole, format);
    if (out === undefined) process.stdout.write(bytes);
    else await writeFile(out, bytes);
    const lines = [
      `${whole.changes.length === 1 ? "1 change" : `${whole.changes.length} changes`} of ${scope.about}.`,
      ...whole.notes,
    ];
    process.stderr.write(`${lines.join("\n")}\n`);
  } finally {
    await database.close();
  }
}

function readMost(text: string): number {
  const most = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (most >= 1) return most;
  throw new InputError(`--most wants a number of changes, such as 1000, not ${text}.`);
}
