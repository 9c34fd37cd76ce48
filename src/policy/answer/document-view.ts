import { splitSentences } from "../reading/split-sentences.js";
import { contentWords } from "../words/content-words.js";
import type { IndexedClause } from "./clause-index.js";
import type { Question } from "./read-question.js";
import { synonymsOf } from "./synonyms.js";
import type { Topic } from "./tables/topics.js";

/** What a question meets in all clauses that it is looked for in: what is rare there tells more. */
export interface DocumentView {
  /** How telling each asked stem is in these clauses: 0 when all hold it, 1 when one does; absent when none does. */
  readonly rare: ReadonlyMap<string, number>;
  /** The matters asked after, with how telling each is in these clauses; 0 when no clause states it. */
  readonly topics: readonly WeighedTopic[];
  /** Words of the question that no clause holds, nor a word for them. */
  readonly missing: readonly string[];
}

export interface WeighedTopic {
  readonly topic: Topic;
  readonly weight: number;
  readonly stating: ReadonlySet<IndexedClause>;
  readonly heading: ReadonlySet<IndexedClause>;
}

/** One sentence of a clause: as it is read, and its words as stems. */
export interface Sentence {
  /** Where it stands in the clause's quote. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

/** Looks through all clauses for what the question asks. */
export function viewDocument(question: Question, clauses: readonly IndexedClause[]): DocumentView {
  const rare = new Map<string, number>();
  for (const { stem } of question.asked) {
    const holding = clauses.filter(({ counts }) => counts.has(stem)).length;
    if (holding > 0) rare.set(stem, tellingOf(holding, clauses.length));
  }
  return {
    rare,
    topics: question.topics.map((topic) => weighTopic(topic, clauses)),
    missing: question.words.filter((word) => ![word, ...synonymsOf(word)].some((one) => rare.has(one))),
  };
}

function weighTopic(topic: Topic, clauses: readonly IndexedClause[]): WeighedTopic {
  const stating = new Set(clauses.filter(({ folded }) => topic.stated.test(folded)));
  const heading = new Set(clauses.filter((clause) => topic.stated.test(clause.heading)));
  const holding = new Set([...stating, ...heading]).size;
  return { topic, stating, heading, weight: holding === 0 ? 0 : tellingOf(holding, clauses.length) };
}

function tellingOf(holding: number, all: number): number {
  return Math.log(1 + all / holding) / Math.log(1 + all);
}

const known = new WeakMap<IndexedClause, readonly Sentence[]>();

/** The sentences of a clause; worked out once. */
export function sentencesOf(clause: IndexedClause): readonly Sentence[] {
  const before = known.get(clause);
  if (before !== undefined) return before;
  // A row of a table is told as one: a cell says nothing without the cell that it is about.
  const whole = [{ start: 0, end: clause.quote.length }];
  const text = clause.broken ? inOneLine(clause.quote) : clause.quote;
  const sentences = (clause.kind === "row" ? whole : splitSentences(text)).map(({ start, end }) => ({
    start,
    end,
    folded: clause.folded.slice(start, end),
    words: new Set(contentWords(clause.quote.slice(start, end))),
  }));
  known.set(clause, sentences);
  return sentences;
}

/** The text without ends of lines; every place stays what it is. */
export function inOneLine(text: string): string {
  return text.replace(/[\r\n]/g, " ");
}
