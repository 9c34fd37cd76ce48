import type { Stretch } from "../reading/split-sentences.js";

/** A bullet amid a line: the page breaks here, as in the cell of a table that holds a list. */
const MARK_INSIDE = /(?<=\S)\s{1,8}[*•▪●◦‣]\s{1,8}(?=\S)/g;

/** Whether the words run on for a reader, with no break of the page amid them. */
export function isOneStretch(words: string): boolean {
  return words.search(MARK_INSIDE) < 0;
}

/**
 * The stretch that a reader sees as one, around the start of what moved; of a sentence that is new as a whole, the longest.
 * A text without a bullet inside is one stretch.
 */
export function readableStretch(text: string, around: Stretch): Stretch {
  const stretches = stretchesOf(text);
  if (around.end > around.start) {
    const found = stretches.find(({ end }) => end > around.start);
    if (found !== undefined) return found;
  }
  return stretches.reduce((longest, one) => (sizeOf(one) > sizeOf(longest) ? one : longest));
}

function stretchesOf(text: string): [Stretch, ...Stretch[]] {
  const marks = [...text.matchAll(MARK_INSIDE)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  const starts = marks.map(({ end }, at) => ({ start: end, end: marks[at + 1]?.start ?? text.length }));
  return [{ start: 0, end: marks[0]?.start ?? text.length }, ...starts];
}

function sizeOf({ start, end }: Stretch): number {
  return end - start;
}
