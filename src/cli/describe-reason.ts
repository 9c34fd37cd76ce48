import { plainReason, type Reason } from "../policy/reason.js";
import { titleOfType } from "../policy/type-titles.js";

/** `+10 notice: “without notice”`; the base comes with the kind, not with words of the clause: `+45 base of its kind: Changes to the terms`. */
export function describeReason(reason: Reason): string {
  const { factor, trigger, points } = plainReason(reason);
  const signed = points < 0 ? `−${-points}` : `+${points}`;
  if (reason.factor === "base") return `${signed} base of its kind: ${titleOfType(reason.type)}`;
  return `${signed} ${factor}: “${trigger}”`;
}
