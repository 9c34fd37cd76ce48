import { rarityOf } from "../words/word-rarity.js";
import type { IndexedClause } from "./clause-index.js";
import type { DocumentView } from "./document-view.js";
import { FORM_EVIDENCE, formEvidence } from "./form-evidence.js";
import type { Question } from "./read-question.js";
import { TOPIC_EVIDENCE, topicEvidence } from "./topic-evidence.js";
import { TYPE_EVIDENCE, typeEvidence } from "./type-evidence.js";
import { WORD_EVIDENCE, wordEvidence } from "./word-evidence.js";

/**
 * What speaks for a clause as the answer to a question, by name; nearly all from 0 to 1. The weights of `evidence-weights.json`
 * stand in this order.
 */
export const EVIDENCE = [...TYPE_EVIDENCE, ...WORD_EVIDENCE, ...TOPIC_EVIDENCE, ...FORM_EVIDENCE] as const;

/** What speaks for an answer being in the text at all, besides the best clause's own evidence. */
export const TEXT_EVIDENCE = [
  "a telling word of the question stands nowhere",
  "share of its words that stand nowhere",
  "a matter asked after is stated nowhere",
  "asks after a matter",
  "lead over the tenth clause",
] as const;

/** The rarity of a word that no policy uses, about. */
const FULL_RARITY = 11;
/** A lead of so many points is a whole one. */
const FULL_LEAD = 5;

/** The evidence in one clause, in the order of `EVIDENCE`. */
export function findEvidence(question: Question, clause: IndexedClause, view: DocumentView): readonly number[] {
  const types = typeEvidence(question, clause);
  const topics = topicEvidence(clause, view);
  const looked =
    types.some((value) => value > 0) ||
    view.topics.some(({ stating }) => stating.has(clause)) ||
    question.asked.some(({ stem }) => clause.counts.has(stem));
  return [...types, ...wordEvidence(question, clause, view), ...topics, ...formEvidence(question, clause, looked)];
}

/** The evidence of the text as a whole, in the order of `TEXT_EVIDENCE`; `scores` are those of the ranked clauses, best first. */
export function findTextEvidence({ words }: Question, view: DocumentView, scores: readonly number[]): number[] {
  const all = words.reduce((sum, word) => sum + rarityOf(word), 0);
  const missing = view.missing.reduce((sum, word) => sum + rarityOf(word), 0);
  const tenth = scores[Math.min(9, scores.length - 1)] ?? 0;
  return [
    Math.max(0, ...view.missing.map(rarityOf)) / FULL_RARITY,
    all === 0 ? 0 : missing / all,
    Number(view.topics.some(({ weight }) => weight === 0)),
    Number(view.topics.length > 0),
    Math.min(1, ((scores[0] ?? 0) - tenth) / FULL_LEAD),
  ];
}
