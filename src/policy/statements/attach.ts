import { roleOf } from "./figures.js";
import type { Clause, FoundCondition, Sentence, Word } from "./parts.js";
import type { Condition, Figure, Statement } from "./statement.js";

export function conditionsOf(sentence: Sentence, clause: Clause, whole: { start: number; end: number }): Condition[] {
  return sentence.conditions
    .filter((condition) => belongs(sentence, clause, whole, condition))
    .map(({ start, end, fronted: _, ...rest }) => ({ ...rest, place: { start, end, in: "sentence" } }));
}

/** A condition before its clause holds for it and for what is joined to it; one after, for the clause it follows. */
function belongs(
  { clauses, words }: Sentence,
  clause: Clause,
  whole: { start: number; end: number },
  condition: FoundCondition,
): boolean {
  if (condition.start >= whole.start && condition.start < whole.end) return true;
  const stating = clauses.filter(({ kind }) => kind === "main" || kind === "comp");
  const startOf = (one: Clause) => words[Math.min(one.start, one.group.start)]?.start ?? 0;
  if (condition.fronted) {
    const first = stating.find((one) => startOf(one) >= condition.end);
    return first !== undefined && startOf(clause) >= startOf(first) && !parted(words, condition.end, startOf(clause));
  }
  const inserted = clauses.find(
    ({ group }) =>
      (words[group.start]?.start ?? 0) < condition.start && condition.start < (words[group.head]?.start ?? 0),
  );
  if (inserted !== undefined && clause.group.sharedWith === inserted.at) return true;
  const owner = stating.findLast((one) => startOf(one) <= condition.start);
  return owner !== undefined && (owner === clause || inRow(clauses, owner, clause));
}

function parted(words: readonly Word[], from: number, to: number): boolean {
  return words.some(({ start, low }) => start > from && start < to && (low === ";" || low === "but"));
}

/** Verbs that share their auxiliary, or subject, and what follows. */
function inRow(clauses: readonly Clause[], owner: Clause, clause: Clause): boolean {
  let one: Clause | undefined = owner;
  while (one !== undefined && one.joinedTo !== null) {
    one = clauses[one.joinedTo];
    if (one === clause) return true;
  }
  return false;
}

export function figuresOf(
  { figures, folded, clauses, words }: Sentence,
  whole: { start: number; end: number },
  action: Statement["action"]["value"],
): Figure[] {
  const stating = clauses
    .filter(({ kind }) => kind === "main" || kind === "comp")
    .map(({ start, group }) => words[Math.min(start, group.start)]?.start ?? 0);
  const next = stating.find((start) => start >= whole.end) ?? folded.length;
  const first = whole.start <= Math.min(...stating);
  return figures
    .filter(({ start }) => (start >= whole.start && start < next) || (first && start < whole.start))
    .map(({ start, end, ...rest }) => ({
      ...rest,
      ...roleOf({ start, end, ...rest }, folded, action),
      place: { start, end, in: "sentence" as const },
    }));
}
