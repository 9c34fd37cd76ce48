import { readRecordId } from "../../../record-id.js";
import type { Verb, VerbArgument } from "../verbs/verb-types.js";
import type { CommandArguments } from "./command.js";
import { checkRecordKind } from "./record-values.js";
import { isAll } from "./values.js";

/** A platform's name, or a record's ID where the verb takes one in its place. Throws `InputError` for the wrong kind of record. */
export function readPlatform(value: string, _argument: VerbArgument, verb: Verb): CommandArguments {
  const record = verb.arguments.some(({ kind }) => kind === "record") ? readRecordId(value) : null;
  return record ? { records: [checkRecordKind(record, verb)] } : { platform: value };
}

/** The same, and "all". */
export function readWatchedPlatform(value: string, argument: VerbArgument, verb: Verb): CommandArguments {
  return isAll(value) ? { everything: true } : readPlatform(value, argument, verb);
}

/** Names separated by commas. */
export function readPlatformNames(value: string): string[] {
  return value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
