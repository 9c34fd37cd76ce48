import type { StatedFact } from "../types.js";
import { endsBefore } from "./ends-before.js";

/** A day that a change binds to: the last one on which something can be done, or the one it comes into force. */
export interface StatedDeadline {
  readonly name: StatedFact["name"];
  /** ISO, e.g. 2026-07-01. */
  readonly day: string;
  readonly fact: StatedFact;
}

const DATED: ReadonlySet<StatedFact["name"]> = new Set([
  "effective-date",
  "opt-out",
  "objection-window",
  "notice-period",
]);
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** The days among stated facts; lengths of time have no day and are none. "Opt out before 1 June" ends on 31 May. */
export function deadlinesOf(facts: readonly StatedFact[]): StatedDeadline[] {
  const found = facts.flatMap((fact): StatedDeadline[] => {
    const at = ISO_DAY.test(fact.value) ? Date.parse(`${fact.value}T00:00:00Z`) : Number.NaN;
    if (!DATED.has(fact.name) || Number.isNaN(at)) return [];
    const last = fact.name !== "effective-date" && endsBefore(fact.quote) ? at - DAY_MS : at;
    return [{ name: fact.name, day: new Date(last).toISOString().slice(0, 10), fact }];
  });
  return found.filter(
    ({ name, day }, index) => index === found.findIndex((one) => one.name === name && one.day === day),
  );
}
