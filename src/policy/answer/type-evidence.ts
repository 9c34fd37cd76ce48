import type { ProvisionType } from "../taxonomy.js";
import type { IndexedClause } from "./clause-index.js";
import type { Question } from "./read-question.js";

export const TYPE_EVIDENCE = [
  "is of the leading type",
  "names the leading type",
  "stands under a heading that names it",
  "is of a further type",
  "names a further type",
  "stands under a heading that names a further type",
  "is of the types the question is likely about",
] as const;

/** How far the clause is of the types asked about, in the order of `TYPE_EVIDENCE`. */
export function typeEvidence({ subjects, likely }: Question, clause: IndexedClause): number[] {
  const [lead, ...further] = subjects;
  return [
    lead === undefined ? 0 : confidenceOf(clause, lead.type),
    Number(lead?.words.test(clause.folded) ?? false),
    Number(lead?.words.test(clause.heading) ?? false),
    Math.max(0, ...further.map(({ type }) => confidenceOf(clause, type))),
    Number(further.some(({ words }) => words.test(clause.folded))),
    Number(further.some(({ words }) => words.test(clause.heading))),
    likely.reduce((sum, { type, likely: share }) => sum + share * confidenceOf(clause, type), 0),
  ];
}

/** How sure the clause is of the type; 0 when it is not. */
export function confidenceOf({ rating }: IndexedClause, type: ProvisionType): number {
  return rating.types.find(({ id }) => id === type)?.confidence ?? 0;
}
