import type { Move } from "../direction/move.js";
import type { Stretch } from "../reading/split-sentences.js";
import type { Reason } from "../reason.js";
import type { ClauseChange, Span, WordRun } from "../types.js";

/** Most facts of one clause in a sentence, most words quoted for one, and longest stretch of changed words told whole. */
const MOST = 2;
const LONGEST = 90;
const LONGEST_RUN = 70;
/** Words after a modal that it takes to say what it does: "will use your notes". */
const AFTER_MODAL = 3;
const WORDS_AHEAD = new RegExp(`^(?:\\s*[^\\s,.;:]+){1,${AFTER_MODAL}}`);
/** Words that lead on to something which is not quoted. */
const LOOSE_WORD = "\\s(?:by|to|of|at|in|for|with|from|on|or|and|the|a|an|your|our|its)";
const LOOSE_END = new RegExp(`(?<!${LOOSE_WORD})(?:${LOOSE_WORD})+$|['’]$`);
/** Words that two facts share when they are one. */
const OVERLAP = 3;
/** A phrase, rather than a word, that was taken out. */
const PHRASE_WORDS = 3;
const MODAL_MOVES: ReadonlySet<string> = new Set(["modality", "firmness", "negation"]);

/** What moved in a reworded clause, each in a few words of both wordings: `now “90 days”, before “30 days”`; empty when nothing known did. */
export function movedFacts(change: ClauseChange, moves: readonly Move[]): string[] {
  const facts = new Set<string>();
  for (const move of paired(told(moves)).sort((a, b) => rank(b, change) - rank(a, change))) {
    const fact = tellMove(move, change);
    if (fact !== null && !isTold(fact, [...facts])) facts.add(fact);
  }
  return [...facts].slice(0, MOST);
}

/** A promise that turned is told by its verb or its "not", where a move has them: the rest of its words stayed. */
function told(moves: readonly Move[]): readonly Move[] {
  const byVerb = moves.some(({ name, before, after }) => MODAL_MOVES.has(name) && before !== null && after !== null);
  const byWord = byVerb || moves.some(({ name }) => name === "negation");
  return moves.filter(({ name }) => !(byWord && name === "promise") && !(byVerb && name === "negation"));
}

/** One thing that came and one of its kind that went are one fact: now “Delaware”, before “Norway”. */
function paired(moves: readonly Move[]): Move[] {
  return moves.flatMap((move) => {
    const partner = moves.find((other) => other.name === move.name && isPair(move, other));
    if (partner === undefined || moves.filter(({ name }) => name === move.name).length > 2) return [move];
    return move.after === null ? [] : [{ ...move, before: partner.before }];
  });
}

function isPair(a: Move, b: Move): boolean {
  return (a.before === null && b.after === null && a !== b) || (a.after === null && b.before === null && a !== b);
}

/** What makes a new or removed clause weigh, in its own words: `“at any time”, “without notice”`; empty when nothing does. A lone word ("any") tells nothing. */
export function weightyWords({ reasons, after, before }: ClauseChange): string[] {
  const quote = (after ?? before)?.quote ?? "";
  const words = reasons.flatMap(triggerOf).filter((word) => quote.includes(word));
  return [...new Set(words)]
    .filter((word) => /\s/.test(word) && word.length <= LONGEST)
    .slice(0, MOST + 1)
    .map((word) => `“${oneLine(word)}”`);
}

/** The words that add to the weight, for what they say themselves. */
function triggerOf(reason: Reason): string[] {
  if (reason.factor === "base" || reason.factor === "moved" || reason.points <= 0) return [];
  return reason.factor === "difference" || reason.factor === "protection" ? [] : [reason.trigger.trim()];
}

/** A phrase that was taken out and nothing put in its place: `no longer “and then delete them”`; null when there is none of some length. */
export function droppedPhrase({ words }: ClauseChange): string | null {
  const gone = words.flatMap((run, at) => {
    const replaced = words[at - 1]?.op === "+" || words[at + 1]?.op === "+";
    const text = trimMarks(run.text);
    return run.op !== "-" || replaced || text.split(/\s+/).length < PHRASE_WORDS ? [] : [text];
  });
  const longest = gone.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : `no longer ${cite(longest)}`;
}

/** Whether one of the facts tells the other already, in more words or in fewer. */
export function isTold(fact: string, facts: readonly string[]): boolean {
  return facts.some((other) => repeats(other, fact));
}

/** The longest stretch that only one side has, when no known thing moved. */
export function changedWords({ words }: ClauseChange): string | null {
  const added = longestRun(words, "+");
  if (added !== null) return `now ${cite(added)}`;
  const gone = longestRun(words, "-");
  return gone === null ? null : `no longer ${cite(gone)}`;
}

/** The policy's words in quotation marks, on one line, to the end of a word. */
export function cite(quote: string, longest = LONGEST): string {
  const line = oneLine(quote).replace(/[.;:,]$/, "");
  if (line.length <= longest) return `“${line}”`;
  const end = line.lastIndexOf(" ", longest);
  return `“${line.slice(0, end > 0 ? end : longest)} …”`;
}

/** Figures first, then what goes the way of the whole change, then what weighs in full. */
function rank({ before, after, direction, weight }: Move, change: ClauseChange): number {
  const both = before !== null && after !== null ? 1 : 0;
  return both + (direction === change.direction ? 4 : 0) + (weight === "full" ? 2 : 0);
}

function tellMove(move: Move, change: ClauseChange): string | null {
  const was =
    move.before && change.before ? wordsOf(move, move.before, { span: change.before, op: "-", change }) : null;
  const now = move.after && change.after ? wordsOf(move, move.after, { span: change.after, op: "+", change }) : null;
  if (was !== null && now !== null) return was === now ? null : `now ${now}, before ${was}`;
  if (was !== null) return `no longer ${was}`;
  return now === null ? null : `now ${now}`;
}

interface OneSide {
  readonly span: Span;
  readonly op: "-" | "+";
  readonly change: ClauseChange;
}

/** The words of a move; those around it too, when they are a short stretch that only this side has. */
function wordsOf(move: Move, place: Stretch, { span, op, change }: OneSide): string | null {
  const lone = move.before === null || move.after === null;
  const run = lone ? runAround(place, change.words, op) : null;
  if (run !== null) return citeRun(run, place.start, span.quote);
  const end = MODAL_MOVES.has(move.name)
    ? endOfWords(span.quote, place.end)
    : place.end + particle(span.quote, place.end);
  const words = withoutLooseEnd(span.quote.slice(place.start, endOfWord(span.quote, end)).trim());
  return words === "" ? null : cite(words);
}

/** "opt" and what belongs to it: "opt out". */
function particle(text: string, from: number): number {
  return /^[ -](?:in|out|off)\b/.exec(text.slice(from))?.[0].length ?? 0;
}

function withoutLooseEnd(words: string): string {
  return /\bopt[ -](?:in|out)$/i.test(words) ? words : words.replace(LOOSE_END, "");
}

/** A short stretch whole, a long one from its start or from a little before the words that count. */
function citeRun(run: Placed, from: number, quote: string): string {
  const { text, start } = sentenceAround(run, from);
  const sentence = text.split(/(?<=[.!?])\s/)[0] ?? text;
  if (from - start < sentence.length && (sentence.length <= LONGEST_RUN || from - start < LONGEST_RUN / 2)) {
    return cite(trimMarks(sentence), LONGEST_RUN);
  }
  const space = quote.indexOf(" ", Math.max(start, from - LONGEST_RUN / 2));
  const begin = space < 0 || space > from ? from : space + 1;
  return cite(trimMarks(quote.slice(begin, start + text.length)), LONGEST_RUN);
}

/** The stretch from the sentence on that the place stands in: what the sentence before it says is another thing. */
function sentenceAround({ text, start }: Placed, place: number): Placed {
  const ends = [...text.matchAll(/[.!?]\s+/g)].map((match) => match.index + match[0].length);
  const begin = ends.filter((end) => start + end <= place).at(-1) ?? 0;
  return { text: text.slice(begin), start: start + begin };
}

/** Words with their place in the whole clause. */
interface Placed {
  readonly text: string;
  readonly start: number;
}

/** The changed stretch of one side that a place stands in. */
function runAround({ start }: Stretch, words: readonly WordRun[], op: "-" | "+"): Placed | null {
  let at = 0;
  for (const run of words) {
    if (run.op !== "=" && run.op !== op) continue;
    if (run.op === op && start >= at && start < at + run.text.length) return { text: run.text, start: at };
    at += run.text.length;
  }
  return null;
}

/** A place that ends inside a word ("delet") ends after it. */
function endOfWord(text: string, from: number): number {
  if (!/\p{L}/u.test(text.charAt(from - 1))) return from;
  return from + (/^\p{L}+/u.exec(text.slice(from))?.[0].length ?? 0);
}

function endOfWords(text: string, from: number): number {
  const match = WORDS_AHEAD.exec(text.slice(from));
  return from + (match?.[0].length ?? 0);
}

function longestRun(words: readonly WordRun[], op: WordRun["op"]): string | null {
  const runs = words.filter((run) => run.op === op).map(({ text }) => trimMarks(text));
  const longest = runs.sort((a, b) => b.length - a.length)[0] ?? "";
  return /[\p{L}\p{N}]/u.test(longest) ? longest : null;
}

function trimMarks(text: string): string {
  return text.replace(/^[\s,;:.)]+|(?<![\s,;:.(])[\s,;:.(]+$/g, "");
}

/** One fact told twice: in more words and in fewer, or ending where the other begins. */
function repeats(a: string, b: string): boolean {
  const bare = (fact: string) => fact.replace(/^(?:now|no longer) /, "").replaceAll(/[“”]/g, "");
  const [one, other] = [bare(a), bare(b)];
  return one.includes(other) || other.includes(one) || runsInto(one, other) || runsInto(other, one);
}

/** Whether the last words of one are the first of the other. */
function runsInto(one: string, other: string): boolean {
  const head = other.split(" ").slice(0, OVERLAP).join(" ");
  return head.split(" ").length === OVERLAP && one.endsWith(head);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
