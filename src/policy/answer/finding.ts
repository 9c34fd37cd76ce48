import type { AnswerStatus } from "../answers.js";
import type { IndexedClause } from "./clause-index.js";

/** What a way of answering came to, before it is put together. */
export interface Finding {
  readonly status: AnswerStatus;
  readonly sentence: string;
  readonly clauses: readonly IndexedClause[];
}
