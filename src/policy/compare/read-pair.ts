import type { PolicyText } from "../types.js";
import type { ComparableClause } from "./comparable-clause.js";
import type { ClauseOperation } from "./operation.js";

/** Two reads of one page, aligned. */
export interface ReadPair {
  readonly before: readonly ComparableClause[];
  readonly after: readonly ComparableClause[];
  readonly textBefore: PolicyText;
  readonly textAfter: PolicyText;
  readonly operations: readonly ClauseOperation[];
}
