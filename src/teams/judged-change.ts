import type { ChangeRecord, ClauseChangeRecord, PolicyDocument } from "../ports.js";
import type { JudgedChange } from "./types.js";

/** A change record as the rules of a team look at it. */
export function judgedChange(
  { id, severity }: Pick<ChangeRecord, "id" | "severity">,
  { id: documentId, platformId }: Pick<PolicyDocument, "id" | "platformId">,
  clauses: readonly Pick<ClauseChangeRecord, "kind" | "types" | "score" | "before" | "after">[],
): JudgedChange {
  return {
    ...{ id, severity, documentId, platformId },
    clauses: clauses.map(({ kind, types, score, before, after }) => {
      const span = after ?? before;
      return { kind, types, score, quote: span?.quote ?? "", path: span?.path ?? [] };
    }),
  };
}
