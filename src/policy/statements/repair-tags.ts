import type { Word } from "./parts.js";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const OPENS_OBJECT = new Set(["DET", "PRON", "PROPN"]);
const SUBJECT_PRONOUNS = new Set(["we", "you", "they", "it", "i", "who", "which", "that"]);
export const MODALS: ReadonlySet<string> = new Set([
  "may",
  "might",
  "can",
  "could",
  "will",
  "would",
  "shall",
  "should",
  "must",
  "cannot",
]);
const DO = new Set(["do", "does", "did"]);
/** Never verbs in a policy, whatever stands before them. */
const NO_VERBS = new Set(["terms", "data", "content", "the", "any", "such", "third", "use", "account", "party"]);
const FIXED: Readonly<Record<string, Word["pos"]>> = {
  we: "PRON",
  you: "PRON",
  they: "PRON",
  not: "PART",
  or: "CCONJ",
  and: "CCONJ",
  "and/or": "CCONJ",
  nor: "CCONJ",
  shall: "AUX",
  must: "AUX",
  hereby: "ADV",
  further: "ADV",
  cannot: "AUX",
  is: "AUX",
  are: "AUX",
  was: "AUX",
  were: "AUX",
  be: "AUX",
  been: "AUX",
  being: "AUX",
  third: "ADJ",
  personal: "ADJ",
  data: "NOUN",
};

/**
 * Mends what the tagger gets wrong in legal prose: coordinated verbs read as nouns ("share, sell, or rent your data"), verbs
 * after an auxiliary, "the Company reserves the right", and "use" the noun.
 */
export function repairTags(words: readonly Word[]): Word[] {
  const mended = words.map((word, at): Word => {
    if (word.low === "no" && words[at + 1]?.low === "longer") return { ...word, low: "not", pos: "PART" };
    if (word.low === "longer" && words[at - 1]?.low === "no") return { ...word, pos: "ADV" };
    if (word.low === "is" && words[at - 1]?.low === "as") return { ...word, pos: "ADJ" };
    if (word.pos === "VERB" && word.verb === null && word.low.endsWith("ly")) return { ...word, pos: "ADV" };
    const isOpen = (word.low === "to" && word.pos === "ADP") || !Object.hasOwn(FIXED, word.low);
    const fixed = isOpen ? undefined : FIXED[word.low];
    return fixed === undefined ? word : { ...word, pos: fixed };
  });
  for (let at = 0; at < mended.length; at += 1) {
    const word = mended[at];
    if (word !== undefined) mended[at] = repaired(word, at, mended);
  }
  return mended;
}

function repaired(word: Word, at: number, words: readonly Word[]): Word {
  if (word.verb === null || word.pos === "AUX") return word;
  const before = words[at - 1];
  const after = words[at + 1];
  const shape = word.verb.shapes[0];
  const isVerb = { ...word, pos: "VERB" as const };
  if (word.pos === "VERB") return isNoun(word, before, after) || disagrees(words, at) ? { ...word, pos: "NOUN" } : word;
  if (before === undefined) return shape === "base" && OPENS_OBJECT.has(after?.pos ?? "") ? isVerb : word;
  const head = skipAdverbs(words, at - 1);
  if (word.verb.shapes.includes("base") && head !== null) {
    if (MODALS.has(head.low) || DO.has(head.low)) return standsFree(before) ? isVerb : word;
    if (head.low === "to" && !NO_VERBS.has(word.low)) return isVerb;
    if (head.low === "to" && opensObject(after)) return isVerb;
    if (SUBJECT_PRONOUNS.has(head.low) && !NOMINAL.has(after?.pos ?? "")) return isVerb;
    if (SUBJECT_PRONOUNS.has(head.low) && opensObject(after)) return isVerb;
  }
  if (shape === "base" && before.pos === "NOUN" && opensObject(after) && followsModal(words, at)) return isVerb;
  if (shape === "ing" && before.pos === "ADP" && opensObject(after)) return isVerb;
  if (shape === "ed" && isBe(head) && word.pos !== "NOUN") return isVerb;
  if (shape === "ed" && isBe(head) && (after === undefined || !NOMINAL.has(after.pos))) return isVerb;
  if (shape === "s" && NOMINAL.has(before.pos) && opensObject(after) && !hasVerbBefore(words, at)) return isVerb;
  if (
    before.pos === "CCONJ" &&
    word.pos === "NOUN" &&
    /^(?:it|them|your|our|the|this|these|such|any|all|you|us)$/.test(after?.low ?? "")
  )
    return isVerb;
  if (shape === "base" && isPlural(before) && startsThing(after) && !hasVerbBefore(words, at)) return isVerb;
  return joinsVerb(words, at) ? isVerb : word;
}

/** "Our partners charge fees." */
function isPlural(word: Word): boolean {
  return word.pos === "NOUN" && word.low.endsWith("s");
}

function startsThing(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "NOUN" || opensObject(word));
}

function standsFree(before: Word): boolean {
  return before.pos !== "DET" && before.pos !== "ADJ";
}

/** "Your use of", "the share", "any charge": a noun that the tagger took for a verb. */
function isNoun(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || word.verb?.shapes[0] === "ing") return false;
  const possessed = /^(?:your|our|their|its|his|her|the|any|a|an|this|such|no|'s)$/.test(before.low);
  if (!possessed || word.verb?.shapes[0] === "ed") return false;
  return after === undefined || after.pos !== "NOUN" || after.low === "of";
}

function opensObject(word: Word | undefined): boolean {
  return word !== undefined && (OPENS_OBJECT.has(word.pos) || word.pos === "ADJ" || word.low === "your");
}

function isBe(word: Word | null): boolean {
  return word !== null && /^(?:is|are|was|were|be|been|being|am)$/.test(word.low);
}

/** The last word before that is neither adverb nor negation. */
function skipAdverbs(words: readonly Word[], from: number): Word | null {
  for (let at = from; at >= 0 && from - at < 4; at -= 1) {
    const word = words[at];
    if (word !== undefined && word.pos !== "ADV" && word.low !== "not" && word.low !== "never") return word;
  }
  return null;
}

function hasVerbBefore(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < 12; index -= 1) {
    const word = words[index];
    if (word === undefined || word.pos === "PUNCT") return false;
    if (word.pos === "VERB" || word.pos === "AUX") return true;
  }
  return false;
}

/** "…, sell, or rent your": the word stands in a row with a verb of the same form, and is no possessed or described noun. */
function joinsVerb(words: readonly Word[], at: number): boolean {
  const shape = words[at]?.verb?.shapes[0];
  let index = at - 1;
  let joined = false;
  while (index >= 0 && at - index < 5) {
    const word = words[index];
    if (word === undefined) return false;
    if (word.pos === "CCONJ" || word.low === "," || word.low === "/") joined = true;
    else if (word.pos !== "ADV" && word.low !== "not") {
      const row = word.pos === "VERB" && word.verb !== null && word.verb.shapes[0] === shape;
      return joined && row;
    }
    index -= 1;
  }
  return false;
}

const PLURALS = /^(?:people|children|staff|data|media|police|personnel|parties|you|we|they|who|which|that)$/;

/** "Email address", "written consent", "damages, losses": a verb form that its neighbours do not let be one. */
function disagrees(words: readonly Word[], at: number): boolean {
  const shapes = words[at]?.verb?.shapes ?? [];
  const before = words[at - 1];
  if (before === undefined || shapes.includes("ing")) return false;
  if (shapes[0] === "s") return listedNoun(words, at);
  if (!shapes.includes("base") || shapes.includes("ed")) return false;
  if (/^(?:have|has|had)$/.test(before.low)) return true;
  if (before.pos === "VERB" && before.verb?.shapes[0] === "ed" && !SUBJECT_PRONOUNS.has(before.low)) return true;
  if (before.pos === "ADJ" || before.pos === "DET" || before.low === "'s") return !PLURALS.test(before.low);
  const singular =
    (before.pos === "NOUN" || before.pos === "PROPN") && !before.low.endsWith("s") && !PLURALS.test(before.low);
  return singular && !words.slice(Math.max(0, at - 5), at - 1).some(({ pos }) => pos === "CCONJ" || pos === "AUX");
}

function listedNoun(words: readonly Word[], at: number): boolean {
  const joins = (word: Word | undefined) => word !== undefined && /^(?:,|and|or|nor)$/.test(word.low);
  return (
    joins(words[at - 1]) &&
    words[at - 2]?.pos === "NOUN" &&
    (joins(words[at + 1]) || words[at + 1]?.pos === "ADP" || words[at + 1] === undefined)
  );
}

/** "Will not under any circumstances use our": a modal that still waits for its verb. */
function followsModal(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < 10; index -= 1) {
    const word = words[index];
    if (word === undefined || word.pos === "VERB") return false;
    if (MODALS.has(word.low)) return true;
  }
  return false;
}
