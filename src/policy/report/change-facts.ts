import type { ClauseOperation } from "../compare/operation.js";
import { distinctFacts, findFacts } from "../facts/find-facts.js";
import { IN_FORCE_AT_ONCE } from "../facts/tables/fact-words.js";
import { foldText } from "../reading/fold-text.js";
import type { ChangeFlag, PolicyText, StatedFact } from "../types.js";

/** Facts that the new wording states about the change, date lines included; offsets are into the newer text. */
export function factsOfChange(operations: readonly ClauseOperation[], after: PolicyText): StatedFact[] {
  const changed = operations.filter(({ kind }) => kind !== "same" && kind !== "moved");
  const facts = changed.flatMap(({ after: index }) => {
    const clause = index === null ? undefined : after.clauses[index];
    return clause === undefined ? [] : findFacts(after.text, clause);
  });
  return distinctFacts([...facts, ...factsOfDateLine(after)]);
}

function factsOfDateLine({ text, dateLine }: PolicyText): StatedFact[] {
  const start = dateLine === null ? -1 : text.indexOf(dateLine);
  if (dateLine === null || start < 0) return [];
  return findFacts(text, { start, end: start + dateLine.length }).filter(({ name }) => name === "effective-date");
}

/** Silent, retroactive, announced. A text without a date line of its own cannot be silent. */
export function flagsOfChange(facts: readonly StatedFact[], before: PolicyText, after: PolicyText): ChangeFlag[] {
  const flags: ChangeFlag[] = [];
  if (before.dateLine !== null && before.dateLine === after.dateLine) flags.push("silent");
  if (facts.some(({ name }) => name === "retroactive")) flags.push("retroactive");
  if (facts.some(({ name }) => name === "announced")) flags.push("announced");
  return flags;
}

/** Whether the new wording says that it binds at once. */
export function isInForceAtOnce(operations: readonly ClauseOperation[], after: PolicyText): boolean {
  return operations.some(({ kind, after: index }) => {
    const clause = index === null || kind === "same" || kind === "moved" ? undefined : after.clauses[index];
    return clause !== undefined && IN_FORCE_AT_ONCE.test(foldText(after.text.slice(clause.start, clause.end)));
  });
}
