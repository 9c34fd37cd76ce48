import type { ClauseOperation } from "../compare/operation.js";
import { listDateLines } from "../extract/date-line.js";
import { IN_FORCE_AT_ONCE } from "../facts/tables/fact-words.js";
import { foldText } from "../reading/fold-text.js";
import type { ChangeFlag, PolicyText, StatedFact } from "../types.js";

/** Silent, retroactive, announced. */
export function flagsOfChange(
  facts: readonly StatedFact[],
  operations: readonly ClauseOperation[],
  { before, after }: { readonly before: PolicyText; readonly after: PolicyText },
): ChangeFlag[] {
  const flags: ChangeFlag[] = [];
  const dated = facts.some(({ name }) => name === "effective-date");
  if (!dated && hasNewWording(operations) && keepsItsDates(before, after)) flags.push("silent");
  if (facts.some(({ name }) => name === "retroactive")) flags.push("retroactive");
  if (facts.some(({ name }) => name === "announced")) flags.push("announced");
  return flags;
}

/** Whether words came, went or were replaced; a link that leads elsewhere is no wording. */
function hasNewWording(operations: readonly ClauseOperation[]): boolean {
  return operations.some(({ kind, words }) => WORDED.has(kind) && words.some(({ op }) => op !== "="));
}

const WORDED: ReadonlySet<string> = new Set(["modified", "rewritten", "added", "removed"]);

/** Whether both texts have a date line of their own, and neither it nor another date line of the document moved. */
function keepsItsDates(before: PolicyText, after: PolicyText): boolean {
  if (before.dateLine === null || before.dateLine !== after.dateLine) return false;
  const old = listDateLines(before.text, before.clauses);
  const young = listDateLines(after.text, after.clauses);
  return old.every((line) => young.includes(line)) && young.every((line) => old.includes(line));
}

/** Whether the new wording says that it binds at once. */
export function isInForceAtOnce(operations: readonly ClauseOperation[], after: PolicyText): boolean {
  return operations.some(({ kind, after: index }) => {
    const clause = index === null || kind === "same" || kind === "moved" ? undefined : after.clauses[index];
    return clause !== undefined && IN_FORCE_AT_ONCE.test(foldText(after.text.slice(clause.start, clause.end)));
  });
}
