import type { Stretch } from "../reading/split-sentences.js";
import { findHunks, type Hunk } from "./hunks.js";
import { matchTerms } from "./match-terms.js";
import type { Rename } from "./renames.js";
import type { Sentence, SentencePair, SentenceSides } from "./sentence.js";
import { FIRM_TURNS } from "./tables/turning-words.js";
import { readTerms, type Term } from "./terms.js";

/** What a sentence has that the sentences in its place on the other side have not. */
export interface OwnWords {
  /** Places in its text. */
  readonly places: readonly Stretch[];
  /** Places of the words that stand on the other side as well, though in other order or in other sentences; repetitions are in neither. */
  readonly shared: readonly Stretch[];
  /** Which share of its words the other side has together, 0 to 1. */
  readonly share: number;
  /** The other side says all of it. */
  readonly isSaid: boolean;
  /** Something about the same stood in its place, that is not said any more: which of both is new in it is not known. */
  readonly isInPlaceOf: boolean;
}

/** The own words of the sentences that only one text has as they are; of one whose place is not known there is nothing. */
export type FindOwnWords = (sentence: Sentence) => OwnWords | undefined;

type Compared = Omit<OwnWords, "isInPlaceOf">;

/**
 * Compares what stands in each other's place word by word, whatever became of its sentences: a list that became a sentence, a
 * sentence that was divided, paragraphs that were joined or put in another order.
 */
export function findRearranged(
  all: SentenceSides,
  open: SentenceSides & { readonly pairs: readonly SentencePair[] },
  renames: readonly Rename[],
): FindOwnWords {
  const found = new Map<Sentence, OwnWords>();
  const names = new Set(renames.flatMap(({ was, now }) => readTerms(`${was} ${now}`).map(({ key }) => key)));
  const paired = new Set(open.pairs.flatMap(({ before, after }) => [before, after]));
  for (const hunk of findHunks(all, open, open.pairs)) {
    const compared = compareHunk(hunk, names);
    const alone = compared.filter(
      ([sentence, { isSaid }]) => !isSaid && !paired.has(sentence) && sentence.kind !== "heading",
    );
    for (const [sentence, words] of compared) {
      found.set(sentence, { ...words, isInPlaceOf: alone.some(([other]) => takesPlace(sentence, other, hunk)) });
    }
  }
  return (sentence) => found.get(sentence);
}

/** So much of a sentence's content in common is about the same. */
const ABOUT_THE_SAME = 0.2;

function takesPlace(sentence: Sentence, other: Sentence, { before }: Hunk): boolean {
  if (before.includes(sentence) === before.includes(other)) return false;
  const theirs = new Set(readTerms(other.text).map(({ key }) => key));
  const own = readTerms(sentence.text).filter(({ kind }) => kind === "matter");
  return own.length > 0 && own.filter(({ key }) => theirs.has(key)).length >= ABOUT_THE_SAME * own.length;
}

interface Row {
  readonly terms: readonly Term[];
  /** Where the terms of each sentence begin and end in the row. */
  readonly parts: readonly { readonly sentence: Sentence; readonly from: number; readonly to: number }[];
}

/** `names` are replaced throughout: they are told once, and no difference here. */
function compareHunk(hunk: Hunk, names: ReadonlySet<string>): [Sentence, Compared][] {
  const [old, young] = [rowOf(hunk.before, names), rowOf(hunk.after, names)];
  const matched = matchTerms(old.terms, young.terms);
  if (matched === null) return [];
  return [
    ...ownOf({ ...old, matched: matched.before }, { ...young, matched: matched.after }),
    ...ownOf({ ...young, matched: matched.after }, { ...old, matched: matched.before }),
  ];
}

function rowOf(sentences: readonly Sentence[], names: ReadonlySet<string>): Row {
  const terms: Term[] = [];
  const parts = sentences.map((sentence) => {
    const from = terms.length;
    terms.push(...readTerms(sentence.text).filter(({ key }) => !names.has(key)));
    return { sentence, from, to: terms.length };
  });
  return { terms, parts };
}

interface MatchedRow extends Row {
  readonly matched: Int32Array;
}

function ownOf({ terms, parts, matched }: MatchedRow, other: MatchedRow): [Sentence, Compared][] {
  return parts.map(({ sentence, from, to }) => {
    const window = windowOf(matched, { from, to });
    // Where nothing was divided or joined a word is said again for a reason, but for a slip: "from any from any".
    const isDivided = parts.length + other.parts.length > 2;
    const known = window === null || !isDivided ? new Set<string>() : keysAround(other, window);
    const own: Term[] = [];
    const shared: Term[] = [];
    for (let at = from; at < to; at += 1) {
      const term = terms[at];
      if (term === undefined) continue;
      if (matched[at] === -1 && saysMore(term, known) && !isTwice(terms, at)) own.push(term);
      else if (matched[at] !== -1) shared.push(term);
    }
    const isThere = window !== null && isOneStretch(window, to - from) && !turnsIn(other, window);
    const isSaid = own.length === 0 && isThere && (to - from >= FEWEST || standsAmid(matched, { from, to }, window));
    const share = isThere ? (to - from - own.length) / Math.max(1, to - from) : 0;
    return [sentence, { places: own.map(placeOf), shared: shared.map(placeOf), share, isSaid }];
  });
}

/** Words so near the place of a sentence are about the same. */
const NEAR = 6;

/** A word that leads on says nothing; one that the other side has there, though not as often, is a repetition. */
function saysMore({ key, kind }: Term, known: ReadonlySet<string>): boolean {
  if (kind === "light") return false;
  if (kind === "figure" || FIRM_TURNS.has(key)) return true;
  return !known.has(key);
}

/** Longest run of words that is looked for twice. */
const LONGEST_TWICE = 4;

/** Words were written twice: "applicable law or law", "trwv.uid, trwv.uid". */
function isTwice(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.kind !== "matter") return false;
  for (let length = 1; length <= LONGEST_TWICE; length += 1) {
    for (let from = at - 2 * length + 1; from <= at; from += 1) if (isRepeated(terms, from, length)) return true;
  }
  return false;
}

function isRepeated(terms: readonly Term[], from: number, length: number): boolean {
  for (let step = 0; step < length; step += 1) {
    const key = terms[from + step]?.key;
    if (key === undefined || key !== terms[from + length + step]?.key) return false;
  }
  return true;
}

/** Where the other side has the words of a sentence; null where it has none of them. */
function windowOf(matched: Int32Array, { from, to }: { from: number; to: number }): Stretch | null {
  const places = [...matched.subarray(from, to)].filter((place) => place >= 0);
  if (places.length === 0) return null;
  return { start: Math.min(...places), end: Math.max(...places) + 1 };
}

/** Words that stand far apart say something else together. */
function isOneStretch({ start, end }: Stretch, count: number): boolean {
  return end - start <= 2 * count + NEAR;
}

/** So few words stand anywhere: those around them must stand around them there too. */
const FEWEST = 3;

function standsAmid(matched: Int32Array, { from, to }: { from: number; to: number }, window: Stretch): boolean {
  return [matched[from - 1] ?? -1, matched[to] ?? -1].some(
    (place) => place >= 0 && place >= window.start - NEAR && place <= window.end + NEAR,
  );
}

/** The words of the sentences that stand there, of the one ahead, which they may take up, and of what is next to them. */
function keysAround({ terms, parts }: Row, { start, end }: Stretch): Set<string> {
  const first = parts.findIndex(({ from, to }) => from < end && to > start);
  const touched = parts.filter(({ from, to }, at) => at === first - 1 || (from < end && to > start));
  const from = Math.min(start, ...touched.map((part) => part.from)) - NEAR;
  const to = Math.max(end, ...touched.map((part) => part.to)) + NEAR;
  return new Set(terms.slice(Math.max(0, from), to).map(({ key }) => key));
}

/** The other side says it, and denies, bounds or measures it besides. */
function turnsIn({ terms, matched }: MatchedRow, { start, end }: Stretch): boolean {
  return terms
    .slice(start, end)
    .some(({ key, kind }, at) => matched[start + at] === -1 && (kind === "figure" || FIRM_TURNS.has(key)));
}

function placeOf({ start, end }: Term): Stretch {
  return { start, end };
}
