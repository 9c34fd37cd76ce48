import { cellsOf } from "./table-rows.js";
import { putsCase } from "./tables/narrower-cases.js";
import type { ToldSentence } from "./told-sentence.js";
import { type Anchor, windowAround } from "./window.js";

/** As much is told of the words that lead in a list. */
const LONGEST_LEAD = 160;
/** A heading that is longer is told in part. */
const LONGEST_HEADING = 80;
/** What turns a list round, and is never left out of what leads it in. */
const TURNS = /\b(?:not|never|no|unless|except|prohibited|forbidden|refrain)\b|n['\u2019]t\b/i;

/** What a quote is told with, so that it says by itself what it says where it stands. */
export interface Context {
  /** ', after "You must not:"', or nothing. */
  readonly said: string;
  /** Quotes with the same words around them need them once. */
  readonly key: string;
}

const NO_CONTEXT: Context = { said: "", key: "" };

/** The words that lead in a list, the columns of a row, or the heading that puts a narrower case or stands over an entry without either. */
export function contextOf({ clause }: ToldSentence): Context {
  const { lead, columns, kind, path } = clause;
  if (lead !== null) return { said: `, after "${plainQuotes(shortLead(lead))}"`, key: lead };
  if (columns !== null)
    return { said: `, in a table of "${plainQuotes(columns.join(" | "))}"`, key: columns.join(" | ") };
  // A clause under the heading of a narrower case is no word on all cases.
  const heading = path.findLast(putsCase) ?? (kind === "paragraph" ? undefined : path.at(-1));
  if (heading === undefined) return NO_CONTEXT;
  const shown = windowAround(heading, { start: 0, end: 0 }, LONGEST_HEADING);
  return { said: `, under "${plainQuotes(shown)}"`, key: heading };
}

function shortLead(lead: string): string {
  const turn = TURNS.exec(lead);
  const end = lead.length;
  const anchor = turn === null ? { start: end - 1, end } : { start: turn.index, end: turn.index + turn[0].length };
  return windowAround(lead, anchor, LONGEST_LEAD);
}

/** The sentence in quotation marks, in at most `most` characters around its anchor. */
export function quoteTold(told: ToldSentence, anchor: Anchor, most: number): string {
  const shown =
    told.clause.kind === "row" ? rowAround(told.text, anchor, most) : windowAround(told.shown, anchor, most);
  return `"${plainQuotes(shown)}"`;
}

/** A row that is too long: what it is about, and the cells around what answers. */
function rowAround(row: string, anchor: Anchor, most: number): string {
  if (row.length <= most) return row;
  const [first, ...others] = cellsOf(row);
  const cell = others.find(({ end }) => anchor.start < end);
  if (first === undefined || cell === undefined) return windowAround(row, anchor, most);
  const about = windowAround(first.text, { start: 0, end: 0 }, Math.floor(most / 3));
  const inside = { start: Math.max(0, anchor.start - cell.start), end: Math.max(0, anchor.end - cell.start) };
  const told = windowAround(row.slice(cell.start, cell.end), inside, most - about.length - 5);
  return others[0] === cell ? `${about} | ${told}` : `${about} \u2026 ${told}`;
}

/** Quotation marks inside a quote would end it. */
export function plainQuotes(text: string): string {
  return text.replace(/["\u201c\u201d]/g, "'").replace(/\s+/g, " ");
}
