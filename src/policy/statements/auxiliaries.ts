import type { Run, Word } from "./parts.js";
import { MODALS } from "./repair-tags.js";
import type { VerbShape } from "./verb-forms.js";

export const BE = /^(?:is|are|was|were|be|been|being|am)$/;
export const HAVE = /^(?:have|has|had)$/;
export const DO = /^(?:do|does|did)$/;
export const NEGATIONS = /^(?:not|never|no longer|neither|nor|hardly)$/;
export const OPENS_NP = new Set(["DET", "PRON", "PROPN", "NOUN", "ADJ"]);
/** How far a verb may stand from its modal: "may, at any time and without notice, end". */
export const MODAL_REACH = 30;

export interface Chain {
  /** The first word after the auxiliaries. */
  readonly at: number;
  readonly negation: number | null;
  readonly be: boolean;
}

export function startsFinite(word: Word): boolean {
  if (word.pos === "ADJ" || word.pos === "NOUN") return false;
  return MODALS.has(word.low) || DO.test(word.low) || /^(?:is|are|was|were|am)$/.test(word.low) || HAVE.test(word.low);
}

/** Walks auxiliaries, adverbs and negations. */
export function chain(words: readonly Word[], from: number, inside = false): Chain {
  let negation: number | null = null;
  let be = false;
  let at = from;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (NEGATIONS.test(word.low)) negation = at;
    else if (BE.test(word.low)) be = true;
    else if (word.pos === "ADV" || word.low === "also" || word.low === "only") continue;
    else if (at === from && !inside && startsFinite(word)) continue;
    else if (HAVE.test(word.low) && words[at + 1]?.verb?.shapes.includes("ed")) continue;
    else break;
  }
  return { at, negation, be };
}

/** The verb that an inserted phrase parts from its modal. */
export function reachVerb(words: readonly Word[], found: Chain, modal: boolean): Chain {
  const first = words[found.at];
  if (!modal || found.be || first === undefined || first.pos === "VERB" || HAVE.test(first.low)) return found;
  if (first.low !== "," && first.pos !== "ADP" && first.low !== "(") return found;
  for (let at = found.at + 1; at < Math.min(words.length, found.at + MODAL_REACH); at += 1) {
    const word = words[at];
    if (word === undefined || startsFinite(word) || word.low === ";") break;
    const verb = (word.pos === "VERB" && shapeOf(word) === "base") || word.low === "be";
    const parted = words[at - 1]?.low === "," || words[at - 1]?.low === ")" || words[at - 1]?.pos !== "PART";
    if (!verb || !parted || words[at - 1]?.low === "to") continue;
    const rest = chain(words, at, true);
    return { at: rest.at, be: rest.be, negation: found.negation ?? rest.negation };
  }
  return found;
}

/** The subject between auxiliary and verb, and where the verb begins after it. */
export function findInverted(words: readonly Word[], at: number, auxiliary: boolean): Run | null {
  const before = words[at - 1]?.low ?? "";
  const triggered = /^(?:event|circumstances?|time|case|way|nor|neither|instance|conditions?|extent|only|so|,)$/.test(
    before,
  );
  if (!auxiliary && !(triggered && before !== ",")) return null;
  const start = words[at + 1]?.low === "not" ? at + 2 : at + 1;
  if (!OPENS_NP.has(words[start]?.pos ?? "")) return null;
  for (let index = start + 1; index < Math.min(words.length, start + 24); index += 1) {
    const word = words[index];
    if (word === undefined || startsFinite(word)) return null;
    if (
      BE.test(word.low) ||
      HAVE.test(word.low) ||
      (word.pos === "VERB" && shapeOf(word) !== "ing" && words[index - 1]?.low !== "to")
    ) {
      if (shapeOf(word) === "ed" && auxiliary && !BE.test(word.low)) continue;
      return { start, end: index };
    }
  }
  return null;
}

/** "To at any time assign", "to (i) agree", "not to “stalk”": the verb comes after what is put in. */
export function skipInserted(words: readonly Word[], at: number): number {
  if (words[at]?.low === "at" && words[at + 2]?.low === "time") return at + 3;
  if (words[at]?.low === "(" && words[at + 2]?.low === ")") return at + 3;
  return words[at]?.low === '"' ? at + 1 : at;
}

export function shapeOf(word: Word | undefined): VerbShape {
  const known = word?.verb?.shapes;
  if (known !== undefined) return known.includes("base") ? "base" : (known[0] ?? "base");
  const low = word?.low ?? "";
  if (low.endsWith("ing")) return "ing";
  if (low.endsWith("ed")) return "ed";
  return low.endsWith("s") && !low.endsWith("ss") ? "s" : "base";
}

export function isParticiple(word: Word): boolean {
  const shape = word.verb?.shapes;
  return (
    shape !== undefined &&
    word.pos !== "NOUN" &&
    word.pos !== "DET" &&
    (shape.includes("ed") || (shape.includes("ing") && word.pos === "VERB"))
  );
}
