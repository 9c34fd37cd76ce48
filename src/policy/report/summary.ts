import type { Move } from "../direction/move.js";
import { type Stretch, splitSentences } from "../reading/split-sentences.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseChange, Span, WordRun } from "../types.js";
import type { JudgedChange } from "./clause-changes.js";

const MOST = 3;
const LONGEST_QUOTE = 160;
/** "36 months", "$100", "30 %": words and a number. */
const FIGURE = /\p{N}/u;

/** At most three plain sentences on what changed: one a subject, the heaviest first, new wording before what is gone. */
export function summarise(judged: readonly JudgedChange[]): string[] {
  const told = judged.filter(({ change }) => change.kind !== "moved" && change.direction !== "editorial");
  const order = [...told].sort((a, b) => weight(b.change) - weight(a.change));
  const subjects = new Map<string, JudgedChange[]>();
  for (const one of order) {
    const said = `${subjectOf(one.change)} ${verbOf(one.change)}`;
    subjects.set(said, [...(subjects.get(said) ?? []), one]);
  }
  return [...subjects]
    .slice(0, MOST)
    .flatMap(([said, [first, ...more]]) => (first ? [say(said, first, more.length)] : []));
}

function say(said: string, first: JudgedChange, more: number): string {
  const others = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "clause" : "clauses"})`;
  return `${said}${others}: ${tell(first)}`;
}

function verbOf({ kind }: ClauseChange): string {
  return kind === "added" || kind === "removed" ? kind : "changed";
}

/** Severity bands apart, new wording before removed wording, headings and unrated clauses last. */
function weight({ severity, after, types, score }: ClauseChange): number {
  const band = severity === "high" ? 300 : severity === "medium" ? 200 : severity === "low" ? 100 : 0;
  return band + (after === null ? 0 : 50) + (types[0] === "other" ? 0 : 20) + (score ?? 0) / 10;
}

/** What is new, or gone, in the policy's own words. */
function tell({ change, moves }: JudgedChange): string {
  const { before, after } = change;
  if (after === null) return cite(before?.quote ?? "");
  if (before === null) return cite(after.quote);
  return (
    tellFigure(change, moves) ??
    tellMove(after, moves) ??
    tellNewWords(change) ??
    tellGoneWords(change) ??
    cite(after.quote)
  );
}

/** Two figures side by side say more than a sentence. */
function tellFigure({ before, after, direction }: ClauseChange, moves: readonly Move[]): string | null {
  const figures = moves.filter((move) => move.before !== null && move.after !== null);
  const telling = figures.find((move) => move.direction === direction) ?? figures[0];
  if (!telling?.before || !telling.after || before === null || after === null) return null;
  const was = wordsAt(before, telling.before);
  const now = wordsAt(after, telling.after);
  return FIGURE.test(was) && FIGURE.test(now) && was !== now ? `now “${now}”, before “${was}”.` : null;
}

/** The new wording's sentence in which the meaning moved; what is worse for the reader first. */
function tellMove(after: Span, moves: readonly Move[]): string | null {
  const standing = moves.filter((move) => move.after !== null && move.weight === "full");
  const telling = standing.find(({ direction }) => direction === "worse") ?? standing[0];
  const sentence = telling?.after ? sentenceAt(after.quote, telling.after.start) : null;
  return sentence === null ? null : cite(sentence);
}

/** The first sentence of the new wording that holds the longest stretch the old one has not. */
function tellNewWords({ after, words }: ClauseChange): string | null {
  const sentence = after && sentenceAround(after.quote, longestRun(words, "+"));
  return sentence === null ? null : cite(sentence);
}

function tellGoneWords({ words }: ClauseChange): string | null {
  const gone = longestRun(words, "-").replace(/^[\s,;:.]+|[\s,;:]+$/g, "");
  return gone === "" ? null : `no longer says ${cite(gone)}`;
}

function longestRun(words: readonly WordRun[], op: WordRun["op"]): string {
  const runs = words.filter((run) => run.op === op).map(({ text }) => text.trim());
  return runs.sort((a, b) => b.length - a.length)[0] ?? "";
}

function sentenceAround(quote: string, words: string): string | null {
  return /[\p{L}\p{N}]/u.test(words) ? sentenceAt(quote, quote.indexOf(words)) : null;
}

function sentenceAt(quote: string, at: number): string | null {
  const stretch = splitSentences(quote).find(({ start, end }) => at >= start && at < end);
  return stretch === undefined ? null : quote.slice(stretch.start, stretch.end);
}

function subjectOf({ types, after, before }: ClauseChange): string {
  const [type] = types;
  if (type !== undefined && type !== "other") return titleOfType(type);
  return (after ?? before)?.path.at(-1)?.trim() || "Clause";
}

function wordsAt(span: Span, { start, end }: Stretch): string {
  return span.quote.slice(start, end).trim();
}

/** The policy's words in quotation marks, on one line, to the end of a sentence or a word. */
function cite(quote: string): string {
  const line = quote.replace(/\s+/g, " ").trim();
  const [first] = splitSentences(line);
  const sentence = first === undefined ? line : line.slice(first.start, first.end).trim();
  if (sentence.length <= LONGEST_QUOTE) return `“${sentence}”`;
  return `“${sentence.slice(0, sentence.lastIndexOf(" ", LONGEST_QUOTE))} …”`;
}
