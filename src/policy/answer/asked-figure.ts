import { findQuantities } from "../reading/quantities.js";
import type { IndexedClause } from "./clause-index.js";
import type { Question } from "./read-question.js";
import { TOLD_IN_WORDS } from "./tables/figures-in-words.js";

/** Asks outright for a figure. */
const ASKS_FOR_FIGURE =
  /\b(?:how (?:long|soon|fast|quickly|much|many|old)|(?:what|how much|any) (?:\w+ )?notice|(?:notice|retention|refund|response|trial|cooling[- ]off|support) (?:periods?|times?|window)|cap|minimum age|age limit|deadline|time ?line|time limit)\b/;
/** Says when one may, and not how long anything takes. */
const NO_FIGURE = /\bat any time\b/g;

/** Whether a figure is asked for and no clause found has one of that kind, in numbers or in words. */
export function asksInVain({ quantity, folded }: Question, clauses: readonly IndexedClause[]): boolean {
  if (quantity === null || !ASKS_FOR_FIGURE.test(folded)) return false;
  return !clauses.some((clause) => {
    const told = clause.folded.replace(NO_FIGURE, "");
    return findQuantities(told).some(({ kind }) => kind === quantity) || (TOLD_IN_WORDS[quantity]?.test(told) ?? false);
  });
}
