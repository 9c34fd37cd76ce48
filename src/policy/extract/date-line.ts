import { lines } from "../reading/lines.js";
import type { Clause } from "../types.js";
import { DATE_WORDS, MONTHS } from "./tables/date-words.js";

const LONGEST_LINE = 160;
const LONGEST_SENTENCE = 260;
const LONGEST_LABEL = 40;
/** A date word later in a line than this belongs to a sentence of the policy. */
const LATEST_WORD = 60;
const OPENING_CLAUSES = 8;
const TOP_CLAUSES = 40;
const BOTTOM_CLAUSES = 12;
const MENU = 0.8;
const MONTH_NAMES = new Set(MONTHS);
const NUMERIC = /\b\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}\b/;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/;
const EAST_ASIAN = /\d{4}\s?[年년]/;
const RELATIVE =
  /\b\d{1,3}\s(?:second|minute|hour|day|week|month|year)s?\sago\b|\b(?:yesterday|a (?:day|week|month|year) ago)\b/i;
const WORD = /[\p{L}\p{M}]+/gu;
const WORDS = new RegExp(`(?<![\\p{L}])(?:${DATE_WORDS.join("|")})`, "iu");
const REVISION = new RegExp(
  lines`
  \b(?:last|most recently|date of)\s(?:updated|revised|modified|amended|changed|reviewed|revision|update)\b
  |\beffective\b
`,
  "i",
);

/** The document's own date line near its top or bottom, word for word, or null. Menus do not count as the top. */
export function findDateLine(text: string, clauses: readonly Clause[]): string | null {
  const read = clauses.filter((clause) => clause.linkShare < MENU);
  const top = read.slice(0, TOP_CLAUSES);
  const bottom = read.slice(Math.max(TOP_CLAUSES, read.length - BOTTOM_CLAUSES)).reverse();
  for (const [index, clause] of [...top, ...bottom].entries()) {
    const words = text.slice(clause.start, clause.end);
    const line = readDateLine(words) ?? readSplitLine(words, read[read.indexOf(clause) + 1], text);
    if (line !== null) return line;
    const sentence = index < OPENING_CLAUSES ? readDateSentence(words) : null;
    if (sentence !== null) return sentence;
  }
  return null;
}

/** Every line of the text that gives a date of the document, wherever it stands, word for word. */
export function listDateLines(text: string, clauses: readonly Clause[]): string[] {
  return clauses.flatMap((clause, index) => {
    const words = text.slice(clause.start, clause.end);
    return readDateLine(words) ?? readSplitLine(words, clauses[index + 1], text) ?? readDateSentence(words) ?? [];
  });
}

/** A short clause that opens with a date word and holds a date; other sentences with a date are the policy's wording. */
export function readDateLine(clause: string): string | null {
  if (clause.length > LONGEST_LINE) return null;
  const word = WORDS.exec(clause);
  return word !== null && word.index <= LATEST_WORD && hasDate(clause) ? clause : null;
}

/** In the opening paragraphs, the sentence that states the document's date. */
function readDateSentence(clause: string): string | null {
  const sentences = clause.slice(0, 2000).split(/(?<=[.!?])\s+/, 12);
  return sentences.find((line) => line.length <= LONGEST_SENTENCE && REVISION.test(line) && hasDate(line)) ?? null;
}

/** A label in one clause ("Last updated") and the bare date in the next. */
function readSplitLine(label: string, next: Clause | undefined, text: string): string | null {
  if (label.length > LONGEST_LABEL || next === undefined || next.end - next.start > LONGEST_LABEL) return null;
  const date = text.slice(next.start, next.end);
  return WORDS.test(label) && hasDate(date) ? `${label} ${date}` : null;
}

function hasDate(text: string): boolean {
  if (NUMERIC.test(text) || EAST_ASIAN.test(text) || RELATIVE.test(text)) return true;
  if (!YEAR.test(text)) return false;
  return (text.match(WORD) ?? []).some((word) => MONTH_NAMES.has(word.toLowerCase()));
}
