import { plainReason, type Reason } from "../policy/reason.js";
import { titleOfType } from "../policy/type-titles.js";

/** How the severity of a change comes from those of its clauses. */
export const CHANGE_SEVERITY =
  "A change is as severe as its most severe clause, but no more than what came, went or was reworded in it weighs by itself; one step more when it is retroactive or in force at once.";

/** How points become a severity. */
export const SEVERITY_BANDS =
  "High from 60 points, Medium from 30, Low below. The same text always gets the same rating.";

/** `+10 notice: "without notice"`; the trigger stands in the clause, but for the base, which comes with its kind. */
export function reasonLine(reason: Reason): string {
  if (reason.factor === "moved") {
    const side = reason.side === "was" ? "before" : "now";
    return `moved, without points of its own: ${reason.name}, ${side} "${reason.trigger}"`;
  }
  const { factor, trigger, points } = plainReason(reason);
  const signed = points < 0 ? `−${-points}` : `+${points}`;
  if (reason.factor === "base") return `${signed} base of its kind: ${titleOfType(reason.type)}`;
  // Silence has no words of its own: the act is quoted that no choice stands beside.
  if (reason.factor === "consent" && points > 3) return `${signed} no choice is stated beside "${trigger}"`;
  return `${signed} ${factor}: "${trigger}"`;
}
