import { type RecordId, readRecordId } from "../../../record-id.js";
import type { Verb } from "../verbs/verb-types.js";
import type { CommandArguments } from "./command.js";
import type { Token } from "./tokens.js";

/** An option that stands before the question or is given by a form; any other `word:` is part of the question. */
const OPTION = /^(question|platform|record)[:=](?!\/\/)(.+)$/is;
const SENTENCE_MARKS = /(?<![?!.,;])[?!.,;]+$/;

/**
 * Reads a verb that takes a question in plain words: every word belongs to it, but a record's ID, which says what it is
 * about. Never throws.
 */
export function readFreeText(tokens: readonly Token[], verb: Verb): CommandArguments {
  const kinds = verb.arguments.find(({ kind }) => kind === "record")?.records ?? [];
  const words: string[] = [];
  const records: RecordId[] = [];
  let platform: string | undefined;
  for (const token of tokens) {
    const [, name = "", value = token.text] = token.quoted ? [] : (OPTION.exec(token.text) ?? []);
    const record = readRecordId(value.replace(SENTENCE_MARKS, ""));
    if (name.toLowerCase() === "platform") platform = value;
    else if (record && kinds.includes(record.kind) && !token.quoted) records.push(record);
    else words.push(value);
  }
  return {
    ...(words.length > 0 ? { question: words.join(" ") } : {}),
    ...(records.length > 0 ? { records } : {}),
    ...(platform === undefined ? {} : { platform }),
  };
}
