import { InputError, NotFoundError } from "../../errors.js";
import { formatRecordId, type RecordId } from "../../record-id.js";
import { type Command, needArgument } from "./line/command.js";
import { commandWords, prose } from "./verbs/prose.js";
import { SpokenError } from "./verbs/spoken-error.js";

/** Reads a record by its ID. Throws an `InputError` that says so when there is none. */
export async function findRecord<T>(record: RecordId, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const id = formatRecordId(record.kind, record.id);
    throw new SpokenError(prose`There is no record ${id}. Recent ones: ${commandWords("latest")}`, { cause: error });
  }
}

/** The one record a verb works on. Throws `InputError` when none or several are named. */
export function needRecord(command: Command): RecordId {
  const [record, second] = needArgument(command, "records");
  if (record && !second) return record;
  throw new InputError("Name one record at a time.");
}
