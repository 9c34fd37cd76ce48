import { findDocumentType } from "../../../catalogue/document-types.js";
import { InputError } from "../../../errors.js";
import { RECORD_LETTERS, type RecordId, readRecordId } from "../../../record-id.js";
import { usageLine } from "../verbs/find-verb.js";
import type { ArgumentKind, Verb } from "../verbs/verb-types.js";
import { quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";
import { readFormats } from "./export-values.js";
import { readSettingWords } from "./setting-words.js";
import type { Given, Taken } from "./taken.js";
import type { Token } from "./tokens.js";
import { findDuration, findProvisionType, findSeverity, readCount } from "./values.js";
import { takeRuns } from "./word-runs.js";

type Reader = (words: readonly Token[], verb: Verb) => Taken;

/** Readers by the kind of argument that calls for them, in the order they read. What is left is the platform. */
const READERS: readonly (readonly [ArgumentKind, Reader])[] = [
  ["record", readRecords],
  ["severity", readSeverities],
  ["duration", readDurations],
  ["count", readCounts],
  ["confirmation", readConfirmation],
  ["document-type", readDocuments],
  ["provision-type", readType],
  ["reset", readSettingWords],
  ["digest-mode", readSettingWords],
  ["format", readFormats],
];

/** Reads the words that are no options. Throws `InputError` for words the verb has no use for. */
export function readPositional(words: readonly Token[], verb: Verb): CommandArguments {
  let given: Given = {};
  let rest = words;
  for (const [kind, reader] of READERS) {
    if (!takes(verb, kind)) continue;
    const taken = reader(rest, verb);
    given = { ...given, ...taken.given };
    rest = taken.rest;
  }
  if (rest.length === 0) return given;
  if (takes(verb, "platforms")) return { ...given, names: rest.map((token) => token.text) };
  const left = rest.map((token) => token.text).join(" ");
  if (takes(verb, "watched-platform") && isAll(left) && !rest[0]?.quoted) return { ...given, everything: true };
  if (takes(verb, "platform") || takes(verb, "watched-platform")) return { ...given, platform: left };
  throw new InputError(`${verb.name} has no use for ${quoteInput(left)}. Usage: ${usageLine(verb)}`);
}

/** Whether a word stands for everything the channel watches. */
export function isAll(word: string): boolean {
  return /^all$/i.test(word);
}

function takes(verb: Verb, kind: ArgumentKind): boolean {
  return verb.arguments.some((argument) => argument.kind === kind);
}

function readRecords(words: readonly Token[], verb: Verb): Taken {
  const records: RecordId[] = [];
  const rest = words.filter((token) => {
    const record = token.quoted ? null : readRecordId(token.text);
    if (record) records.push(checkRecordKind(record, verb));
    return !record;
  });
  return { given: records.length > 0 ? { records } : {}, rest };
}

/** The record itself when the verb takes its kind. Throws `InputError` with the kinds it takes. */
export function checkRecordKind(record: RecordId, verb: Verb): RecordId {
  const kinds = verb.arguments.find((argument) => argument.kind === "record")?.records ?? [];
  if (kinds.includes(record.kind)) return record;
  const allowed = kinds.map((kind) => `${RECORD_LETTERS[kind]}-…`).join(" or ");
  const typed = `${RECORD_LETTERS[record.kind]}-${record.id}`;
  throw new InputError(`${verb.name} takes ${allowed}, not ${typed}. Usage: ${usageLine(verb)}`);
}

/** `high+` anywhere; a bare `high` only as the last word, where it can hardly be part of a name. */
function readSeverities(words: readonly Token[]): Taken {
  const index = words.findIndex(({ text, quoted }, at) => {
    const last = at > 0 && at === words.length - 1 && text.length > 2 && !/^(all|any)$/i.test(text);
    return !quoted && (text.endsWith("+") || last) && findSeverity(text) !== null;
  });
  const severity = findSeverity(words[index]?.text ?? "");
  return severity ? { given: { severity }, rest: words.toSpliced(index, 1) } : { given: {}, rest: words };
}

function readCounts(words: readonly Token[]): Taken {
  const index = words.findIndex(({ text, quoted }) => !quoted && /^\d{1,4}$/.test(text));
  const token = words[index];
  return token
    ? { given: { count: readCount(token.text) }, rest: words.toSpliced(index, 1) }
    : { given: {}, rest: words };
}

function readDurations(words: readonly Token[]): Taken {
  const { found, rest } = takeRuns(words, findDuration);
  if (found.length > 1) throw new InputError("Name one duration.");
  const [durationMs] = found;
  return durationMs === undefined ? { given: {}, rest } : { given: { durationMs }, rest };
}

function readConfirmation(words: readonly Token[]): Taken {
  const last = words.at(-1);
  const confirmed = last !== undefined && !last.quoted && /^(yes|y|confirm)$/i.test(last.text);
  return confirmed ? { given: { confirmed }, rest: words.slice(0, -1) } : { given: {}, rest: words };
}

function readDocuments(words: readonly Token[]): Taken {
  const { found, rest } = takeRuns(words, (text) => (isAll(text) ? "all" : (findDocumentType(text)?.id ?? null)));
  if (found.length === 0) return { given: {}, rest };
  const documents = [...new Set(found.filter((id) => id !== "all"))];
  const all = found.includes("all");
  return {
    given: {
      ...(all ? { everything: true } : {}),
      ...(documents.length > 0 ? { documents } : {}),
      words: words.map((token) => token.text).join(" "),
    },
    rest,
  };
}

function readType(words: readonly Token[]): Taken {
  const { found, rest } = takeRuns(words, findProvisionType);
  if (found.length > 1) throw new InputError("Name one type of clause at a time.");
  const [type] = found;
  return type ? { given: { type }, rest } : { given: {}, rest };
}
