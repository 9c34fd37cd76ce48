import { splitSentences } from "../reading/split-sentences.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseChange, Span } from "../types.js";
import type { JudgedChange } from "./clause-changes.js";

const MOST = 3;
const LONGEST_QUOTE = 160;

/** At most three plain sentences on what changed: the heaviest first, new wording before what is gone. */
export function summarise(judged: readonly JudgedChange[]): string[] {
  const told = judged.filter(({ change }) => change.kind !== "moved" && change.direction !== "editorial");
  const order = [...told].sort((a, b) => weight(b.change) - weight(a.change));
  return [...new Set(order.map(sayChange))].slice(0, MOST);
}

/** Severity bands apart, new wording before removed wording, headings and unrated clauses last. */
function weight({ severity, after, types, score }: ClauseChange): number {
  const band = severity === "high" ? 300 : severity === "medium" ? 200 : severity === "low" ? 100 : 0;
  return band + (after === null ? 0 : 50) + (types[0] === "other" ? 0 : 20) + (score ?? 0) / 10;
}

function sayChange({ change, moves }: JudgedChange): string {
  const subject = subjectOf(change);
  if (change.kind === "added" && change.after !== null) return `${subject} added: ${cite(change.after.quote)}`;
  if (change.kind === "removed" && change.before !== null) return `${subject} removed: ${cite(change.before.quote)}`;
  const telling = moves.find(({ direction }) => direction === change.direction) ?? moves[0];
  const now = telling?.after ? wordsAt(change.after, telling.after) : null;
  const was = telling?.before ? wordsAt(change.before, telling.before) : null;
  if (now !== null && was !== null && now !== was) return `${subject} changed: now “${now}”, before “${was}”.`;
  return `${subject} changed: ${cite(newWords(change) ?? change.after?.quote ?? "")}`;
}

function subjectOf({ types, after, before }: ClauseChange): string {
  const [type] = types;
  if (type !== undefined && type !== "other") return titleOfType(type);
  return (after ?? before)?.path.at(-1)?.trim() || "Clause";
}

function wordsAt(span: Span | null, { start, end }: { start: number; end: number }): string | null {
  return span === null ? null : span.quote.slice(start, end).trim();
}

/** The first sentence of the new wording that holds words the old one has not. */
function newWords({ after, words }: ClauseChange): string | null {
  const inserted = words.filter(({ op }) => op === "+").map(({ text }) => text.trim());
  const longest = inserted.sort((a, b) => b.length - a.length)[0];
  if (after === null || longest === undefined || longest === "") return null;
  const at = after.quote.indexOf(longest);
  const stretch = splitSentences(after.quote).find(({ start, end }) => at >= start && at < end);
  return stretch === undefined ? null : after.quote.slice(stretch.start, stretch.end);
}

/** The policy's words in quotation marks, on one line, to the end of a sentence or a word. */
function cite(quote: string): string {
  const line = quote.replace(/\s+/g, " ").trim();
  const [first] = splitSentences(line);
  const sentence = first === undefined ? line : line.slice(first.start, first.end).trim();
  if (sentence.length <= LONGEST_QUOTE) return `“${sentence}”`;
  return `“${sentence.slice(0, sentence.lastIndexOf(" ", LONGEST_QUOTE))} …”`;
}
