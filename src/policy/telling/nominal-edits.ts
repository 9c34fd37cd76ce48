import { distance } from "fastest-levenshtein";
import { kindOfEdits } from "./edit-kind.js";
import type { Edit } from "./edits.js";
import { beginsAsName } from "./name-words.js";

/** Letters in which two spellings of one word may differ. */
const FEW_LETTERS = 2;
/** From so many letters on: "may" and "must" are near each other and another word. */
const LONG_ENOUGH = 6;
/** Words that stand inside names. */
const SMALL = /^(?:of|the|and|for|to|in|de|la|le|a|an|&)$/i;
/** What only joins the entries of a list. */
const JOINS = /^[\s;,]*(?:and|or|and\/or)[\s;,]*$/i;

/**
 * Whether all that was replaced are names, references or spellings: "Le Chat" → "Vibe", "Section 8" → "Section 9". Such an
 * edit makes nobody better or worse off. A figure with its unit is none of it.
 */
export function isNominal(edits: readonly Edit[], before: string, after: string): boolean {
  return (
    edits.length > 0 &&
    kindOfEdits(edits, before, after) !== "figure" &&
    edits.every((edit) => {
      const old = before.slice(edit.before.start, edit.before.end).trim();
      const young = after.slice(edit.after.start, edit.after.end).trim();
      if (JOINS.test(old + young)) return true;
      if (old === "" || young === "") return false;
      return (isName(old) && isName(young)) || isSpelling(old, young);
    })
  );
}

function isName(words: string): boolean {
  const said = words.split(/\s+/).filter((word) => !SMALL.test(word));
  return said.length > 0 && said.every((word) => beginsAsName(word)) && !isShouted(words);
}

/** Capitals alone say nothing of a name. */
function isShouted(words: string): boolean {
  return /[A-Z]{2}/.test(words) && !/[a-z]/.test(words);
}

const DENIES = /^(?:un|in|im|non|dis)/i;

function isSpelling(old: string, young: string): boolean {
  if (/\d/.test(old + young) || Math.min(old.length, young.length) < LONG_ENOUGH) return false;
  return (
    distance(old.toLowerCase(), young.toLowerCase()) <= FEW_LETTERS && ![old, young].some((word) => DENIES.test(word))
  );
}
