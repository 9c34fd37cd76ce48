import { createHash } from "node:crypto";
import type { PolicyText } from "../types.js";
import { readComparable } from "./comparable-clause.js";
import { findRoles } from "./roles.js";

/** SHA-256 (hex) of a text's wording as it is compared, noise and the division into clauses left out: equal means the same policy. */
export function comparableHash(text: PolicyText): string {
  const clauses = readComparable(text);
  const roles = findRoles(clauses);
  const wording = clauses.filter((_, at) => roles[at] === null).map((clause) => clause.key);
  return createHash("sha256").update(wording.join(" ")).digest("hex");
}
