import type { Sentence } from "./document-view.js";
import weights from "./evidence-weights.json" with { type: "json" };
import type { Question } from "./read-question.js";
import { BEARING_EVIDENCE, bearingEvidence, SENTENCE_EVIDENCE, sentenceEvidence } from "./sentence-evidence.js";
import type { ToldSentence } from "./told-sentence.js";

const POINTS: Readonly<Record<string, number>> = weights.sentence;

/** What can be told without its statements: which sentences are worth reading. */
export function bearing(question: Question, sentence: Sentence): number {
  return addUp(BEARING_EVIDENCE, bearingEvidence(question, sentence));
}

/** How much the sentence says to the question. */
export function weighSentence(asked: Question, told: ToldSentence): number {
  return weighEvidence(sentenceEvidence(asked, told));
}

/** The same by its evidence. */
export function weighEvidence(evidence: readonly number[]): number {
  return addUp(SENTENCE_EVIDENCE, evidence);
}

function addUp(names: readonly string[], evidence: readonly number[]): number {
  return names.reduce((sum, name, at) => sum + (evidence[at] ?? 0) * (POINTS[name] ?? 0), 0);
}
