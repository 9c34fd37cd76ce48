import type { IndexedClause } from "./clause-index.js";
import { sentencesOf } from "./document-view.js";
import type { Question } from "./read-question.js";
import { sentenceEvidence } from "./sentence-evidence.js";
import { type ToldSentence, toldSentence } from "./told-sentence.js";
import { bearing, weighEvidence } from "./weigh-sentence.js";

/** Sentences of one clause whose statements are read: those that bear most on the question. */
const READ_PER_CLAUSE = 5;

/** A sentence with what speaks for it. */
export interface WeighedSentence extends ToldSentence {
  readonly weight: number;
  /** In the order of `SENTENCE_EVIDENCE`. */
  readonly evidence: readonly number[];
}

/** The sentences of a clause that bear on the question, best first. */
export function weighSentences(question: Question, clause: IndexedClause): WeighedSentence[] {
  return sentencesOf(clause)
    .map((sentence) => ({ sentence, worth: bearing(question, sentence) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, READ_PER_CLAUSE)
    .map(({ sentence }) => {
      const told = toldSentence(clause, sentence);
      const evidence = sentenceEvidence(question, told);
      return { ...told, evidence, weight: weighEvidence(evidence) };
    })
    .sort((a, b) => b.weight - a.weight);
}
