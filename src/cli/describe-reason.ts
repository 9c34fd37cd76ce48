import { isProvisionType } from "../policy/taxonomy.js";
import { titleOfType } from "../policy/type-titles.js";
import type { Reason } from "../policy/types.js";

/** `+10 notice: “without notice”`; the base comes with the kind, not with words of the clause: `+45 base of its kind: Changes to the terms`. */
export function describeReason({ factor, trigger, points }: Reason): string {
  const signed = points < 0 ? `−${-points}` : `+${points}`;
  if (factor === "base" && isProvisionType(trigger)) return `${signed} base of its kind: ${titleOfType(trigger)}`;
  return `${signed} ${factor}: “${trigger}”`;
}
