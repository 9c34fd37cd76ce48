import type { Clause, VerbGroup, Word } from "./parts.js";

/** The clause whose subject a verb shares: the last, or the main one before it when their auxiliaries or a comma say so. */
export function ownerOf(clauses: readonly Clause[], group: VerbGroup, comma: boolean): number {
  const last = clauses.length - 1;
  const main = clauses.findLastIndex(({ kind }) => kind === "main");
  const subordinate = clauses[last]?.kind !== "main" && main >= 0;
  const same =
    group.modal !== null && clauses[main]?.group.modal === group.modal && clauses[last]?.group.modal !== group.modal;
  return subordinate && (same || (comma && clauses[last]?.kind === "rel")) ? main : last;
}

/** An auxiliary of its own after a subordinate clause: either subject may be meant. */
export function isTorn(clauses: readonly Clause[], owner: number, group: VerbGroup): boolean {
  const taken = clauses[owner];
  return (
    taken !== undefined &&
    taken.kind !== "main" &&
    group.modal !== null &&
    taken.group.modal !== group.modal &&
    clauses.some(({ kind }) => kind === "main")
  );
}

/** A bare verb in a row has the form of the one before; another form is a misread word. */
export function agrees(group: VerbGroup, before: VerbGroup): boolean {
  if (group.start !== group.head || group.copular) return true;
  if (group.shape === "base") return before.shape === "base" && !before.copular;
  return group.shape !== "s" || before.shape === "s" || before.copular || before.passive;
}

/** "Email Marketing: We may …": words before a colon name what follows. */
export function isLabel(words: readonly Word[], from: number): boolean {
  const colon = words.slice(from, from + 6).findIndex(({ low }) => low === ":");
  return colon >= 0 && !words.slice(from, from + colon).some(({ pos, low }) => pos === "DET" || low === "your");
}
