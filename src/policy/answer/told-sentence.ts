import { readDefinedTerms } from "../statements/defined-terms.js";
import { readStatements } from "../statements/read-statements.js";
import type { DefinedTerms, Statement } from "../statements/statement.js";
import type { AnswerSource, IndexedClause } from "./clause-index.js";
import { type Sentence, sentencesOf } from "./document-view.js";

/** A sentence that may be told: where it stands, and what it states. */
export interface ToldSentence {
  readonly clause: IndexedClause;
  readonly sentence: Sentence;
  /** Word for word. */
  readonly text: string;
  readonly statements: readonly Statement[];
}

const terms = new WeakMap<AnswerSource, DefinedTerms>();
const read = new WeakMap<Sentence, ToldSentence>();

/** The sentence with its statements; read once. */
export function toldSentence(clause: IndexedClause, sentence: Sentence): ToldSentence {
  const before = read.get(sentence);
  if (before !== undefined) return before;
  const text = wordsOf(clause, sentence);
  const context = { terms: termsOf(clause.source), path: clause.path };
  const statements = readStatements(text, clause.lead === null ? context : { ...context, leadIn: clause.lead });
  const told = { clause, sentence, text, statements };
  read.set(sentence, told);
  return told;
}

/** The sentence beside it in its clause; null at either end. */
export function neighbourOf({ clause, sentence }: ToldSentence, away: 1 | -1): ToldSentence | null {
  const all = sentencesOf(clause);
  const next = all[all.indexOf(sentence) + away];
  return next === undefined ? null : toldSentence(clause, next);
}

function wordsOf({ quote }: IndexedClause, { start, end }: Sentence): string {
  return quote.slice(start, end).trim();
}

function termsOf(source: AnswerSource): DefinedTerms {
  const before = terms.get(source);
  if (before !== undefined) return before;
  const found = readDefinedTerms(source.text);
  terms.set(source, found);
  return found;
}
