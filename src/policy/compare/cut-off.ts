import type { ComparableClause } from "./comparable-clause.js";
import type { ClauseOperation } from "./operation.js";

/** Fewer characters are too few to recognise a clause by its beginning. */
const FEWEST = 30;
/** Share of what followed the cut that must be gone. */
const GONE = 0.7;

/**
 * Whether the second read ends in the middle of a sentence that the first one has whole, and what follows there is missing:
 * a page cut by its archive or by a limit of size. `side` is the side of the first read in the operations.
 */
export function isCutOff(
  whole: readonly ComparableClause[],
  cut: readonly ComparableClause[],
  operations: readonly ClauseOperation[],
  side: "before" | "after",
): boolean {
  const last = cut.at(-1);
  if (last === undefined || last.text.trim().length < FEWEST || ENDED.test(last.text)) return false;
  const beginning = plain(last.text);
  const at = whole.findIndex(({ text }) => text.length > last.text.length && plain(text).startsWith(beginning));
  if (at < 0) return false;
  const other = side === "before" ? "after" : "before";
  const following = operations.filter((operation) => (operation[side] ?? -1) > at);
  return following.filter((operation) => operation[other] === null).length >= GONE * following.length;
}

const ENDED = /[.!?:;…。！？]["'”’)\]*_]{0,3}\s*$/u;

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
