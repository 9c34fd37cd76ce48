import type { RatedPlace } from "../answers.js";
import { entriesOf, leadsOf } from "../list-leads.js";
import { foldText } from "../reading/fold-text.js";
import { splitSentences } from "../reading/split-sentences.js";
import { isHeading, rateClause } from "../severity/rate.js";
import type { Clause, ClauseRating, PolicyText, Span } from "../types.js";
import { contentWords } from "../words/content-words.js";
import { rarityOf } from "../words/word-rarity.js";
import { joinBroken } from "./join-broken.js";
import { cellsOf, columnsOf } from "./table-rows.js";

/** One text that is asked about: its name for the answer, and its clauses with what is known of them. */
export interface AnswerSource {
  /** A file's name, or a document's. */
  readonly name: string;
  readonly text: PolicyText;
  /** Ratings by the clause's place; a clause without one is `other`. */
  readonly rated: readonly RatedPlace[];
}

/** A clause as the search sees it. */
export interface IndexedClause extends Span {
  readonly source: AnswerSource;
  readonly kind: Clause["kind"];
  /** The ends of its lines end no sentence. */
  readonly broken: boolean;
  readonly folded: string;
  readonly heading: string;
  readonly rating: ClauseRating;
  /** How often each word stands in it, those of its headings and of the sentence that leads in a list counted too. */
  readonly counts: ReadonlyMap<string, number>;
  /** The words of its headings, and of the sentence that leads in its list. */
  readonly headed: ReadonlySet<string>;
  /** The sentence that leads in the list it is an entry of: "You must not:". Null for any other clause. */
  readonly lead: string | null;
  /** Where the entries that it leads in end, in the source; none for a clause that leads in no list. */
  readonly entries: readonly number[];
  /** The names of the columns of the table it is a row of; null for any other clause. */
  readonly columns: readonly string[] | null;
  /** Its own content words, counted. */
  readonly length: number;
}

const UNRATED: ClauseRating = {
  ...{ types: [{ id: "other", confidence: 1 }], severity: null, score: null, protective: false, reasons: [] },
};
/** A title may end in a full stop: "Governing Law, Jurisdiction." */
const TITLE_END = /\.$/;
/** A word of the innermost heading counts like this many in the clause, one of an outer heading half of it. */
const HEADING_WEIGHT = 1.5;
/** Usual constants of BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
/** Average clause, in content words; fixed, so that a score does not depend on what else is in the text. */
const AVERAGE_LENGTH = 30;

const indexed = new WeakMap<AnswerSource, readonly IndexedClause[]>();

/** Every clause of the sources but headings, ready to be searched; each source is worked out once. */
export function indexClauses(sources: readonly AnswerSource[]): IndexedClause[] {
  return sources.flatMap((source) => {
    const before = indexed.get(source);
    if (before !== undefined) return before;
    const clauses = indexSource(source);
    indexed.set(source, clauses);
    return clauses;
  });
}

function indexSource(source: AnswerSource): IndexedClause[] {
  const { text } = source.text;
  const clauses = joinBroken(source.text);
  const ratings = new Map(source.rated.map((rated) => [`${rated.start}-${rated.end}`, rated]));
  const begun = new Set(source.rated.map(({ start }) => start));
  const leads = leadsOf({ text, clauses });
  const tables = columnsOf({ text, clauses });
  return clauses.flatMap((clause, at) => {
    const { start, end, path, kind, broken } = clause;
    const quote = text.slice(start, end);
    const columns = tables[at] ?? null;
    // What names columns, or what follows, says nothing by itself.
    if (isHeading(kind, quote.replace(TITLE_END, "")) || columns?.join(" | ") === quote) return [];
    const about = kind === "row" ? (cellsOf(quote)[0]?.text ?? "") : null;
    const around = [leads[at] ?? null, columns?.join(" · ") ?? null, about].filter((one) => one !== null);
    const above = [...path.slice(-2), ...around];
    const rating = ratings.get(`${start}-${end}`) ?? (begun.has(start) ? rateClause({ text: quote, path }) : UNRATED);
    const words = contentWords(quote);
    const headed = new Set([...path, ...around].flatMap(contentWords));
    const place = {
      quote,
      start,
      end,
      path,
      kind,
      broken,
      source,
      rating,
      columns,
      lead: lastSentence(leads[at] ?? ""),
    };
    const entries = quote.trimEnd().endsWith(":") ? entriesOf(clauses, at, leads) : [];
    const folded = { folded: foldText(quote), heading: foldText(above.join(" · ")) };
    return [{ ...place, ...folded, entries, counts: countWords(words, above), headed, length: words.length }];
  });
}

/** BM25 of a clause for the words of a question, with the rarity of words in policies at large. */
export function scoreWords(clause: IndexedClause, words: readonly string[]): number {
  const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * clause.length) / AVERAGE_LENGTH;
  return words.reduce((score, word) => {
    const count = clause.counts.get(word) ?? 0;
    return score + (rarityOf(word) * count * (SATURATION + 1)) / (count + SATURATION * long);
  }, 0);
}

function lastSentence(text: string): string | null {
  const last = splitSentences(text).at(-1);
  return last === undefined ? null : text.slice(last.start, last.end).trim();
}

function countWords(words: readonly string[], above: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string, weight: number) => counts.set(word, (counts.get(word) ?? 0) + weight);
  for (const word of words) add(word, 1);
  for (const [outward, heading] of [...above].reverse().entries()) {
    for (const word of new Set(contentWords(heading))) add(word, HEADING_WEIGHT / (outward + 1));
  }
  return counts;
}
