import { createHash } from "node:crypto";
import type { PolicyText } from "../types.js";
import { readComparable } from "./comparable-clause.js";
import { linkKey } from "./links.js";
import { findRoles } from "./roles.js";

/**
 * SHA-256 (hex) of a text's wording and of where its links lead, as they are compared, noise and the division into clauses
 * left out: equal means the same policy.
 */
export function comparableHash(text: PolicyText): string {
  const clauses = readComparable(text);
  const roles = findRoles(clauses);
  const own = clauses.filter((_, at) => roles[at] === null);
  const wording = own.map(({ key }) => key);
  const places = own.flatMap(({ links }) => links.map(linkKey)).filter((key) => key !== "");
  return createHash("sha256")
    .update(`${wording.join(" ")}\n${places.join(" ")}`)
    .digest("hex");
}
