import { titleOfType } from "../type-titles.js";
import { type AnswerSource, type IndexedClause, indexClauses } from "./clause-index.js";
import { findCandidates, MOST_CANDIDATES } from "./find-candidates.js";
import type { Finding } from "./finding.js";
import type { Question } from "./read-question.js";
import { names, ratingOf, sayNotStated } from "./sentences.js";

/** The closest clause of each text, side by side; one text alone has nothing to be compared with. */
export function compareSources(question: Question, sources: readonly AnswerSource[]): Finding {
  const found = sources.map((source) => ({ source, best: bestOf(question, source) }));
  const clauses = found.flatMap(({ best }) => (best === undefined ? [] : [best])).slice(0, MOST_CANDIDATES);
  if (clauses.length === 0) return { status: "not-stated", sentence: sayNotStated(question, sources), clauses };
  if (sources.length < 2) {
    const sentence = `Not compared: only ${names(sources)} was given. Give the other policies too.`;
    return { status: "not-compared", sentence, clauses };
  }
  const lines = found.map(({ source, best }) => {
    return best === undefined ? `${source.name}: not stated` : `${source.name}: ${ratingOf(best)}`;
  });
  const title = titleOfType(question.types[0] ?? clauses[0]?.rating.types[0]?.id ?? "other");
  return { status: "answered", sentence: `${title}. ${lines.join("; ")}.`, clauses };
}

function bestOf(question: Question, source: AnswerSource): IndexedClause | undefined {
  return findCandidates(question, indexClauses([source]))[0]?.clause;
}
