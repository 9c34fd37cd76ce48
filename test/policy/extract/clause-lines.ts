import type { PolicyText } from "../../../src/policy/types.js";

/** A policy's clauses as readable lines: "kind [path] text". */
export function clauseLines(policy: PolicyText): string[] {
  return policy.clauses.map((clause) => {
    const path = clause.path.length > 0 ? ` [${clause.path.join(" > ")}]` : "";
    return `${clause.kind}${path} ${policy.text.slice(clause.start, clause.end)}`;
  });
}
