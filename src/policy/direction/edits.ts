import type { Stretch } from "../reading/split-sentences.js";
import { contentWords } from "../words/content-words.js";
import type { Side } from "./move.js";

/** Words of one wording in place of words of the other; null where one side has none. Places in the whole clause. */
export interface Edit {
  readonly before: Stretch | null;
  readonly after: Stretch | null;
}

/** A sentence of either side that says much the same, with what was edited in it. */
export interface SentencePair {
  readonly before: Stretch;
  readonly after: Stretch;
  readonly edits: readonly Edit[];
}

export interface EditedSentences {
  readonly pairs: readonly SentencePair[];
  /** Sentences without a counterpart on the other side; none when both sides have such: one is the other written anew. */
  readonly lost: readonly Stretch[];
  readonly added: readonly Stretch[];
}

/** Sentences that share less of the shorter one's words have nothing to do with each other. */
const KIN = 0.4;
/** Longer sentences are not compared word by word: the table grows with the square. */
const MOST_WORDS = 160;
const WORD = /[$€£]?[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*%?/gu;

/** Pairs the changed sentences of both sides, nearest first, and compares each pair word by word. */
export function pairSentences(before: Side, after: Side): EditedSentences {
  const near = before.changed
    .flatMap((old) => after.changed.map((now) => ({ old, now, kinship: kinship(cut(before, old), cut(after, now)) })))
    .filter((one) => one.kinship >= KIN)
    .sort((a, b) => b.kinship - a.kinship);
  const taken = new Set<Stretch>();
  const pairs: SentencePair[] = [];
  for (const { old, now } of near) {
    if (taken.has(old) || taken.has(now)) continue;
    taken.add(old).add(now);
    pairs.push({ before: old, after: now, edits: editsBetween(wordsOf(before, old), wordsOf(after, now)) });
  }
  const lost = before.changed.filter((one) => !taken.has(one));
  const added = after.changed.filter((one) => !taken.has(one));
  const [old, now] = [lost[0], added[0]];
  if (lost.length === 1 && added.length === 1 && old !== undefined && now !== undefined) {
    pairs.push({ before: old, after: now, edits: editsBetween(wordsOf(before, old), wordsOf(after, now)) });
  }
  const rewritten = lost.length > 0 && added.length > 0;
  return { pairs, lost: rewritten ? [] : lost, added: rewritten ? [] : added };
}

function cut({ folded }: Side, { start, end }: Stretch): string {
  return folded.slice(start, end);
}

function kinship(a: string, b: string): number {
  const [one, other] = [new Set(contentWords(a)), new Set(contentWords(b))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

interface PlacedWord extends Stretch {
  readonly word: string;
}

function wordsOf(side: Side, stretch: Stretch): PlacedWord[] {
  return [...cut(side, stretch).matchAll(WORD)].map((match) => {
    const start = stretch.start + match.index;
    return { word: match[0], start, end: start + match[0].length };
  });
}

function editsBetween(old: readonly PlacedWord[], now: readonly PlacedWord[]): Edit[] {
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) return [];
  const lengths = commonLengths(old, now);
  const edits: Edit[] = [];
  let [i, j, fromOld, fromNow] = [0, 0, 0, 0];
  const close = (): void => {
    const before = span(old.slice(fromOld, i));
    const after = span(now.slice(fromNow, j));
    if (before !== null || after !== null) edits.push({ before, after });
  };
  while (i < old.length && j < now.length) {
    if (old[i]?.word === now[j]?.word) {
      close();
      [i, j] = [i + 1, j + 1];
      [fromOld, fromNow] = [i, j];
    } else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) i += 1;
    else j += 1;
  }
  [i, j] = [old.length, now.length];
  close();
  return edits;
}

/** Length of the longest common run of words from each pair of places to the ends. */
function commonLengths(old: readonly PlacedWord[], now: readonly PlacedWord[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const same = old[i]?.word === now[j]?.word;
      row[j] = same ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function span(words: readonly PlacedWord[]): Stretch | null {
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
