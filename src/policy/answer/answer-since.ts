import { normaliseClause } from "../compare/normalise.js";
import { type AnswerSource, type IndexedClause, indexClauses } from "./clause-index.js";
import { findCandidates } from "./find-candidates.js";
import type { Finding } from "./finding.js";
import type { Question } from "./read-question.js";
import { names, sayNotStated } from "./sentences.js";

/** Asks after the document itself: "When was the policy last updated?" */
const DOCUMENT_ITSELF =
  /\b(?:updated|revised|modified|changed|published|dated|effective|in force|take effect|come into (?:force|effect))\b/;

/** Since when a clause stands, told by the texts that are given as versions, oldest first; a date only when one states it. */
export function answerSinceWhen(question: Question, sources: readonly AnswerSource[]): Finding {
  const dated = findDate(question, sources);
  if (dated !== null) return dated;
  const newest = sources.at(-1);
  const clauses =
    newest === undefined ? [] : findCandidates(question, indexClauses([newest])).map(({ clause }) => clause);
  const [best] = clauses;
  if (best === undefined) return { status: "not-stated", sentence: sayNotStated(question, sources), clauses };
  if (sources.length < 2) {
    const sentence = `Not compared: the clause stands in ${names(sources)}, but without earlier versions nothing tells since when.`;
    return { status: "not-compared", sentence, clauses };
  }
  return { status: "answered", sentence: sayVersions(best, sources), clauses };
}

/** The documents' own date lines, for a question after the documents themselves; null for any other, or without one. */
export function findDate(question: Question, sources: readonly AnswerSource[]): Finding | null {
  const dated = question.intent === "since-when" && isAboutDocument(question) ? dateClauses(sources) : [];
  if (dated.length === 0) return null;
  return { status: "answered", sentence: "The document gives its own date, quoted here.", clauses: dated };
}

function isAboutDocument({ types, folded }: Question): boolean {
  return DOCUMENT_ITSELF.test(folded) && types.every((type) => type === "unilateral-change" || type === "scope");
}

function dateClauses(sources: readonly AnswerSource[]): IndexedClause[] {
  return sources
    .flatMap((source) => {
      const { dateLine } = source.text;
      const clause =
        dateLine === null ? undefined : indexClauses([source]).find(({ quote }) => quote.includes(dateLine));
      return clause === undefined ? [] : [clause];
    })
    .slice(-3);
}

function sayVersions(clause: IndexedClause, sources: readonly AnswerSource[]): string {
  const key = keyOf(clause.quote);
  const having = sources.filter((source) => indexClauses([source]).some(({ quote }) => keyOf(quote) === key));
  const first = having[0];
  const earlier = sources.slice(0, first === undefined ? 0 : sources.indexOf(first));
  const since = `This wording stands in ${names(having)}`;
  return earlier.length === 0
    ? `${since}, so at least since the oldest text given.`
    : `${since}, and not yet in ${names(earlier)}.`;
}

function keyOf(quote: string): string {
  return normaliseClause(quote).tokens.join(" ");
}
