import type { ProvisionType } from "../taxonomy.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseRating } from "../types.js";
import type { AnswerSource, IndexedClause } from "./clause-index.js";
import type { Question } from "./read-question.js";
import { MOST_SAID, sayTold } from "./say-told.js";
import type { Sureness } from "./sureness.js";

/** What can be asked, for a question that was not understood. */
export const ASKABLE =
  'Ask in English about a clause, for example: "Do they sell my data?", "How long do they keep it?", "Can I opt out of arbitration?", "How severe is the liability clause?", "What changed?", "Since when does it say so?".';

/** How an answer is put. */
export interface Saying {
  /** Its room, in characters. */
  readonly room?: number;
  readonly sureness?: Sureness;
}

const STATES = "The policy says";
/** Of what may not answer no more is claimed. */
const CLOSEST = "The closest clause says";

/** What the closest clauses say to the question and, where asked for, their rating. */
export function sayCandidates(
  question: Question,
  clauses: readonly IndexedClause[],
  { room = MOST_SAID, sureness = "states" }: Saying = {},
): string {
  const [best] = clauses;
  if (best === undefined) return "";
  if (question.intent !== "severity") {
    return sayTold(question, clauses, { room, label: sureness === "states" ? STATES : CLOSEST });
  }
  const rating = leadBy(question.types, best.rating);
  return `${titleOfType(rating.types[0]?.id ?? "other")}: ${ratingOf({ rating })}. The reasons are words of the quote.`;
}

/** A clause of several types is rated by the one that is asked about. */
function leadBy(asked: readonly ProvisionType[], rating: ClauseRating): ClauseRating {
  const lead = rating.types.find(({ id }) => id === asked[0]) ?? rating.types.find(({ id }) => asked.includes(id));
  return lead === undefined ? rating : { ...rating, types: [lead, ...rating.types.filter((one) => one !== lead)] };
}

/** It may be stated in words that were not understood: that it is not is never said. */
const NOT_CLEAR = "Not clear";

/** The half of a question that nothing answers, beside one that something does. */
export function sayPartNotStated(part: string, sureness: Sureness): string {
  return `${sureness === "none" ? "Not stated" : NOT_CLEAR}: ${part.replace(/(?<![?.!\s])[?.!\s]+$/, "")}.`;
}

/** Nothing answers; what is nearest is quoted, so that the reader can judge. */
export function sayNotStated(
  question: Question,
  sources: readonly AnswerSource[],
  { closest = [], sureness = "none" }: { closest?: readonly IndexedClause[]; sureness?: Sureness } = {},
): string {
  const [type] = question.types;
  const what = type === undefined ? "this" : `this (${titleOfType(type)})`;
  const said =
    sureness === "none"
      ? `Not stated: no clause that answers ${what} was found in ${names(sources)}.`
      : `${NOT_CLEAR}: ${names(sources)} may state ${what} in words that were not recognised.`;
  return withQuote(said, question, closest, CLOSEST);
}

const NO_FIGURE = "No figure is stated for this.";

/** A figure is asked for, and no clause on the matter has one of that kind. */
export function sayNoFigure(question: Question, clauses: readonly IndexedClause[]): string {
  return withQuote(NO_FIGURE, question, clauses, CLOSEST);
}

function withQuote(said: string, question: Question, clauses: readonly IndexedClause[], label: string): string {
  const quoted = sayTold(question, clauses, { room: MOST_SAID - said.length - 1, label });
  return quoted === "" ? said : `${said} ${quoted}`;
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
