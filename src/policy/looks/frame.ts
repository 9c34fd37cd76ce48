import { diffArrays } from "diff";

/**
 * What stays of a clause whose words vary in places: the words between the places, in order. A figure that counts up leaves
 * everything but itself.
 */
export interface Frame {
  /** The words before the first place, between two places, and after the last one; the first and the last may be empty. */
  readonly runs: readonly (readonly string[])[];
  /** The most words that stood in one place so far. */
  readonly longest: number;
}

/** Stands for a varying place in a row of words; no word of a clause is it. */
const PLACE = "\u0001";
/** A frame says something only when most words stay. */
const LEAST_SHARE = 0.5;
/** Words a place may hold beyond the most it held so far: a figure may grow by a digit group, not by a sentence. */
const SLACK = 2;
/** Words whose comparison is worth it; a longer clause is taken as a whole. */
const MOST_WORDS = 600;

/** The frame of two wordings of one clause; null when they have too little in common. */
export function frameOf(one: readonly string[], other: readonly string[]): Frame | null {
  return commonFrame(one, other, 0);
}

/** The frame that a further wording leaves of it. */
export function narrowFrame(frame: Frame, words: readonly string[]): Frame | null {
  const row = frame.runs.flatMap((run, at) => (at === 0 ? run : [PLACE, ...run]));
  return commonFrame(row, words, frame.longest);
}

/** Whether the words are the frame's, with something in its places that is not much longer than what stood there. */
export function fitsFrame({ runs, longest }: Frame, words: readonly string[]): boolean {
  let at = 0;
  for (const [number, run] of runs.entries()) {
    const last = number === runs.length - 1;
    const from =
      last && number > 0 ? words.length - run.length : findRun(words, run, at, number === 0 ? at : words.length);
    if (from < at || (number > 0 && from - at > longest + SLACK) || !standsAt(words, run, from)) return false;
    at = from + run.length;
  }
  return at === words.length;
}

function commonFrame(one: readonly string[], other: readonly string[], longestSoFar: number): Frame | null {
  if (one.length > MOST_WORDS || other.length > MOST_WORDS) return null;
  const runs: string[][] = [[]];
  let longest = longestSoFar;
  let [gone, come, varies] = [0, 0, false];
  for (const { value, added, removed } of diffArrays([...one], [...other])) {
    if (added) come += value.length;
    if (removed) gone += value.filter((word) => word !== PLACE).length;
    varies ||= added || removed;
    if (added || removed) continue;
    if (varies) runs.push([]);
    longest = Math.max(longest, gone, come);
    [gone, come, varies] = [0, 0, false];
    runs.at(-1)?.push(...value);
  }
  longest = Math.max(longest, gone, come);
  if (varies) runs.push([]);
  const kept = runs.reduce((sum, run) => sum + run.length, 0);
  return kept >= LEAST_SHARE * Math.max(one.length, other.length) && runs.length > 1 ? { runs, longest } : null;
}

function findRun(words: readonly string[], run: readonly string[], from: number, to: number): number {
  for (let at = from; at <= to; at += 1) if (standsAt(words, run, at)) return at;
  return -1;
}

function standsAt(words: readonly string[], run: readonly string[], at: number): boolean {
  return at + run.length <= words.length && run.every((word, offset) => words[at + offset] === word);
}
