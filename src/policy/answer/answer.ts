import type { Answer, AnswerCandidate, AskedQuestion, Turn } from "../answers.js";
import { judgeRead } from "../compare/judge-read.js";
import { answerChanges } from "./answer-changes.js";
import { compareSources } from "./answer-comparison.js";
import { answerSinceWhen, findDate } from "./answer-since.js";
import type { AnswerSource, IndexedClause } from "./clause-index.js";
import { findInAll } from "./find-in-all.js";
import { type FoundTurn, findTurn } from "./find-turn.js";
import type { Finding } from "./finding.js";
import { type Question, readQuestion } from "./read-question.js";
import { sayNotCompared, sayNotUnderstood } from "./sentences.js";
import { isOffTopic } from "./tables/off-topic.js";
import { isUnderstood } from "./understood.js";

/**
 * What several texts are to each other. given: platforms to compare, or versions of one document, oldest first · current:
 * documents as they stand, whose history and whose peers are known elsewhere.
 */
export type Relation = "given" | "current";

/** Answers a plain-English question from the texts, and from nothing else. Pure and deterministic; no model, no network. */
export function answerQuestion(text: string, sources: readonly AnswerSource[], relation: Relation = "given"): Answer {
  const question = readQuestion(text);
  const readable = sources.filter(isReadable);
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

/** What a question asks, for whoever answers it otherwise than from texts. */
export function readAsked(text: string): AskedQuestion {
  const question = readQuestion(text);
  const { intent, types, asOf, words } = question;
  const found = findTurn(text);
  const turn = found !== null && isTurn(found, question) ? found : null;
  const bare = words.length === 0 || turn?.bare === true;
  return { intent, types, asOf, bare, turn: turn?.turn ?? null, ...nearestOf(found, question) };
}

/** A turn that is said as people say it; a line that names a matter is a question on that matter, unless it asks for the law. */
function isTurn({ turn, score, sure }: FoundTurn, { types, topics, named }: Question): boolean {
  if (!sure) return false;
  if (!named && topics.length === 0) return true;
  return score >= (turn === "legality" ? ASKS_FOR_LAW : WORD_FOR_WORD) || (turn === "affected" && types[0] === "scope");
}

/** What points at what the conversation is about. */
const POINTS = /\b(?:this|that|it|these|those|here)\b/;
/** Without it, so near to a phrasing; nearer where it may be on a kind of clause, or has words of policies. */
const NEAR = 0.55;
const NEAR_WITH_KIND = 0.63;
const NEAR_WITH_WORDS = 0.7;

/**
 * What a line in a conversation most likely is: one that names no matter of its own, or that is surely a turn and points at what the
 * conversation is about, or has no word but those of turns.
 */
function nearestOf(found: FoundTurn | null, { named, topics, entities, types, folded }: Question) {
  const free = !named && topics.length === 0;
  const farTurn: Turn | null = found !== null && free ? found.turn : null;
  const points = POINTS.test(folded);
  if (!points && isOffTopic(folded)) return { farTurn: null, nearestTurn: null };
  const near = types.length > 0 ? NEAR_WITH_KIND : NEAR;
  const about = found?.sure === true && (points || found.score >= (found.bare ? near : NEAR_WITH_WORDS));
  const nearestTurn: Turn | null =
    found !== null && (about || (found.likely && free && entities.length === 0)) ? found.turn : null;
  return { farTurn, nearestTurn };
}

const WORD_FOR_WORD = 0.75;
const ASKS_FOR_LAW = 0.75;

const judged = new WeakMap<AnswerSource, boolean>();

/** Whether a source is a policy at all; each is judged once. */
function isReadable(source: AnswerSource): boolean {
  const before = judged.get(source);
  if (before !== undefined) return before;
  const { readable } = judgeRead(source.text);
  judged.set(source, readable);
  return readable;
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
