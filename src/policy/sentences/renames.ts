import { findHunks } from "../compare/word-diff.js";
import type { SentencePair } from "./sentence.js";
import type { WordStream } from "./stream.js";

/** A name or defined term that another took the place of throughout. */
export interface Rename {
  /** Normalised words. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** As they are written. */
  readonly was: string;
  readonly now: string;
  /** In how many places. */
  readonly times: number;
}

/** A name changed in fewer places is told with the sentences it stands in. */
const FEWEST = 3;
/** Of the old name's places so many still have it at most: else both names stand side by side. */
const LEFT = 0.4;
const LONGEST = 5;

/** Finds the names that were replaced throughout, from the pairs of sentences that differ. */
export function findRenames(
  pairs: readonly SentencePair[],
  streams: { readonly before: WordStream; readonly after: WordStream },
): Rename[] {
  const counts = new Map<string, { rename: Omit<Rename, "times">; times: number }>();
  for (const { before, after } of pairs) {
    for (const hunk of findHunks(before.tokens, after.tokens) ?? []) {
      if (!isShort(hunk.before) || !isShort(hunk.after)) continue;
      const [was, now] = [asWritten(before.text, hunk.before), asWritten(after.text, hunk.after)];
      if (was === null || now === null) continue;
      const key = `${hunk.before.join(" ")}|${hunk.after.join(" ")}`;
      const known = counts.get(key)?.times ?? 0;
      counts.set(key, { rename: { before: hunk.before, after: hunk.after, was, now }, times: known + 1 });
    }
  }
  return [...counts.values()]
    .filter(({ rename, times }) => times >= FEWEST && isGone(rename.before, times, streams))
    .map(({ rename, times }) => ({ ...rename, times }))
    .sort((a, b) => b.before.length - a.before.length);
}

function isShort(tokens: readonly string[]): boolean {
  return tokens.length > 0 && tokens.length <= LONGEST;
}

function isGone(
  tokens: readonly string[],
  times: number,
  { before, after }: { before: WordStream; after: WordStream },
): boolean {
  return after.count(tokens) <= LEFT * Math.max(times, before.count(tokens));
}

/** The words as a sentence writes them when they are a name: every word that counts has a capital ("Zoom", "eBay"); else null. */
function asWritten(text: string, tokens: readonly string[]): string | null {
  if (!mayBeName(text, tokens[0] ?? "")) return null;
  const pattern = tokens.map((token) => token.replace(/[^\p{L}\p{N}]/gu, "[^\\s]?")).join("[^\\p{L}\\p{N}]{1,4}");
  const [words] = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").exec(text) ?? [];
  if (words === undefined) return null;
  const named = words.split(/[^\p{L}\p{N}.]+/u).filter((word) => !SMALL.has(word.toLowerCase()) && word !== "");
  return named.length > 0 && named.every((word) => /^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu})/u.test(word)) && /\p{L}/u.test(words)
    ? words
    : null;
}

/**
 * Whether a text may write a word with a capital, told without a pattern: only two plain letters are asked for, and none that
 * other signs are read as (the long s, the sign of kelvin).
 */
function mayBeName(text: string, word: string): boolean {
  if (SMALL.has(word) || !/^[a-jl-rt-z]{2}/.test(word)) return true;
  const capital = word.charAt(0).toUpperCase();
  return text.includes(`${capital}${word.charAt(1)}`) || text.includes(word.slice(0, 2).toUpperCase());
}

const SMALL = new Set("of the and for a an de la".split(" "));

/** The words of a text with every old name in its new form. */
export function applyRenames(tokens: readonly string[], renames: readonly Rename[]): readonly string[] {
  let now = tokens;
  for (const { before, after } of renames) {
    if (!now.includes(before[0] ?? "")) continue;
    const replaced: string[] = [];
    for (let at = 0; at < now.length; at += 1) {
      const here = before.every((token, ahead) => now[at + ahead] === token);
      if (here) {
        replaced.push(...after);
        at += before.length - 1;
      } else replaced.push(now[at] ?? "");
    }
    now = replaced;
  }
  return now;
}
