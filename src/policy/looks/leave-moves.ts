import type { ChangeReport, ClausePair, PolicyText } from "../types.js";

/**
 * A report on a held text without the moves that are of the holding's own making: of a list that is made anew for each visit, an
 * entry that is known stands beside others every time. A clause of a kind that moved stays in it.
 */
export function leaveMoves(
  report: ChangeReport,
  before: PolicyText,
  { pairs, held }: { readonly pairs: readonly ClausePair[]; readonly held: readonly ClausePair[] },
): ChangeReport {
  const beside = clausesBeside(pairs, held);
  const starts = new Set(before.clauses.flatMap(({ start }, index) => (beside.has(index) ? [start] : [])));
  const changes = report.changes.filter(({ kind, types, before: was }) => {
    return kind !== "moved" || was === null || !starts.has(was.start) || types.some((type) => type !== "other");
  });
  return { ...report, changes };
}

/** Known clauses that stand next to a held one in the newer text. */
function clausesBeside(pairs: readonly ClausePair[], held: readonly ClausePair[]): Set<number> {
  const names = new Set(held.map(({ before, after }) => `${before}-${after}`));
  const isHeld = (pair: ClausePair | undefined) => pair !== undefined && names.has(`${pair.before}-${pair.after}`);
  const beside = pairs.flatMap(({ before }, at) => {
    return before !== null && (isHeld(pairs[at - 1]) || isHeld(pairs[at + 1])) ? [before] : [];
  });
  return new Set(beside);
}
