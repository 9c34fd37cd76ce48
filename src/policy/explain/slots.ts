import { findEntities } from "../direction/find-entities.js";
import { lines } from "../reading/lines.js";
import {
  type CapturedRow,
  type ListedRow,
  type NamedRow,
  type SaidRow,
  SLOT_ROWS,
  type SlotRow,
} from "./tables/slot-rows.js";
import { sayThing } from "./tables/thing-names.js";

/** A sentence of a clause, with its place in the clause. */
export interface ClauseSentence {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  /** Whether it carries the kind that is explained. */
  readonly own: boolean;
}

/** What fills a slot: what we say, and the words of the clause that say so. Offsets are into the clause. */
export interface Filling {
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

type Found = { readonly said: string; readonly start: number; readonly end: number } | null;

/** Most entries of a list that are named. */
const MOST = 3;
/** What must not be done stands in a denial by its nature. */
const BANS = "ban-words";
/** Most words of the policy in our sentence. */
const MOST_WORDS = 12;
/** How far before a thing, in characters, a "not" still speaks of it. */
const REACH = 140;
const DENIES = /\b(?:not|nt|never|no|nor|neither|none|cannot)(?![a-z])/g;
/** After these, what a "not" denied is over. */
const TURNS = /\b(?:but|however|instead|although|only|unless|except|without)\b|;/;

/** Fills a slot from the words of a clause; null when they do not fill it. */
export function fillSlot(slot: string, sentences: readonly ClauseSentence[]): Filling | null {
  for (const row of SLOT_ROWS) {
    if (row.slot !== slot) continue;
    const filling =
      fillFrom(
        row,
        sentences.filter(({ own }) => own),
      ) ?? (row.anywhere ? fillFrom(row, sentences) : null);
    if (filling !== null) return filling;
  }
  return null;
}

function fillFrom(row: SlotRow, sentences: readonly ClauseSentence[]): Filling | null {
  for (const sentence of sentences) {
    const found = findIn(row, sentence);
    if (found !== null)
      return { said: found.said, start: sentence.start + found.start, end: sentence.start + found.end };
  }
  return null;
}

function findIn(row: SlotRow, sentence: ClauseSentence): Found {
  if (row.kind === "captured") return capture(row, sentence);
  if (row.kind === "said") return say(row, sentence);
  return row.kind === "named" ? name(row, sentence) : list(row, sentence);
}

function capture(row: CapturedRow, { text, folded }: ClauseSentence): Found {
  const match = row.pattern.exec(row.asWritten ? text : folded);
  const place = match?.indices?.groups?.v;
  if (match === null || place === undefined) return null;
  const written = text.slice(place[0], place[1]);
  const taken = row.asWritten || written !== written.toUpperCase() ? written : folded.slice(place[0], place[1]);
  const words = row.quoted ? inQuotes(taken) : plainNumber(taken);
  const said = row.slot === "notice" ? possessive(words) : withArticle(row, words);
  return { said: row.say.replace("*", said), start: match.index, end: match.index + match[0].length };
}

/** The policy's words as such, to the end of a word. */
function inQuotes(words: string): string {
  const all = words
    .replace(/\s+/g, " ")
    .replace(/(?<![\s,])[\s,]+$/, "")
    .split(" ");
  return all.length <= MOST_WORDS ? `“${all.join(" ")}”` : `“${all.slice(0, MOST_WORDS).join(" ")} …”`;
}

/** "thirty (30) days" as "30 days". */
function plainNumber(words: string): string {
  return words.replace(/^[\w-]+ ?\((\d+)\)/, "$1").replace(/\s+/g, " ");
}

/** "30 days' notice", "1 month's notice". */
function possessive(period: string): string {
  return `${period}${/s$/.test(period) ? "'" : "'s"}`;
}

const PROPER_NAMES: ReadonlySet<string> = new Set(["courts", "law", "provider"]);
const NEEDS_ARTICLE = new RegExp(lines`
  ^(?:
    United
    |Netherlands
    |Cayman
    |Philippines
    |Czech Republic
    |Dominican
    |European
    |People
    |American Arb
    |London Court
    |Hong Kong International
    |Singapore International
    |International Chamber
    |National Arb
  )
`);

function withArticle({ slot }: CapturedRow, words: string): string {
  if (!PROPER_NAMES.has(slot)) return words;
  const name = words.replace(/['’]s$/, "");
  return NEEDS_ARTICLE.test(name) ? `the ${name}` : name;
}

function say(row: SaidRow, { folded }: ClauseSentence): Found {
  const match = row.pattern.exec(folded);
  if (match === null || row.unless?.test(folded)) return null;
  return { said: row.say, start: match.index, end: match.index + match[0].length };
}

function name(row: NamedRow, { folded }: ClauseSentence): Found {
  const found = row.items.flatMap(([words, said]) => {
    const match = words.exec(folded);
    return match === null || (row.slot !== BANS && isDenied(folded, match.index))
      ? []
      : [{ said, start: match.index, end: match.index + match[0].length }];
  });
  return joined(found, row);
}

function list(row: ListedRow, { folded }: ClauseSentence): Found {
  const verb = row.after?.exec(folded) ?? null;
  if (row.after !== null && verb === null) return null;
  const from = verb === null ? 0 : verb.index;
  const things = findEntities(folded)
    .filter(({ set, start }) => set === row.set && start >= from && isDenied(folded, start) === row.denied)
    .sort((a, b) => a.start - b.start);
  const found = things.flatMap((thing) => {
    const said = sayThing(thing, folded);
    return said === null ? [] : [{ said, start: thing.start, end: thing.end }];
  });
  const telling = found.filter(({ said }) => !VAGUE.has(said));
  return joined(telling.length > 0 ? telling : found, { say: row.say, joint: "and" });
}

/** Said only when nothing more telling is named. */
const VAGUE: ReadonlySet<string> = new Set(["third parties", "partners", "business purposes", "service providers"]);

interface Joining {
  readonly say: string;
  readonly joint: "and" | "or";
}

function joined(found: readonly NonNullable<Found>[], { say, joint }: Joining): Found {
  const names = [...new Set(found.map(({ said }) => said))];
  if (names.length === 0) return null;
  const named = names.slice(0, MOST);
  const last = names.length > MOST ? "others" : named.pop();
  const text = named.length === 0 ? `${last}` : `${named.join(", ")} ${names.length > MOST ? "and" : joint} ${last}`;
  const start = Math.min(...found.map((one) => one.start));
  return { said: say.replace("*", text), start, end: Math.max(...found.map(({ end }) => end)) };
}

/** Whether the place stands in what the sentence denies: "we never collect health data". */
function isDenied(folded: string, place: number): boolean {
  const before = folded.slice(Math.max(0, place - REACH), place);
  const last = [...before.matchAll(DENIES)].at(-1);
  return last !== undefined && !TURNS.test(before.slice(last.index));
}
