import type { Stretch } from "../reading/split-sentences.js";
import type { FindOwnWords, OwnWords } from "../sentences/rearranged.js";
import type { SentencePair } from "../sentences/sentence.js";
import type { Edit } from "./edits.js";

/**
 * What of an edit is news: the words that the sentences in its place on the other side have not. Words that only stand in
 * another order, or in the next sentence, are none; null where nothing is left.
 */
export function ownEdit(edit: Edit, { before, after }: SentencePair, ownWords: FindOwnWords): Edit | null {
  const [old, young] = [ownWords(before), ownWords(after)];
  if (old === undefined || young === undefined) return edit;
  const sides = [
    { text: before.text, side: edit.before, words: old },
    { text: after.text, side: edit.after, words: young },
  ] as const;
  const [was, now] = sides.map((one) => trim(one.side, one.words, one.text));
  if (!was && !now) {
    const isMoved = sides.some(({ side, words }) => touches(words.shared, side));
    return isMoved || !turnsLittle(wordsOf(before.text, edit.before), wordsOf(after.text, edit.after)) ? null : edit;
  }
  const rest = ({ side, words }: (typeof sides)[number]) => (touches(words.shared, side) ? emptied(side) : side);
  return { before: was ?? rest(sides[0]), after: now ?? rest(sides[1]) };
}

/** The stretch without the words at its ends that the other side has as well; null where it has no other. */
function trim(side: Stretch, { places, shared }: OwnWords, text: string): Stretch | null {
  const own = places.filter(({ start, end }) => start < side.end && end > side.start);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ahead = shared.findLast(({ start, end }) => start >= side.start && end <= first.start);
  const behind = shared.find(({ start, end }) => start >= last.end && end <= side.end);
  const start = ahead === undefined ? side.start : ahead.end + leadOf(text.slice(ahead.end, first.start));
  return {
    start: ahead === undefined ? start : startOfWord(text, start, side.start),
    end: behind === undefined ? side.end : endOfWord(text, last.end, side.end),
  };
}

/** Where what runs on into a place begins: "$30" is given whole. */
function startOfWord(text: string, place: number, least: number): number {
  let at = place;
  while (at > least && /\S/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Where what runs on from a place ends, without the mark behind it: "nine (9)". */
function endOfWord(text: string, place: number, most: number): number {
  let at = place;
  while (at < most && /[^\s,;:.]/.test(text.charAt(at))) at += 1;
  return at;
}

/** Blanks, marks and joining words at the beginning. */
function leadOf(words: string): number {
  return /^[\s,;:.)]*(?:(?:and|or)\s+)?/i.exec(words)?.[0].length ?? 0;
}

function emptied({ start }: Stretch): Stretch {
  return { start, end: start };
}

function touches(places: readonly Stretch[], side: Stretch): boolean {
  return places.some(({ start, end }) => start < side.end && end > side.start);
}

function wordsOf(text: string, { start, end }: Stretch): string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

const OURS = /^(?:we|us|our|ours|i|my|me)$/;
const YOURS = /^(?:you|your|yours)$/;
const JOINS = /^(?:and|or)$/;

/** Little words that say another thing all the same: whose it is, and whether one or both. */
function turnsLittle(old: readonly string[], young: readonly string[]): boolean {
  const counts = (words: readonly string[], pattern: RegExp) => words.filter((word) => pattern.test(word)).length;
  if ([OURS, YOURS].some((party) => counts(old, party) !== counts(young, party))) return true;
  const [was, now] = [old.filter((word) => JOINS.test(word)), young.filter((word) => JOINS.test(word))];
  return was.length > 0 && now.length > 0 && was.join() !== now.join();
}
