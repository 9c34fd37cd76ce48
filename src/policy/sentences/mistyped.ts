import { distance } from "fastest-levenshtein";
import { findHunks } from "../compare/word-diff.js";
import { contentStem } from "../words/content-words.js";
import { STOP_WORDS } from "../words/stop-words.js";
import { isPolicyWord } from "../words/word-rarity.js";
import type { Sentence } from "./sentence.js";

/** So many letters of a word may be wrong. */
const MOST_WRONG = 3;
const WRONG_SHARE = 0.4;

/** Whether two sentences differ in mistyped words alone: one side has a word of policies, the other none that is nearly it. */
export function differsInTyposOnly(before: Sentence, after: Sentence): boolean {
  if (Math.abs(before.tokens.length - after.tokens.length) > 1) return false;
  const hunks = findHunks(before.tokens, after.tokens) ?? [];
  return hunks.length > 0 && hunks.every((hunk) => isTypo(hunk.before.join(""), hunk.after.join("")));
}

/** Whether one of two words is a word of policies and the other none that is nearly it. */
export function isTypo(old: string, young: string): boolean {
  if (old === "" || young === "" || /\d/.test(old + young)) return false;
  if (isWord(old) === isWord(young)) return false;
  const wrong = distance(old, young);
  const longer = Math.max(old.length, young.length);
  if (longer <= 3) return wrong === 1 && Math.min(old.length, young.length) > 0;
  return wrong <= MOST_WRONG && wrong <= WRONG_SHARE * longer && old.slice(0, 2) === young.slice(0, 2);
}

function isWord(token: string): boolean {
  const stem = contentStem(token);
  return stem === undefined ? STOP_WORDS.has(token) : isPolicyWord(stem);
}
