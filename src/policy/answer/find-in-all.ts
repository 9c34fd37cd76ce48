import { type AnswerSource, type IndexedClause, indexClauses } from "./clause-index.js";
import { type Found, lookFor, MOST_CANDIDATES } from "./find-candidates.js";
import { asksInVain, findFigure } from "./find-figure.js";
import type { Finding } from "./finding.js";
import { partInFull, questionParts } from "./question-parts.js";
import { type Question, readQuestion } from "./read-question.js";
import { MOST_SAID } from "./say-told.js";
import { sayCandidates, sayNoFigure, sayNotStated, sayPartNotStated } from "./sentences.js";
import { asksForMention } from "./understood.js";

/** Looks for the clauses that answer a question, part by part when it asks for two things, in every text. */
export function findInAll(text: string, question: Question, sources: readonly AnswerSource[]): Finding {
  const index = indexClauses(sources).filter((clause) => mayAnswer(question, clause));
  const parts = questionParts(text);
  const whole = lookFor(question, index);
  if (parts.length < 2) return findOne({ question, ...whole }, sources, index);
  const found = parts.map((part) => {
    const asked = readQuestion(partInFull(part, parts[0] ?? part));
    return { part, asked, ...lookFor(asked, index) };
  });
  const clausesOf = ({ candidates }: Found) => candidates.map(({ clause }) => clause);
  const clauses = interleave([...found.map(clausesOf), clausesOf(whole)]).slice(0, MOST_CANDIDATES);
  if (clauses.length === 0) return findOne({ question, ...whole, candidates: [] }, sources, index);
  const room = Math.floor(MOST_SAID / found.length) - 1;
  const told = found.map((one) =>
    one.candidates.length === 0
      ? sayPartNotStated(one.part, one.sureness)
      : sayCandidates(one.asked, clausesOf(one), { room, sureness: one.sureness }),
  );
  return { status: "answered", sentence: [...new Set(told)].join(" "), clauses };
}

/** Asked whether a word is mentioned, only a clause that has it can tell. */
function mayAnswer(question: Question, { counts }: IndexedClause): boolean {
  if (question.types.length > 0 || !asksForMention(question)) return true;
  return question.asked.some(({ stem }) => counts.has(stem));
}

interface Asked extends Found {
  readonly question: Question;
}

function findOne(
  { question, candidates, closest, sureness }: Asked,
  sources: readonly AnswerSource[],
  index: readonly IndexedClause[],
): Finding {
  const clauses = candidates.map(({ clause }) => clause);
  if (clauses.length === 0) {
    if (closest.length > 0 && asksInVain(question, closest) && findFigure(question, index).near.length === 0) {
      return { status: "not-stated", sentence: sayNoFigure(question, closest), clauses: closest };
    }
    return { status: "not-stated", sentence: sayNotStated(question, sources, { closest, sureness }), clauses: closest };
  }
  if (!asksInVain(question, clauses)) {
    return { status: "answered", sentence: sayCandidates(question, clauses, { sureness }), clauses };
  }
  const { stated, near } = findFigure(question, index);
  if (stated.length > 0) {
    return { status: "answered", sentence: sayCandidates(question, stated, { sureness }), clauses: stated };
  }
  const shown = near.length > 0 ? near : clauses;
  return { status: "not-stated", sentence: sayNoFigure(question, shown), clauses: shown };
}

/** The best of every list, then the next of every list, each clause once. */
function interleave(lists: readonly (readonly IndexedClause[])[]): IndexedClause[] {
  const rounds = Array.from({ length: MOST_CANDIDATES }, (_, at) => lists.flatMap((list) => list[at] ?? []));
  return rounds.flat().filter((clause, at, all) => all.findIndex((one) => isSame(one, clause)) === at);
}

function isSame(a: IndexedClause, b: IndexedClause): boolean {
  return a.start === b.start && a.source === b.source;
}
