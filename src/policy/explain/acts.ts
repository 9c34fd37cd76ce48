import type { Action, Statement } from "../statements/statement.js";

/**
 * Who acts in a statement, and which way: what may be said of it follows from that, whatever the kind of its clause. `company-excludes`:
 * what the company does not answer for · `company-acts`: it does it or may, which of the two is not sure ·
 * `user-gives`: a right, a promise or an agreement that the user gives by the sentence itself ·
 * `user-lacks`: what the user does not get · `rule`: nobody who acts is sure.
 */
export type Act =
  | "company-may"
  | "company-does"
  | "company-acts"
  | "company-not"
  | "company-need-not"
  | "company-excludes"
  | "user-may"
  | "user-must"
  | "user-must-not"
  | "user-need-not"
  | "user-gives"
  | "user-has"
  | "user-lacks"
  | "third-party"
  | "rule";

const GIVES: ReadonlySet<Action> = new Set([
  "licenses",
  "waives",
  "consents",
  "warrants",
  "indemnifies",
  "arbitrates",
  "assigns",
] as const);
const HAS: ReadonlySet<Action> = new Set(["owns"] as const);
const EXCLUDES: ReadonlySet<Action> = new Set(["limits-liability", "disclaims"] as const);

/** The act of a statement; `rule` where party, modality or negation is not sure. */
export function actOf({ party, modality, negated, action }: Statement): Act {
  if (!party.sure || !negated.sure) return "rule";
  if (!modality.sure || modality.value === "unknown")
    return party.value === "company" && action.sure && !negated.value ? "company-acts" : "rule";
  if (party.value === "third-party") return action.sure ? "third-party" : "rule";
  if (party.value === "company") return companyAct(modality.value, negated.value, action);
  return party.value === "user" ? userAct(modality.value, negated.value, action) : "rule";
}

function companyAct(modality: "must" | "may" | "will" | "does", negated: boolean, action: Statement["action"]): Act {
  if (EXCLUDES.has(action.value) && !negated) return "company-excludes";
  if (negated) return modality === "must" ? "company-need-not" : "company-not";
  if (modality === "may") return "company-may";
  return action.sure ? "company-does" : "rule";
}

function userAct(modality: "must" | "may" | "will" | "does", negated: boolean, action: Statement["action"]): Act {
  if (modality === "may") return negated ? "user-must-not" : "user-may";
  if (modality === "must") return negated ? "user-need-not" : "user-must";
  if (negated) return modality === "will" ? "user-lacks" : "rule";
  if (!action.sure) return "rule";
  if (action.value === "answers-for") return "user-must";
  if (GIVES.has(action.value)) return "user-gives";
  return HAS.has(action.value) ? "user-has" : "rule";
}
