import type { PolicyText, Verdict } from "../types.js";
import { readComparable } from "./comparable-clause.js";
import type { ClauseOperation } from "./operation.js";
import { findOperations } from "./operations.js";
import { judgePair } from "./pair-state.js";
import { decide } from "./verdict.js";

export interface Comparison {
  readonly verdict: Verdict;
  /** What the newer read is instead of the policy ("cut-off", "another-document", "not-found" …); null when it is the policy. */
  readonly fault: string | null;
  /** Why, in short plain sentences; a noise rule's sentence begins with its id. */
  readonly because: readonly string[];
  /** Every clause of both sides in exactly one operation, in the order of the new text. */
  readonly operations: readonly ClauseOperation[];
}

/** Compares two versions of one policy. Pure and deterministic: the same texts give the same result on every machine. */
export function comparePolicies(before: PolicyText, after: PolicyText): Comparison {
  const old = readComparable(before);
  const young = readComparable(after);
  const operations = findOperations(old, young);
  const read = judgePair({ before: old, after: young, textBefore: before, textAfter: after, operations });
  const fault = read?.verdict === "unreadable" ? read.reason : null;
  return { ...decide(read, operations), operations, fault };
}
