import type { Stretch } from "../reading/split-sentences.js";
import type { Edit } from "./edits.js";
import { beginsAsName } from "./name-words.js";

/** Words by which an edit grows to a whole name or figure, on either side. */
const MOST_GROWN = 4;
/** Words by which an insertion is moved along, at most. */
const MOST_MOVED = 12;
const SMALL = /^(?:we|you|they|our|your|their|the|this|these|if|in|for|by|to|a|an|when|where|all|any|such|it|i)$/i;

/**
 * An edit that can be read by itself: "Le Chat {Team, Le Chat} Enterprise" is "{Le Chat Team,} Le Chat Enterprise", and
 * "OpenAI {L.L.C.}" a change of the whole name.
 */
export function settleEdit(edit: Edit, before: string, after: string): Edit {
  const { before: old, after: young } = edit;
  if (young.start === young.end) return slide(edit, before, "before");
  if (old.start === old.end) return slide(edit, after, "after");
  return growName(edit, before, after);
}

/** Moves what came or went alone to where a phrase begins or ends; the text around it is the same on both sides. */
function slide(edit: Edit, text: string, side: "before" | "after"): Edit {
  const other = side === "before" ? "after" : "before";
  let [best, bestScore] = [edit[side], scoreOf(edit[side], text)];
  let at = edit[side];
  for (let moved = 0; moved < MOST_MOVED; moved += 1) {
    const step = at.start - startOfLastWord(text, at.start);
    if (step === 0) break;
    const [ahead, own] = [text.slice(at.start - step, at.start), text.slice(at.end - step, at.end)];
    if (ahead.trim() !== own.trim()) break;
    at = { start: at.start - step, end: at.end - step };
    const score = scoreOf(at, text);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  const shift = best.start - edit[side].start;
  return { ...edit, [side]: best, [other]: { start: edit[other].start + shift, end: edit[other].end + shift } };
}

/** A phrase that a mark ends, or that one stands ahead of, is read by itself best. */
function scoreOf({ start, end }: Stretch, text: string): number {
  const words = text.slice(start, end).trim();
  const ahead = text.slice(0, start).trimEnd();
  return (/[,;:.)]$/.test(words) ? 2 : 0) + (ahead === "" || /[,;:.(]$/.test(ahead) ? 1 : 0);
}

/** A name or figure of which a part was replaced is given whole on both sides. */
function growName(edit: Edit, before: string, after: string): Edit {
  const [old, young] = [trim(edit.before, before), trim(edit.after, after)];
  const isNamed = (side: Stretch, text: string) => beginsAsName(text.slice(side.start, side.end));
  if (!isNamed(old, before) || !isNamed(young, after)) return edit;
  let [from, youngFrom] = [old.start, young.start];
  for (let words = 0; words < MOST_GROWN; words += 1) {
    const [word, youngWord] = [lastWord(before.slice(0, from)), lastWord(after.slice(0, youngFrom))];
    if (word === null || word.text !== youngWord?.text || !beginsAsName(word.text) || SMALL.test(word.text)) break;
    [from, youngFrom] = [word.start, youngWord.start];
  }
  return { before: { start: from, end: old.end }, after: { start: youngFrom, end: young.end } };
}

/** The word at the end of a text, where it runs on into what follows. */
function lastWord(text: string): { readonly text: string; readonly start: number } | null {
  const found = /[^\s,;:()“”".]+(?=,?\s*$)/.exec(text.slice(-60));
  return found === null ? null : { text: found[0], start: text.length - Math.min(60, text.length) + found.index };
}

/** Without the blanks and marks at its ends. */
function trim({ start, end }: Stretch, text: string): Stretch {
  const words = text.slice(start, end);
  const lead = /^[\s,;:]*/.exec(words)?.[0].length ?? 0;
  let length = words.length;
  while (length > lead && /[\s,;:]/.test(words.charAt(length - 1))) length -= 1;
  return { start: start + lead, end: start + length };
}

/** Where the last word ahead of a place begins. */
function startOfLastWord(text: string, place: number): number {
  let at = place;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  while (at > 0 && /\S/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
