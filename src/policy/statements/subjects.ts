import type { Run, Word } from "./parts.js";

const PRONOUN_SUBJECT = /^(?:we|you|they|i|he|she|it)$/;
const NO_SUBJECT = /^(?:us|them|me|him)$/;
const STOPS =
  /^(?:that|which|who|whom|whose|if|when|where|whenever|wherever|unless|because|although|though|while|whilst|once|whether|so|but|than|how|what|why|except)$/;
const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET", "ADJ"]);
const CLOSES_NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "SYM", "X"]);
/** How long a noun phrase may be, in words. */
const LONGEST = 60;

/**
 * The noun phrase that ends right before a verb, walking left over what belongs to it (prepositional phrases, lists, insertions
 * between commas) but not past `bound`. Null when there is none.
 */
export function readSubject(words: readonly Word[], verb: number, bound: number): Run | null {
  let at = skipInsertions(words, verb - 1, bound);
  const end = at + 1;
  let start = end;
  let listed = false;
  while (at >= bound && end - at < LONGEST) {
    const word = words[at];
    if (word === undefined || STOPS.test(word.low)) break;
    if (bound > 0 && /^(?:before|after|until)$/.test(word.low)) break;
    if (NO_SUBJECT.test(word.low) && at === end - 1) return null;
    if (PRONOUN_SUBJECT.test(word.low)) {
      start = at;
      const joined = /^(?:and|or|nor)$/.test(words[at - 1]?.low ?? "");
      if (/^(?:neither|either|both)$/.test(words[at - 1]?.low ?? "")) start = at - 1;
      if (!joined || !CLOSES_NOMINAL.has(words[at - 2]?.pos ?? "")) break;
      if (words[at - 3] !== undefined && at - 2 <= bound) break;
      at -= 2;
      listed = true;
      continue;
    }
    if (isNominal(word, words[at + 1])) start = at;
    else if (/^(?:and|or|nor|and\/or)$/.test(word.low)) {
      if (!followsNominal(words, at, bound)) break;
      listed = true;
    } else if (word.low === ",") {
      if (!(listed && followsNominal(words, at, bound)) && !/^(?:and|or)$/.test(words[at + 1]?.low ?? "")) break;
    } else if (isLink(word)) {
      if (!followsNominal(words, at, bound)) return fallBack(words, at, bound, end);
    } else if (word.low === ")") {
      at = openingOf(words, at, bound);
    } else if (!/^(?:'s|-|"|'|\/|not|only|either|both|neither|all)$/.test(word.low) && word.pos !== "ADV") break;
    at -= 1;
  }
  return trimmed(words, { start, end }, bound);
}

/** A phrase that opens with a preposition is no subject; what stands before it may be one only if a noun closes it. */
function fallBack(words: readonly Word[], at: number, bound: number, end: number): Run | null {
  const comma = findComma(words, at, end);
  return comma === null ? null : trimmed(words, { start: comma + 1, end }, bound);
}

function findComma(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (words[at]?.low === ",") return at;
  return null;
}

/** Cuts what the verb before still owns: "we use cookies and our partners may". */
function trimmed(words: readonly Word[], run: Run, bound: number): Run | null {
  let { start } = run;
  while (start < run.end && /^(?:,|and|or|nor|-|"|')$/.test(words[start]?.low ?? "")) start += 1;
  if (start === bound && bound > 0) {
    let cut = -1;
    for (let at = start; at < run.end; at += 1) if (/^(?:,|and|or|but)$/.test(words[at]?.low ?? "")) cut = at;
    if (cut < 0)
      return PRONOUN_SUBJECT.test(words[start]?.low ?? "") || startsApart(words, start)
        ? { start, end: run.end }
        : null;
    start = cut + 1;
  }
  return start < run.end && hasNominal(words, start, run.end) ? { start, end: run.end } : null;
}

function startsApart(words: readonly Word[], start: number): boolean {
  return /^(?:,|;|:|that|and|or|but)$/.test(words[start - 1]?.low ?? "");
}

function hasNominal(words: readonly Word[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (NOMINAL.has(words[at]?.pos ?? "")) return true;
  return false;
}

function isNominal(word: Word, next: Word | undefined): boolean {
  if (NOMINAL.has(word.pos)) return true;
  return (
    word.pos === "VERB" && next !== undefined && (next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ")
  );
}

function isLink(word: Word): boolean {
  return word.pos === "ADP" || word.low === "to" || word.low === "including";
}

function followsNominal(words: readonly Word[], at: number, bound: number): boolean {
  const before = words[at - 1];
  if (before === undefined || at - 1 < bound) return false;
  return CLOSES_NOMINAL.has(before.pos) || /^(?:,|\)|"|'|all|any|each)$/.test(before.low);
}

/** "The Company, at its discretion, may", "we (and our partners) may": back to the end of the noun phrase itself. */
function skipInsertions(words: readonly Word[], from: number, bound: number): number {
  let at = from;
  while (
    at >= bound &&
    (words[at]?.pos === "ADV" || words[at]?.low === "not") &&
    !/^(?:all|each)$/.test(words[at]?.low ?? "")
  )
    at -= 1;
  if (words[at]?.low === ")") return skipInsertions(words, openingOf(words, at, bound) - 1, bound);
  if (words[at]?.low !== ",") return at;
  for (let index = at - 1; index > Math.max(bound, at - 30); index -= 1) {
    if (words[index]?.low !== ",") continue;
    const first = words[index + 1];
    const inserted =
      first !== undefined &&
      (first.pos === "ADP" ||
        first.pos === "ADV" ||
        first.pos === "SCONJ" ||
        first.low === "including" ||
        first.low === "as");
    return inserted && CLOSES_NOMINAL.has(words[index - 1]?.pos ?? "") ? index - 1 : at;
  }
  return at;
}

function openingOf(words: readonly Word[], at: number, bound: number): number {
  for (let index = at - 1; index >= bound; index -= 1) if (words[index]?.low === "(") return index;
  return at;
}
