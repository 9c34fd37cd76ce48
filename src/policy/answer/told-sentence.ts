import { readDefinedTerms } from "../statements/defined-terms.js";
import { readStatements } from "../statements/read-statements.js";
import type { Statement } from "../statements/statement.js";
import type { IndexedClause } from "./clause-index.js";
import { inOneLine, type Sentence, sentencesOf } from "./document-view.js";
import { windowAround } from "./window.js";

/** A sentence that may be told: where it stands, and what it states. */
export interface ToldSentence {
  readonly clause: IndexedClause;
  readonly sentence: Sentence;
  /** Word for word. */
  readonly text: string;
  /** The same with the entries that it leads in, those that there is room for; word for word. */
  readonly shown: string;
  readonly statements: readonly Statement[];
}

/** As much of a list is shown behind the words that lead it in, in whole entries, in characters. */
const MOST_ENTRIES = 260;
/** A row of a table may be as long as a page; as much of it is read. */
const MOST_READ = 1_500;

const read = new WeakMap<Sentence, ToldSentence>();

/** The sentence with its statements; read once. */
export function toldSentence(clause: IndexedClause, sentence: Sentence): ToldSentence {
  const before = read.get(sentence);
  if (before !== undefined) return before;
  const text = wordsOf(clause, sentence);
  const shown = text.endsWith(":") ? withEntries(clause, text) : text;
  const context = { terms: readDefinedTerms(clause.source.text), path: clause.path };
  const statements = readStatements(
    text.slice(0, MOST_READ),
    clause.lead === null ? context : { ...context, leadIn: clause.lead },
  );
  const told = { clause, sentence, text, shown, statements };
  read.set(sentence, told);
  return told;
}

function withEntries({ source, end, entries }: IndexedClause, text: string): string {
  const [first] = entries;
  if (first === undefined) return text;
  const whole = entries.filter((one) => one - end <= MOST_ENTRIES);
  const listed = source.text.text.slice(end, whole.at(-1) ?? first).trim();
  const shown = windowAround(listed, { start: 0, end: 0 }, MOST_ENTRIES);
  return `${text} ${shown}${whole.length > 0 && whole.length < entries.length ? " \u2026" : ""}`;
}

/** The sentence beside it in its clause; null at either end. */
export function neighbourOf({ clause, sentence }: ToldSentence, away: 1 | -1): ToldSentence | null {
  const all = sentencesOf(clause);
  const next = all[all.indexOf(sentence) + away];
  return next === undefined ? null : toldSentence(clause, next);
}

function wordsOf({ quote }: IndexedClause, { start, end }: Sentence): string {
  return inOneLine(quote.slice(start, end)).trim();
}
