import { explainClause } from "../explain/explain.js";
import type { ProvisionType } from "../taxonomy.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseRating } from "../types.js";
import type { AnswerSource, IndexedClause } from "./clause-index.js";
import type { Question } from "./read-question.js";

/** What can be asked, for a question that was not understood. */
export const ASKABLE =
  'Ask in English about a clause, for example: "Do they sell my data?", "How long do they keep it?", "Can I opt out of arbitration?", "How severe is the liability clause?", "What changed?", "Since when does it say so?".';

/** Our reading of the closest clause, and, where the question asks for it, its rating or what one can do. */
export function sayCandidates({ intent, types }: Question, clause: IndexedClause): string {
  const rating = leadBy(types, clause.rating);
  const title = titleOfType(rating.types[0]?.id ?? "other");
  if (intent === "severity") return `${title}: ${ratingOf(clause)}. The reasons are words of the quote.`;
  const { says, youCanDo } = explainClause(clause, rating);
  const reading = rating.types[0]?.id === "other" ? "The closest clause is quoted." : `${title}. Our reading: ${says}`;
  return intent === "what-can-i-do" && youCanDo !== null ? `${reading} ${youCanDo}` : reading;
}

/** A clause of several types is read by the one that is asked about; another's reading would miss the question. */
function leadBy(asked: readonly ProvisionType[], rating: ClauseRating): ClauseRating {
  const lead = rating.types.find(({ id }) => id === asked[0]) ?? rating.types.find(({ id }) => asked.includes(id));
  return lead === undefined ? rating : { ...rating, types: [lead, ...rating.types.filter((one) => one !== lead)] };
}

/** The half of a question that nothing answers, beside one that something does. */
export function sayPartNotStated(part: string): string {
  return `Not stated: ${part.replace(/[?.!\s]+$/, "")}.`;
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
