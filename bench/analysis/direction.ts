import { directionOfChange } from "../../src/policy/direction/direction.js";
import { rateClause } from "../../src/policy/rate.js";
import { COUNTERFACTUALS } from "../../test/policy/direction/counterfactuals.js";

/** Counterfactual pairs judged right, both ways round. */
export function judgeCounterfactuals(): { right: number; of: number } {
  const asked = COUNTERFACTUALS.flatMap(([before, after]) => [
    directionOfChange(side(before), side(after)).direction === "worse",
    directionOfChange(side(after), side(before)).direction === "better",
  ]);
  return { right: asked.filter(Boolean).length, of: asked.length };
}

function side(text: string) {
  return { text, path: [], rating: rateClause({ text, path: [] }) };
}
