import type { Statement } from "./statement.js";

/** Whether a statement is good or bad for the user. neutral: neither, or it cannot be told. */
export type UserValue = "good" | "bad" | "neutral";

/** What it is worth to the user that a statement holds. Only fields that are sure are looked at; the rest is neutral. */
export function valueForUser(_statement: Statement): UserValue {
  return "neutral";
}
