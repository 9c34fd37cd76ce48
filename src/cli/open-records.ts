import { type Database, openDatabase } from "../../db/client.js";
import { type Config, readConfig } from "../config.js";
import { InputError } from "../errors.js";
import type { Viewer } from "../ports.js";
import { type RecordId, readRecordId } from "../record-id.js";

/** Opens the database of the configuration for one command, and closes it again. */
export async function withRecords<T>(use: (database: Database, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
  try {
    return await use(database, config);
  } finally {
    await database.close();
  }
}

/** Reads `slack/T0123` as a workspace; without it, the operator's own, which sees every record. Throws `InputError`. */
export function readWorkspace(text: string | undefined): Viewer {
  if (text === undefined) return { adapter: "terminal", workspace: "local" };
  const [, adapter, workspace] = /^([a-z]{1,20})\/([\w-]{1,64})$/.exec(text) ?? [];
  if (adapter !== undefined && workspace !== undefined) return { adapter, workspace };
  throw new InputError(`${text} is no workspace. Write it as slack/T0123ABC or discord/1234567890.`);
}

/** Reads a record's number. Throws `InputError`. */
export function needRecordId(text: string): RecordId {
  const record = readRecordId(text);
  if (record !== null) return record;
  throw new InputError(`${text} is no record. Write one such as C-67, P-345 or D-12.`);
}

/** Reads a number of days. Throws `InputError`. */
export function readDays(text: string): number {
  const days = /^\d{1,4}d?$/.test(text) ? Number.parseInt(text, 10) : 0;
  if (days >= 1) return days;
  throw new InputError(`${text} is no number of days. Write one such as 14.`);
}
