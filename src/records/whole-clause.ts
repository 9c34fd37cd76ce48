import { titleOfType } from "../policy/type-titles.js";
import type { ClauseChangeRecord } from "../ports.js";
import { type DrawnReading, mainReading } from "./drawn-reading.js";
import { ratingWords } from "./labels.js";

/**
 * A change weighs what its changed words weigh, a provision what its clause weighs: where they differ, both in one sentence.
 * `The whole clause: Suspension and termination, Medium 30; what changed in it: Data retention, Low 20.` Null where they agree.
 */
export function wholeClauseSentence(clause: ClauseChangeRecord, drawn: DrawnReading | undefined): string | null {
  const reading = drawn === undefined ? null : mainReading(drawn);
  if (reading === null || (clause.kind !== "modified" && clause.kind !== "rewritten")) return null;
  const whole = `${titleOfType(reading.types[0]?.id ?? "other")}, ${ratingWords(reading)}`;
  const part = `${titleOfType(clause.types[0] ?? "other")}, ${ratingWords(clause)}`;
  return whole === part ? null : `The whole clause: ${whole}; what changed in it: ${part}.`;
}
