import type { IndexedClause } from "./clause-index.js";
import { type Sentence, sentencesOf } from "./document-view.js";
import type { Question } from "./read-question.js";
import { shareOfWords } from "./word-match.js";

/** What the leading subject's own words add, beside a share of the words and of the matters. */
const SUBJECT_POINTS = 0.3;

/** The sentence of a clause that bears most on the question, word for word; the whole clause when it has one. */
export function answeringSentence(question: Question, clause: IndexedClause): string {
  const sentences = sentencesOf(clause);
  const [first, ...rest] = sentences;
  if (first === undefined || rest.length === 0) return clause.quote.trim();
  const best = rest.reduce((one, other) => (bearing(question, other) > bearing(question, one) ? other : one), first);
  return clause.quote.slice(best.start, best.end).trim();
}

function bearing({ words, topics, subjects }: Question, { folded, words: there }: Sentence): number {
  const stated = topics.filter((topic) => topic.stated.test(folded)).length;
  const named = subjects[0]?.words.test(folded) ?? false;
  return (
    shareOfWords(words, (word) => there.has(word)) +
    (topics.length === 0 ? 0 : stated / topics.length) +
    (named ? SUBJECT_POINTS : 0)
  );
}
