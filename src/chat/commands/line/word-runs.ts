import { withoutListMarks } from "./list-marks.js";
import type { Token } from "./tokens.js";

/** Words of the longest keyword ("terms and conditions", "notice of data breaches"). */
const LONGEST = 6;

export interface Runs<T> {
  readonly found: readonly T[];
  readonly rest: readonly Token[];
}

/**
 * Takes keywords of one or more words off the end of a line, or, when none stands there, off its start: what is left is
 * a name. One in the middle belongs to the name.
 */
export function takeRuns<T>(tokens: readonly Token[], find: (words: string) => T | null): Runs<T> {
  const atEnd = takeSide(tokens, (count, all) => [all.length - count, all.length], find);
  return atEnd.found.length > 0 ? atEnd : takeSide(tokens, (count) => [0, count], find);
}

type Place = (count: number, tokens: readonly Token[]) => readonly [start: number, end: number];

function takeSide<T>(tokens: readonly Token[], place: Place, find: (words: string) => T | null): Runs<T> {
  const found: T[] = [];
  let rest = [...tokens];
  for (;;) {
    const run = longestRun(rest, place, find);
    if (!run) return { found, rest };
    found.push(run.value);
    rest = rest.toSpliced(run.start, run.count);
  }
}

function longestRun<T>(tokens: readonly Token[], place: Place, find: (words: string) => T | null) {
  for (let count = Math.min(LONGEST, tokens.length); count > 0; count -= 1) {
    const [start, end] = place(count, tokens);
    const run = tokens.slice(start, end);
    const value = run.some((token) => token.quoted)
      ? null
      : find(withoutListMarks(run.map((token) => token.text).join(" ")));
    if (value !== null) return { value, start, count };
  }
  return null;
}
