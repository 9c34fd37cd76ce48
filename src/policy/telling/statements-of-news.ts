import type { Sentence } from "../sentences/sentence.js";
import { readDefinedTerms } from "../statements/defined-terms.js";
import { readStatements } from "../statements/read-statements.js";
import type { DefinedTerms, Statement } from "../statements/statement.js";
import type { PolicyText } from "../types.js";
import type { News } from "./news.js";

/** A statement with the sentence it stands in. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly sentence: Sentence;
  /** The sentence that introduces the list it stands in; "" where there is none. */
  readonly leadIn: string;
}

/** What the two sides of a piece of news state. */
export interface NewsStatements {
  readonly before: readonly PlacedStatement[];
  readonly after: readonly PlacedStatement[];
}

/** Sentences read of one change at most: reading is the dearest part of telling. */
const MOST_READ = 240;
/** A lead-in longer than this is read without its beginning. */
const LONGEST_LEAD = 400;

interface Side {
  readonly policy: PolicyText;
  readonly terms: DefinedTerms;
}

/** Reads the statements of every piece of news, in the order given; beyond a number of sentences there are none. */
export function readNewsStatements(
  news: readonly News[],
  { before, after }: { readonly before: PolicyText; readonly after: PolicyText },
): ReadonlyMap<News, NewsStatements> {
  const old = { policy: before, terms: readDefinedTerms(before) };
  const young = { policy: after, terms: readDefinedTerms(after) };
  const read = new Map<News, NewsStatements>();
  for (const one of news) {
    if (read.size >= MOST_READ) break;
    read.set(one, {
      before: one.before === null ? [] : readPlaced(one.before.sentence, old),
      after: one.after === null ? [] : readPlaced(one.after.sentence, young),
    });
  }
  return read;
}

function readPlaced(sentence: Sentence, { policy, terms }: Side): PlacedStatement[] {
  if (sentence.kind === "heading") return [];
  const leadIn = findLeadIn(sentence, policy);
  const context = { terms, path: sentence.path, ...(leadIn === "" ? {} : { leadIn }) };
  return readStatements(sentence.text, context).map((statement) => ({ statement, sentence, leadIn }));
}

/** The paragraph that introduces the list an item stands in. */
function findLeadIn({ clause, kind }: Sentence, { text, clauses }: PolicyText): string {
  if (kind !== "item") return "";
  for (let at = clause - 1; at >= 0; at -= 1) {
    const one = clauses[at];
    if (one === undefined || one.kind === "heading" || one.kind === "row") return "";
    if (one.kind === "item") continue;
    const words = text.slice(one.start, one.end).trimEnd();
    return words.endsWith(":") ? words.slice(-LONGEST_LEAD) : "";
  }
  return "";
}

/** The words of a place of a statement. */
export function wordsOf(
  { sentence, leadIn }: Pick<PlacedStatement, "sentence" | "leadIn">,
  place: { start: number; end: number; in: "sentence" | "lead-in" },
): string {
  return (place.in === "sentence" ? sentence.text : leadIn).slice(place.start, place.end);
}
