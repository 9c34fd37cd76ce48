import { explainClause } from "../explain/explain.js";
import { rateClause } from "../severity/rate.js";
import type { ProvisionType } from "../taxonomy.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseRating } from "../types.js";
import { answeringSentence } from "./answering-sentence.js";
import type { AnswerSource, IndexedClause } from "./clause-index.js";
import type { Question } from "./read-question.js";

/** What can be asked, for a question that was not understood. */
export const ASKABLE =
  'Ask in English about a clause, for example: "Do they sell my data?", "How long do they keep it?", "Can I opt out of arbitration?", "How severe is the liability clause?", "What changed?", "Since when does it say so?".';

/** A sentence of a policy up to this length, in characters, is told in the answer itself. */
const LONGEST_TOLD = 240;

/** What the closest clause says to the question, our reading of that, and, where asked for, its rating or what one can do. */
export function sayCandidates(question: Question, clause: IndexedClause): string {
  const { intent, types } = question;
  const rating = leadBy(types, clause.rating);
  const title = titleOfType(rating.types[0]?.id ?? "other");
  if (intent === "severity") return `${title}: ${ratingOf(clause)}. The reasons are words of the quote.`;
  const said = sayReading(question, clause);
  const youCanDo = intent === "what-can-i-do" && isAsked(types, rating) ? explainClause(clause, rating).youCanDo : null;
  return youCanDo === null ? said : `${said} ${youCanDo}`;
}

/**
 * Our reading of the sentence that bears on the question, if it is of a type asked about; else that sentence itself. A clause
 * of many sentences read as one would lend the words of one to the matter of another.
 */
function sayReading(question: Question, clause: IndexedClause): string {
  const sentence = answeringSentence(question, clause);
  const rating = leadBy(question.types, rateClause({ text: sentence, path: [] }));
  const lead = rating.types[0]?.id ?? "other";
  const told = sayQuote(sentence, clause);
  if (clause.lead !== null || lead === "other" || !isAsked(question.types, rating)) return told;
  const { says } = explainClause({ path: [], quote: sentence }, rating);
  return `${told} Our reading (${titleOfType(lead)}): ${says}`;
}

/** Whether the rating leads with a type that is asked about; any will do for a question that names none. */
function isAsked(types: readonly ProvisionType[], rating: ClauseRating): boolean {
  return types.length === 0 || types.includes(rating.types[0]?.id ?? "other");
}

/** An entry of a list says the contrary without the words before it: "You must not: sell points". */
function sayQuote(sentence: string, { lead }: IndexedClause): string {
  if (sentence.length + (lead?.length ?? 0) > LONGEST_TOLD) return "The closest clause is quoted.";
  return lead === null ? `The policy says: "${sentence}"` : `The policy says, after "${lead}": "${sentence}"`;
}

/** A clause of several types is read by the one that is asked about; another's reading would miss the question. */
function leadBy(asked: readonly ProvisionType[], rating: ClauseRating): ClauseRating {
  const lead = rating.types.find(({ id }) => id === asked[0]) ?? rating.types.find(({ id }) => asked.includes(id));
  return lead === undefined ? rating : { ...rating, types: [lead, ...rating.types.filter((one) => one !== lead)] };
}

/** The half of a question that nothing answers, beside one that something does. */
export function sayPartNotStated(part: string): string {
  return `Not stated: ${part.replace(/(?<![?.!\s])[?.!\s]+$/, "")}.`;
}

export function sayNotStated({ types }: Question, sources: readonly AnswerSource[]): string {
  const what = types[0] === undefined ? "this" : `this (${titleOfType(types[0])})`;
  return `Not stated: no clause that answers ${what} was found in ${names(sources)}.`;
}

export function sayNotCompared(sources: readonly AnswerSource[]): string {
  return sources.length === 0
    ? "Not compared: there is no text to look in."
    : `Not compared: ${names(sources)}, which could not be read as a policy.`;
}

export function sayNotUnderstood(): string {
  return `That is not a question I understand. ${ASKABLE}`;
}

/** `High, 71 of 100`, `protective`, `not rated`. */
export function ratingOf({ rating: { severity, score, protective } }: Pick<IndexedClause, "rating">): string {
  if (protective) return "protects the user, so it has no severity";
  return severity === null ? "not rated" : `${severity}, ${score} of 100`;
}

/** The texts by name: "a.md", "a.md and b.md". */
export function names(sources: readonly Pick<AnswerSource, "name">[]): string {
  const all = sources.map(({ name }) => name);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
