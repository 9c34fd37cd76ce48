import { type ArrayChange, type ChangeObject, diffArrays, diffWordsWithSpace } from "diff";
import type { WordRun } from "../types.js";
import { mergeRuns } from "./merge-runs.js";
import { shieldUnits } from "./shield-units.js";

/** Edits beyond which a pair is shown as a whole. A number of edits, not a time: the result is the same on every machine. */
const LONGEST_SCRIPT = 1200;

/** Word diff of two clauses: "=" and "-" rejoin to the old one exactly, "=" and "+" to the new one. */
export function diffWords(before: string, after: string): readonly WordRun[] {
  if (before === after) return before === "" ? [] : [{ op: "=", text: before }];
  const shielded = shieldUnits(before, after);
  const changes = diffWordsWithSpace(shielded.before, shielded.after, { maxEditLength: LONGEST_SCRIPT });
  const runs = changes === undefined ? diffEnds(shielded.before, shielded.after) : mergeRuns(readRuns(changes));
  return shielded.reveal(runs);
}

function readRuns(changes: readonly ChangeObject<string>[]): WordRun[] {
  return changes.map((change) => ({ op: change.added ? "+" : change.removed ? "-" : "=", text: change.value }));
}

/** Common beginning and end kept, the middle replaced: what is shown when the two have hardly a word in common. */
function diffEnds(before: string, after: string): WordRun[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const runs: WordRun[] = [
    { op: "=", text: before.slice(0, head) },
    { op: "-", text: before.slice(head, before.length - tail) },
    { op: "+", text: after.slice(head, after.length - tail) },
    { op: "=", text: before.slice(before.length - tail) },
  ];
  return runs.filter((run) => run.text !== "");
}

/** A stretch of normalised words that was replaced; `at` and `afterAt` are where it stands on either side. */
export interface Hunk {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly at: number;
  readonly afterAt: number;
}

/** The stretches in which two lists of normalised words differ; null when they have too little in common to say. */
export function findHunks(before: readonly string[], after: readonly string[]): Hunk[] | null {
  const runs = diffArrays([...before], [...after], { maxEditLength: LONGEST_SCRIPT });
  if (runs === undefined) return null;
  const hunks: Hunk[] = [];
  let [at, afterAt, open] = [0, 0, false];
  for (const run of runs) {
    const replaced = run.added || run.removed;
    if (replaced && !open) hunks.push({ before: [], after: [], at, afterAt });
    if (replaced) extend(hunks, run);
    open = replaced;
    if (!run.added) at += run.value.length;
    if (!run.removed) afterAt += run.value.length;
  }
  return hunks;
}

function extend(hunks: Hunk[], run: ArrayChange<string>): void {
  const hunk = hunks.pop();
  if (hunk === undefined) return;
  const [before, after] = run.removed ? [run.value, []] : [[], run.value];
  hunks.push({ ...hunk, before: [...hunk.before, ...before], after: [...hunk.after, ...after] });
}
