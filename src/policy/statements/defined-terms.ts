import type { PolicyText } from "../types.js";
import type { DefinedTerms } from "./statement.js";

/** Who is who in a document: the names it gives the company, its users and others, read once. */
export function readDefinedTerms(_policy: Pick<PolicyText, "text">): DefinedTerms {
  return { company: new Set(), user: new Set(), thirdParty: new Set() };
}
