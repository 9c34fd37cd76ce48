import type { Span } from "../../policy/types.js";
import type { ClauseChangeRecord } from "../../ports.js";
import type { Block } from "../types.js";

/** Above this many characters a clause is shown in excerpt on the card; the details have all of it. */
const CARD_CHARACTERS = 600;
const LEAD = 120;
const READABLE_SHARE = 0.6;

/** Where a clause stands, as the source line of its quote: `Now · Terms › 14. Disputes`. */
export function sourceLine(label: string, span: Span): string {
  return [label, span.path.join(" › ")].filter((part) => part !== "").join(" · ");
}

/** A clause change in full: its word diff where that reads well, else its quotes, new wording first. */
export function clauseBlocks(clause: ClauseChangeRecord): Block[] {
  if (clause.after && onlyLinks(clause)) return [quote("Same words", clause.after), ...linkBlocks(clause)];
  return [...(readsAsDiff(clause) ? wordDiffBlocks(clause) : quoteBlocks(clause)), ...linkBlocks(clause)];
}

function onlyLinks({ links, words, before, after }: ClauseChangeRecord): boolean {
  return links !== undefined && before?.quote === after?.quote && words.every(({ op }) => op === "=");
}

/** Links that lead elsewhere, as text: addresses of a policy are not ours to make clickable. */
function linkBlocks({ links = [] }: ClauseChangeRecord): Block[] {
  return links.map(({ text, before, after }) => ({
    kind: "text",
    text: `The link “${text}” now leads to ${after}, before to ${before}.`,
  }));
}

/** The words that changed, marked within the clause; its quotes where there is no word diff. */
export function wordDiffBlocks(clause: ClauseChangeRecord): Block[] {
  const { before, after, words } = clause;
  if (!before || !after || words.length === 0) return quoteBlocks(clause);
  return [{ kind: "diff", runs: words, source: sourceLine("Word diff", after) }];
}

/** Both wordings whole, the new one first. */
export function quoteBlocks({ kind, before, after }: ClauseChangeRecord): Block[] {
  if (kind === "moved" && before && after) {
    const place = before.path.join(" › ") || "no heading";
    return [quote("Moved, same words", after), { kind: "text", text: `It stood under: ${place}` }];
  }
  return [...(after ? [quote("Now", after)] : []), ...(before ? [quote("Before", before)] : [])];
}

/** Where little is kept, a word diff is a puzzle of single words. */
function readsAsDiff({ words, before, after }: ClauseChangeRecord): boolean {
  const kept = words.reduce((sum, { op, text }) => (op === "=" ? sum + text.length : sum), 0);
  return kept >= READABLE_SHARE * Math.max(before?.quote.length ?? 0, after?.quote.length ?? 0);
}

/** A clause change for the card: in full when short, else exact excerpts around the first change, and the label says so. */
export function clauseExcerpt(clause: ClauseChangeRecord): Block[] {
  const { before, after } = clause;
  const length = clause.words.reduce((sum, run) => sum + run.text.length, 0);
  const longest = Math.max(length, before?.quote.length ?? 0, after?.quote.length ?? 0);
  if (longest <= CARD_CHARACTERS) return clauseBlocks(clause);
  const from = Math.max(0, firstChange(clause) - LEAD);
  const sides = [...(after ? excerpt("Now", after, from) : []), ...(before ? excerpt("Before", before, from) : [])];
  return [...sides, ...linkBlocks(clause)];
}

function quote(label: string, span: Span): Block {
  return { kind: "quote", text: span.quote, source: sourceLine(label, span) };
}

/** Both sides are equal up to the first change, so one offset serves both. */
function firstChange({ words }: ClauseChangeRecord): number {
  const [first] = words;
  return words.length > 1 && first?.op === "=" ? first.text.length : 0;
}

/** Nothing when there are no words: a label never stands without its quote. */
function excerpt(label: string, span: Span, from: number): Block[] {
  const start = wordStart(span.quote, Math.min(from, Math.max(0, span.quote.length - LEAD)));
  const end = wordEnd(span.quote, Math.min(span.quote.length, start + CARD_CHARACTERS / 2));
  const whole = start === 0 && end === span.quote.length;
  const text = span.quote.slice(start, end).trim();
  const source = sourceLine(whole ? label : `${label}, excerpt (all of it in the details)`, span);
  return text === "" ? [] : [{ kind: "quote", text, source }];
}

/** The start of the word at an index, unless there is no space near it. */
function wordStart(text: string, index: number): number {
  const space = text.lastIndexOf(" ", index);
  return index === 0 || space < 0 || index - space > LEAD ? index : space + 1;
}

function wordEnd(text: string, index: number): number {
  const space = text.indexOf(" ", index);
  const end = space < 0 ? text.length : space;
  return end - index > LEAD ? index : end;
}
