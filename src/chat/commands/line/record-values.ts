import { InputError } from "../../../errors.js";
import { formatRecordId, RECORD_LETTERS, type RecordId, readRecordId } from "../../../record-id.js";
import { prose, usage } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import type { Verb } from "../verbs/verb-types.js";
import { quoteInput } from "./closest.js";

/** The record itself when the verb takes its kind. Throws `InputError` with the kinds it takes. */
export function checkRecordKind(record: RecordId, verb: Verb): RecordId {
  const kinds = verb.arguments.find((argument) => argument.kind === "record")?.records ?? [];
  if (kinds.includes(record.kind)) return record;
  const allowed = kinds.map((kind) => `${RECORD_LETTERS[kind]}-…`).join(" or ");
  const typed = `${RECORD_LETTERS[record.kind]}-${record.id}`;
  throw new SpokenError(prose`${verb.name} takes ${allowed}, not ${typed}. Usage: ${usage(verb.name)}`);
}

/** `C-1 P-2`; undefined for none. */
export function writeRecords(records: readonly RecordId[] | undefined): string | undefined {
  return records?.map(({ kind, id }) => formatRecordId(kind, id)).join(" ");
}

/** A record's ID as an option's value. Throws `InputError`. */
export function readRecord(value: string, verb: Verb): RecordId {
  const record = readRecordId(value);
  if (record) return checkRecordKind(record, verb);
  throw new InputError(`${quoteInput(value)} is no record ID; they look like ${formatRecordId("change", 67)}.`);
}
