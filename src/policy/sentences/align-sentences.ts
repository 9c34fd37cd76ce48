import type { ClauseOperation } from "../compare/operation.js";
import { differsInSpellingOnly, differsInStyleOnly } from "../direction/wording.js";
import { isReadable } from "../readable-language.js";
import type { PolicyText } from "../types.js";
import { matchReplaced } from "./match-replaced.js";
import { type Match, matchReworded } from "./match-reworded.js";
import { differsInTyposOnly } from "./mistyped.js";
import { type FindOwnWords, findRearranged } from "./rearranged.js";
import { applyRenames, findRenames, type Rename } from "./renames.js";
import { createNearness } from "./restated.js";
import { readSentences, type Sentence, type SentenceSides } from "./sentence.js";
import { createStream, type WordStream } from "./stream.js";

/** A sentence that became another one. */
export interface RewordedSentence {
  readonly before: Sentence;
  readonly after: Sentence;
  /** How alike they are, 0 to 1. */
  readonly likeness: number;
}

/** What became of the sentences of a text. Those that stand in both, wherever, are in none of the lists. */
export interface SentenceAlignment {
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
  readonly reworded: readonly RewordedSentence[];
  /** Nothing equal or nearly equal stood in the old text. */
  readonly added: readonly Sentence[];
  /** Nothing equal or nearly equal stands in the new text. */
  readonly removed: readonly Sentence[];
  /** Names replaced throughout: told once, and no matter in the lists above. */
  readonly renames: readonly Rename[];
  /** What a sentence that only one text has as it is says beyond the sentences in its place. */
  readonly ownWords: FindOwnWords;
}

/** Aligns all sentences of two versions of a text across paragraphs and headings. Pure and deterministic. */
export function alignSentences(
  old: PolicyText,
  young: PolicyText,
  operations: readonly ClauseOperation[],
): SentenceAlignment {
  const read = { before: readSentences(old), after: readSentences(young) };
  const partners = partnersOf(operations);
  const first = matchOpen(read, partners);
  const streams = { before: createStream(read.before), after: createStream(read.after) };
  const renames = findRenames(pairsOf(read, first.matches), streams);
  const compared = { streams, renames, readable: isReadable(old) && isReadable(young) };
  if (renames.length === 0) return settle(read, first, compared);
  const renamed = { before: read.before.map((sentence) => rename(sentence, renames)), after: read.after };
  const renamedStreams = { before: createStream(renamed.before), after: streams.after };
  return settle(renamed, matchOpen(renamed, partners), { ...compared, streams: renamedStreams });
}

function rename(sentence: Sentence, renames: readonly Rename[]): Sentence {
  const tokens = applyRenames(sentence.tokens, renames);
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens, key: tokens.join(" ") };
}

/** The new clause that each old clause became. */
function partnersOf(operations: readonly ClauseOperation[]): ReadonlyMap<number, number> {
  return new Map(
    operations.flatMap(({ before, after }) => (before === null || after === null ? [] : [[before, after]])),
  );
}

interface Open {
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
  readonly matches: readonly Match[];
}

/** Pairs the sentences that have no equal on the other side. */
function matchOpen(sides: SentenceSides, partners: ReadonlyMap<number, number>): Open {
  const [keysBefore, keysAfter] = [keysOf(sides.before), keysOf(sides.after)];
  const before = sides.before.filter(({ key }) => !keysAfter.has(key));
  const after = sides.after.filter(({ key }) => !keysBefore.has(key));
  const reworded = matchReworded(before, after, partners);
  const matches = [...reworded, ...matchReplaced(sides, { before, after }, reworded)];
  return { before, after, matches };
}

function keysOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.map(({ key }) => key));
}

function pairsOf(sides: SentenceSides, matches: readonly Match[]): { before: Sentence; after: Sentence }[] {
  return matches.flatMap(({ before, after }) => {
    const [old, young] = [sides.before[before], sides.after[after]];
    return old === undefined || young === undefined ? [] : [{ before: old, after: young }];
  });
}

interface Compared {
  readonly streams: { readonly before: WordStream; readonly after: WordStream };
  readonly renames: readonly Rename[];
  /** Which words say something is known of the language. */
  readonly readable: boolean;
}

function settle(sides: SentenceSides, open: Open, { streams, renames, readable }: Compared): SentenceAlignment {
  const likenessOf = new Map(open.matches.map(({ before, likeness }) => [before, likeness]));
  const pairs = pairsOf(sides, open.matches).map((pair) => ({
    ...pair,
    likeness: likenessOf.get(pair.before.index) ?? 0,
  }));
  const paired = {
    before: new Set(open.matches.map(({ before }) => before)),
    after: new Set(open.matches.map(({ after }) => after)),
  };
  const lost = open.before.filter(({ index, tokens }) => !paired.before.has(index) && !streams.after.holds(tokens));
  const fresh = open.after.filter(({ index, tokens }) => !paired.after.has(index) && !streams.before.holds(tokens));
  const ownWords = readable ? findRearranged(sides, { ...open, pairs }, renames) : () => undefined;
  const isNews = (sentence: Sentence) => !(ownWords(sentence)?.isSaid ?? false);
  return {
    ...sides,
    reworded: pairs.filter((pair) => !saysTheSame(pair)),
    added: without(fresh.filter(isNews), sides.before),
    removed: without(lost.filter(isNews), sides.after),
    renames,
    ownWords,
  };
}

/** Those that nothing in the other text says nearly; the other text is only read for them. */
function without(sentences: readonly Sentence[], others: readonly Sentence[]): readonly Sentence[] {
  if (sentences.length === 0) return [];
  const isSaid = createNearness(others);
  return sentences.filter((sentence) => !isSaid(sentence));
}

function saysTheSame({ before, after }: { before: Sentence; after: Sentence }): boolean {
  return (
    before.key === after.key ||
    differsInTyposOnly(before, after) ||
    differsInSpellingOnly(before.text, after.text) ||
    differsInStyleOnly(before.text, after.text)
  );
}
