import { InputError } from "../../../errors.js";
import { EXPORT_FORMATS, EXPORT_SUBJECTS, type ExportFormat, type ExportSubject } from "../../../export/types.js";
import { quoteInput } from "./closest.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";

/** What a channel exports: its records in a format, or all that proves one of them. */
export type ChatFormat = ExportFormat | "bundle";
export const CHAT_FORMATS: readonly ChatFormat[] = [...EXPORT_FORMATS, "bundle"];

const SYNONYMS: Readonly<Record<string, ChatFormat>> = { markdown: "md", evidence: "bundle", zip: "bundle" };

/** `csv`, `JSON`, `markdown`; null when it is no format. */
function findFormat(text: string): ChatFormat | null {
  const word = text.toLowerCase();
  const synonym = Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined;
  return synonym ?? CHAT_FORMATS.find((format) => format === word) ?? null;
}

/** A format option's value. Throws `InputError` with what is allowed. */
export function readFormat(text: string): ChatFormat {
  const format = findFormat(text);
  if (format) return format;
  throw new InputError(`${quoteInput(text)} is no format. Write ${CHAT_FORMATS.join(", ")}.`);
}

/** A format as a word of its own, anywhere: `export coursera pdf`, `… as pdf`. */
export function takeFormat(words: readonly Token[]): Taken {
  const index = words.findIndex(({ text, quoted }) => !quoted && findFormat(text) !== null);
  const format = findFormat(words[index]?.text ?? "");
  if (!format) return { given: {}, rest: words };
  const lead = /^(?:as|to|in)$/i.test(words[index - 1]?.text ?? "") ? 1 : 0;
  return { given: { format }, rest: words.toSpliced(index - lead, 1 + lead) };
}

const SUBJECTS: Readonly<Record<string, ExportSubject>> = { vendors: "watches", watch: "watches", list: "watches" };

function findSubject(text: string): ExportSubject | null {
  const word = text.toLowerCase();
  const synonym = Object.hasOwn(SUBJECTS, word) ? SUBJECTS[word] : undefined;
  return synonym ?? EXPORT_SUBJECTS.find((subject) => subject === word) ?? null;
}

/** What an export is of. Throws `InputError` with what is allowed. */
export function readSubject(text: string): ExportSubject {
  const subject = findSubject(text);
  if (subject) return subject;
  throw new InputError(`${quoteInput(text)} cannot be exported. Write ${EXPORT_SUBJECTS.join(" or ")}.`);
}

/** The word of a subject at the start: `export watches`. */
export function takeSubject(words: readonly Token[]): Taken {
  const [first, ...rest] = words;
  const subject = first && !first.quoted ? findSubject(first.text) : null;
  return subject ? { given: { subject }, rest } : { given: {}, rest: words };
}
