import type { Stretch } from "../reading/split-sentences.js";

/** Longest quote of a told fact, in characters. */
export const LONGEST_QUOTE = 300;
const BREAK = /[,;:.!?)](?=\s)|\s(?=[(–—-])|\n/g;

/**
 * The part of a sentence that says what an edit is about, as long as there is room: whole phrases around it, at most
 * `longest` characters. A sentence that fits is given whole.
 */
export function operativePhrase(text: string, around: Stretch, longest = LONGEST_QUOTE): Stretch {
  if (text.length <= longest) return { start: 0, end: text.length };
  const breaks = [0, ...[...text.matchAll(BREAK)].map(({ index, 0: mark }) => index + mark.length), text.length];
  const inside = fitInside(text, around, longest);
  let { start, end } = inside;
  for (;;) {
    const left = breaks.findLast((at) => at < start);
    const right = breaks.find((at) => at > end);
    if (left !== undefined && end - left <= longest) start = left;
    else if (right !== undefined && right - start <= longest) end = right;
    else break;
  }
  if (start === inside.start) start = growLeft(text, start, end, longest);
  if (end === inside.end) end = growRight(text, start, end, longest);
  return trim(text, { start, end });
}

/** No longer than there is room, ending with a whole word. */
function fitInside(text: string, { start, end }: Stretch, longest: number): Stretch {
  if (end - start <= longest) return { start, end };
  const cut = text.lastIndexOf(" ", start + longest);
  return { start, end: cut > start ? cut : start + longest };
}

/** No phrase's end is near enough: whole words as far as there is room. */
function growLeft(text: string, start: number, end: number, longest: number): number {
  const limit = Math.max(0, end - Math.floor((longest + (end - start)) / 2));
  if (limit === 0) return 0;
  const space = text.indexOf(" ", limit);
  return space < 0 || space >= start ? start : space + 1;
}

function growRight(text: string, start: number, end: number, longest: number): number {
  const limit = Math.min(text.length, start + longest);
  if (limit === text.length) return limit;
  const space = text.lastIndexOf(" ", limit);
  return Math.max(space, end);
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const lead = /^[\s,;:.)\-–—]*/.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead).trimEnd();
  return { start: start + lead, end: start + lead + rest.length };
}
