import { InputError } from "../../../errors.js";
import { EXPORT_FORMATS, type ExportFormat } from "../../../export/types.js";
import { quoteInput } from "./closest.js";
import type { Taken } from "./taken.js";
import type { Token } from "./tokens.js";

/** What a channel exports: its records in a format, or all that proves one of them. */
export type ChatFormat = ExportFormat | "bundle";
export const CHAT_FORMATS: readonly ChatFormat[] = [...EXPORT_FORMATS, "bundle"];

const SYNONYMS: Readonly<Record<string, ChatFormat>> = { markdown: "md", evidence: "bundle", zip: "bundle" };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

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

/** `2026-01-31` as the start of that day, UTC. Throws `InputError` for anything else, 31 February included. */
export function readDay(text: string): Date {
  const day = new Date(DAY.test(text) ? `${text}T00:00:00Z` : Number.NaN);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return day;
  throw new InputError(`${quoteInput(text)} is no day. Write it like 2026-01-31.`);
}

/** A format as a word of its own, anywhere: `export coursera pdf`. */
export function takeFormat(words: readonly Token[]): Taken {
  const index = words.findIndex(({ text, quoted }) => !quoted && findFormat(text) !== null);
  const format = findFormat(words[index]?.text ?? "");
  return format ? { given: { format }, rest: words.toSpliced(index, 1) } : { given: {}, rest: words };
}
