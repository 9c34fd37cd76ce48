import type { IndexedClause } from "./clause-index.js";

/**
 * answered: quoted · not-stated: looked for in every text and not found · not-compared: there was nothing to look in, or
 * nothing to compare with · not-understood: no question, or none about a policy.
 */
export type AnswerStatus = "answered" | "not-stated" | "not-compared" | "not-understood";

/** What a way of answering came to, before it is put together. */
export interface Finding {
  readonly status: AnswerStatus;
  readonly sentence: string;
  readonly clauses: readonly IndexedClause[];
}
