import type { WordRun } from "../policy/types.js";

/** For showing only: a space where an old word and the new one after it would run into each other. */
export function spaceRuns(runs: readonly WordRun[]): WordRun[] {
  return runs.flatMap((run, index): WordRun[] => {
    const former = runs[index - 1];
    const meet = former?.op === "-" && run.op === "+" && !/\s$/.test(former.text) && !/^\s/.test(run.text);
    return meet ? [{ op: "=", text: " " }, run] : [run];
  });
}
