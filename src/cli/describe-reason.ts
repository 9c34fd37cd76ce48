import type { Reason } from "../policy/types.js";

/** `+10 notice: “without notice”` */
export function describeReason({ factor, trigger, points }: Reason): string {
  return `${points > 0 ? "+" : ""}${points} ${factor}: “${trigger}”`;
}
