import { FineprintError } from "../../errors.js";
import type { ApiScope } from "../../ports.js";
import { type Holder, POINTS, tooMuchSentence } from "../access/token-desk.js";

/** Takes what a tool costs. Throws a `FineprintError` "too-much-asked" (retry) when the minute does not hold it. */
export type Toll = (scope: ApiScope) => Promise<void>;

/** Nothing costs anything: whoever sits at the machine. */
export const NO_TOLL: Toll = async () => undefined;

/** The toll of one request, which has paid for one read already; it may call many tools. */
export function createToll(take: Holder["take"]): Toll {
  let paid = POINTS.read;
  return async (scope) => {
    const due = Math.max(0, POINTS[scope] - paid);
    paid = Math.max(0, paid - POINTS[scope]);
    if (due === 0) return;
    const allowance = await take(due);
    if (!allowance.allowed) throw new FineprintError("too-much-asked", tooMuchSentence(allowance), true);
  };
}
