import type { LinkChange, WordRun } from "../types.js";
import type { NoiseRuleId } from "./noise-rules.js";

export type OperationKind = "same" | "moved" | "modified" | "rewritten" | "added" | "removed" | "noise";

/** What happened to one clause; every clause of both sides stands in exactly one operation. */
export interface ClauseOperation {
  readonly kind: OperationKind;
  /** Index into the old text's clauses; null for what was added. */
  readonly before: number | null;
  /** Index into the new text's clauses; null for what was removed. */
  readonly after: number | null;
  /** 1 for equal wording, the cosine of the wordings for a pair, 0 for what has no partner. */
  readonly similarity: number;
  /** The clause stands elsewhere in the order; a modified clause may have moved as well. */
  readonly moved: boolean;
  /** Word diff of a modified, rewritten or noisy pair, one run for what was added or removed, empty when nothing differs. */
  readonly words: readonly WordRun[];
  /** The noise rule that explains the whole difference, or null. */
  readonly noise: NoiseRuleId | null;
  /** Links that lead elsewhere now; where nothing else differs, the clause counts as modified. Absent when there are none. */
  readonly links?: readonly LinkChange[];
}
