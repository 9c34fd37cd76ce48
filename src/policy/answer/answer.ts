import { judgeRead } from "../compare/judge-read.js";
import type { ProvisionType } from "../taxonomy.js";
import type { Severity } from "../types.js";
import { answerChanges } from "./answer-changes.js";
import { compareSources } from "./answer-comparison.js";
import { answerSinceWhen, findDate } from "./answer-since.js";
import type { AnswerSource, IndexedClause } from "./clause-index.js";
import { findInAll } from "./find-in-all.js";
import type { AnswerStatus, Finding } from "./finding.js";
import type { Intent } from "./intents.js";
import { type Question, readQuestion } from "./read-question.js";
import { sayNotCompared, sayNotUnderstood } from "./sentences.js";
import { isUnderstood } from "./understood.js";

/** A clause that bears on a question; `quote` is the text of its file from `start` to `end`, word for word. */
export interface AnswerCandidate {
  readonly file: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly path: readonly string[];
  readonly types: readonly ProvisionType[];
  readonly severity: Severity | null;
}

export interface Answer {
  readonly status: AnswerStatus;
  readonly intent: Intent | null;
  /** What the question is about. */
  readonly types: readonly ProvisionType[];
  /** A sentence or two of ours; states nothing that a quote below does not carry. */
  readonly answer: string;
  /** At most three, best first. */
  readonly candidates: readonly AnswerCandidate[];
}

/**
 * What several texts are to each other. given: platforms to compare, or versions of one document, oldest first · current:
 * documents as they stand, whose history and whose peers are known elsewhere.
 */
export type Relation = "given" | "current";

/** Answers a plain-English question from the texts, and from nothing else. Pure and deterministic; no model, no network. */
export function answerQuestion(text: string, sources: readonly AnswerSource[], relation: Relation = "given"): Answer {
  const question = readQuestion(text);
  const readable = sources.filter(({ text: policy }) => judgeRead(policy).readable);
  const unreadable = sources.filter((source) => !readable.includes(source));
  const { status, sentence, clauses } = find(question, { text, readable, unreadable, relation });
  return {
    status,
    intent: question.intent,
    types: question.types,
    answer: status !== "not-understood" && readable.length > 0 ? withUnread(sentence, unreadable) : sentence,
    candidates: clauses.map(toCandidate),
  };
}

interface Looking {
  readonly text: string;
  readonly readable: readonly AnswerSource[];
  readonly unreadable: readonly AnswerSource[];
  readonly relation: Relation;
}

function find(question: Question, { text, readable: sources, unreadable, relation }: Looking): Finding {
  if (!isUnderstood(question)) return { status: "not-understood", sentence: sayNotUnderstood(), clauses: [] };
  if (sources.length === 0) return { status: "not-compared", sentence: sayNotCompared(unreadable), clauses: [] };
  if (relation === "current") return findDate(question, sources) ?? findInAll(text, question, sources);
  switch (question.intent) {
    case "what-changed":
      return answerChanges(question, sources);
    case "since-when":
      return answerSinceWhen(question, sources);
    case "comparison":
      return compareSources(question, sources);
    default:
      return findInAll(text, question, sources);
  }
}

/** What could not be read is said, so that "not stated" is never taken for it. */
function withUnread(sentence: string, unreadable: readonly AnswerSource[]): string {
  return unreadable.length === 0 ? sentence : `${sentence} ${sayNotCompared(unreadable)}`;
}

function toCandidate({ source, quote, start, end, path, rating }: IndexedClause): AnswerCandidate {
  return {
    ...{ file: source.name, quote, start, end, path },
    types: rating.types.map(({ id }) => id),
    severity: rating.severity,
  };
}
